// Opens an archive as the app does, closes it, and tells what somebody who waits would have seen.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { openArchive } from '../../electron/engine/archive.ts'

const pauses = monitorEventLoopDelay({ resolution: 1 })
pauses.enable()
const askedAt = performance.now()
let firstFigures: number | null = null

const archive = await openArchive(process.argv[2] ?? '', {
  sample: false,
  signal: new AbortController().signal,
  onProgress: ({ records }) => {
    if (records > 0) firstFigures ??= performance.now() - askedAt
  },
})
const ready = performance.now() - askedAt
const { records, reconciliation } = archive.summary({ mask: false, zone: 'UTC', language: 'en' })
pauses.disable()
await archive.close()
const reconciles = reconciliation.valuesInArchive === reconciliation.valuesKept + reconciliation.valuesUnreadable
console.log(JSON.stringify({ records, reconciles, ready, firstFigures, longestPause: pauses.max / 1e6 }))
