import type { Progress } from '@shared/contract/archive.ts'
import type { Ingestion } from './ingestion.ts'

/** A report of progress costs a message; more than this often nobody can see. */
const millisecondsBetweenReports = 100

export interface Reporter {
  /** Counts bytes that were read, and reports now and then. */
  read(bytes: number): void
  report(): void
}

/** @param bytesTotal declared bytes of everything that will be read */
export function progressReporter(bytesTotal: number, ingestion: Ingestion, onProgress: (progress: Progress) => void): Reporter {
  let last = performance.now()
  let bytesRead = 0
  const report = (): void => {
    last = performance.now()
    onProgress({
      phase: 'reading',
      bytesRead,
      bytesTotal: Math.max(bytesTotal, bytesRead),
      records: ingestion.records,
      section: ingestion.present.at(-1)?.category.id ?? null,
    })
  }
  return {
    read(bytes) {
      bytesRead += bytes
      if (performance.now() - last >= millisecondsBetweenReports) report()
    },
    report,
  }
}
