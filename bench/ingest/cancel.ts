// Opens an archive again and again, each time cancelling a little later. Tells how long each cancel took to be answered, by the clock
// and in processor time. Parameters: the archive, how often, and how many milliseconds an opening takes.
import { performance } from 'node:perf_hooks'
import { openArchive } from '../../electron/engine/archive.ts'

const path = process.argv[2] ?? ''
const points = Number(process.argv[3] ?? 20)
const whole = Number(process.argv[4] ?? 1000)

async function openAndClose(signal: AbortSignal): Promise<void> {
  const archive = await openArchive(path, { sample: false, signal, onProgress: () => undefined })
  await archive.close()
}

/** Milliseconds until the cancel at `after` was answered, or null where the archive was open before. */
async function cancelledAfter(after: number): Promise<{ readonly clock: number; readonly cpu: number } | null> {
  const cancelling = new AbortController()
  let cancelledAt = Number.NaN
  let cpuThen = process.cpuUsage()
  const clock = setTimeout(() => {
    cancelledAt = performance.now()
    cpuThen = process.cpuUsage()
    cancelling.abort()
  }, after)
  try {
    await openAndClose(cancelling.signal)
    return null
  } catch {
    const { user, system } = process.cpuUsage(cpuThen)
    return { clock: performance.now() - cancelledAt, cpu: (user + system) / 1000 }
  } finally {
    clearTimeout(clock)
  }
}

const answers: { readonly clock: number; readonly cpu: number }[] = []
for (let point = 1; point <= points; point += 1) {
  const answer = await cancelledAfter((whole * point) / points)
  if (answer !== null) answers.push(answer)
}
console.log(JSON.stringify({ answers: answers.map(({ clock }) => clock), work: answers.map(({ cpu }) => cpu) }))
