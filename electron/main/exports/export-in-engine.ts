import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import type { ExportProgress, ExportRequest, ExportTarget } from '@shared/contract/export.ts'
import { fromEngineSchema } from '../../engine-process/protocol.ts'
import type { EngineChild } from '../engine-child.ts'

/** How much was written. */
export interface Written {
  readonly files: number
  readonly records: number
}

/**
 * Has an engine write records to a place that the person chose, and follows it to the end. What an engine leaves unfinished
 * that dies meanwhile is removed.
 *
 * @param signal cancels
 * @throws DossierError what the engine answers; `engine-stopped` when it dies
 */
export function exportInEngine<Port>(
  engine: EngineChild<Port>,
  request: ExportRequest,
  target: ExportTarget,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<Written> {
  return new Promise((resolve, reject) => {
    const { mark } = target
    const cancel = () => engine.send({ type: 'export-cancel', mark })
    let ended = false
    const end = (): boolean => {
      if (ended) return false
      ended = true
      signal.removeEventListener('abort', cancel)
      return true
    }
    engine.onExit(() => {
      if (end()) void removeUnfinished(target).finally(() => reject(new DossierError(signal.aborted ? 'cancelled' : 'engine-stopped')))
    })
    engine.onMessage((data) => {
      const message = fromEngineSchema.safeParse(data)
      if (ended || !message.success || !('mark' in message.data) || message.data.mark !== mark) return
      switch (message.data.type) {
        case 'export-progress':
          return onProgress(message.data.progress)
        case 'export-written':
          if (end()) resolve({ files: message.data.files, records: message.data.records })
          return
        case 'export-failed':
          if (end()) reject(new DossierError(message.data.code))
      }
    })
    signal.addEventListener('abort', cancel)
    engine.send({ type: 'export', request, target })
  })
}

/** Removes the files that have no name of their own yet, and the folder that was made for them. */
async function removeUnfinished({ kind, path, mark }: ExportTarget): Promise<void> {
  const folder = kind === 'folder' ? path : dirname(path)
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.endsWith(`.${mark}.part`)) await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
  if (kind === 'folder') await rmdir(folder).catch(() => undefined)
}
