// Loaded before a program that is measured: when the program ends, it writes down what the process took.
import { readFileSync, writeFileSync } from 'node:fs'

const place = process.env.BENCH_USAGE
// What the program starts itself is no part of the figure.
delete process.env.BENCH_USAGE

process.on('exit', () => {
  if (place === undefined) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(place, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: highWater() ?? maxRSS * 1024 }))
})

/** Linux's own mark for this process; `maxRSS` there may still tell of the process that started it. */
function highWater() {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
