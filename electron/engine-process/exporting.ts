import { errorCodeOf } from '@shared/contract/errors.ts'
import type { ExportRequest, ExportTarget } from '@shared/contract/export.ts'
import type { OpenArchive } from '../engine/archive.ts'
import type { FromEngine } from './protocol.ts'

/** More messages would only cost time. */
const progressInterval = 100

/** The exports of this process's archive, each known by its mark. */
export class Exporting {
  readonly #tell: (message: FromEngine) => void
  readonly #running = new Map<string, { readonly cancelling: AbortController; readonly ended: Promise<void> }>()

  constructor(tell: (message: FromEngine) => void) {
    this.#tell = tell
  }

  begin(archive: OpenArchive, request: ExportRequest, target: ExportTarget): void {
    const cancelling = new AbortController()
    const ended = this.#run(archive, request, target, cancelling.signal)
    this.#running.set(target.mark, { cancelling, ended })
  }

  cancel(mark: string): void {
    this.#running.get(mark)?.cancelling.abort()
  }

  /** Cancels all of them, and resolves when nothing half-written is left. */
  async end(): Promise<void> {
    for (const { cancelling } of this.#running.values()) cancelling.abort()
    await Promise.all([...this.#running.values()].map(({ ended }) => ended))
  }

  async #run(archive: OpenArchive, request: ExportRequest, target: ExportTarget, signal: AbortSignal): Promise<void> {
    const { mark } = target
    let toldAt = Number.NEGATIVE_INFINITY
    try {
      const files = await archive.export(request, target, {
        signal,
        onProgress: (progress) => {
          const now = performance.now()
          if (now - toldAt < progressInterval) return
          toldAt = now
          this.#tell({ type: 'export-progress', mark, progress })
        },
      })
      const records = files.reduce((sum, { rows }) => sum + rows, 0)
      this.#tell({ type: 'export-written', mark, files: files.length, records })
    } catch (thrown) {
      // The place of an error is a path, and main has it already.
      this.#tell({ type: 'export-failed', mark, code: errorCodeOf(thrown) })
    } finally {
      this.#running.delete(mark)
    }
  }
}
