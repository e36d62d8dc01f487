// Opens an archive as the app does and asks it, one question after the other, what the window asks. Tells how long each took.
import { performance } from 'node:perf_hooks'
import { openArchive } from '../../electron/engine/archive.ts'
import { Asker, questions } from './questions.ts'

const path = process.argv[2] ?? ''
const seed = process.argv[3] ?? '1'
/** How many of the draws are made, as a share. */
const share = Number(process.argv[4] ?? 1)

const archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
const opened = process.memoryUsage().rss
const asker = new Asker(archive, seed)
await asker.prepare()
const answers: Record<string, { wall: number; cpu: number }[]> = {}
let highest = opened
for (const { name, times, draw } of questions) {
  const taken: { wall: number; cpu: number }[] = []
  answers[name] = taken
  for (let time = 0; time < Math.max(5, times * share); time += 1) {
    const ask = draw(asker)
    const before = process.cpuUsage()
    const askedAt = performance.now()
    await ask()
    const wall = performance.now() - askedAt
    const { user, system } = process.cpuUsage(before)
    taken.push({ wall, cpu: (user + system) / 1000 })
  }
  highest = Math.max(highest, process.memoryUsage().rss)
}

const cancelling = new AbortController()
const whole = archive.call(
  'page',
  {
    section: 'watch-history',
    view: { mask: false, zone: 'UTC', language: 'en' },
    offset: 0,
    limit: 1,
    sort: null,
    filter: { text: '4711', from: null, to: null, list: null, values: [{ is: 'not-empty', key: 'Link' }] },
  },
  cancelling.signal,
)
await new Promise((resolve) => setTimeout(resolve, 10))
const cancelledAt = performance.now()
cancelling.abort()
const cancelled = await whole.then(
  () => null,
  () => performance.now() - cancelledAt,
)
await archive.close()
console.log(JSON.stringify({ answers, opened, highest, cancelled }))
