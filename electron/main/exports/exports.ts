import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { DossierError, errorCodeOf } from '@shared/contract/errors.ts'
import type { ExportFormat, ExportOutcome, ExportProgress, ExportRequest, ExportTarget } from '@shared/contract/export.ts'
import type { MainParams } from '@shared/contract/main-calls.ts'
import type { SavedFile } from '@shared/contract/stored.ts'
import { fileName } from '../file-name.ts'
import { log } from '../log.ts'
import type { Written } from './export-in-engine.ts'

/** What taking records out needs from the rest of the app. */
export interface Exporting {
  /** Asks for one file; replacing what stands there has been agreed to when it answers. Null when the person thought better of it. */
  chooseFile(suggestedPath: string, format: ExportFormat): Promise<string | null>
  /** Asks in which folder a new one is made. */
  chooseFolder(suggestedPath: string): Promise<string | null>
  /** What the new folder is called, in the person's language. */
  folderName(): string
  /** Told of every file, or folder of files, that was written. */
  onSaved(file: SavedFile): void
  write(request: ExportRequest, target: ExportTarget, signal: AbortSignal): Promise<Written>
}

/** Exports of the open archive, one at a time. */
export interface Exports {
  save(params: MainParams<'export-save'>): Promise<ExportOutcome>
  cancel(): void
}

/** Remembers the last folder for as long as the app runs, and nowhere else. */
export function createExports(exporting: Exporting): Exports {
  let folder = homedir()
  let running: AbortController | null = null

  async function placeOf({ request, suggestedName }: MainParams<'export-save'>): Promise<Omit<ExportTarget, 'mark'> | null> {
    const { scope, format } = request
    if (scope.what === 'everything' || (scope.what === 'sections' && scope.sections.length > 1)) {
      const chosen = await exporting.chooseFolder(folder)
      if (chosen === null) return null
      folder = chosen
      return { kind: 'folder', path: freeName(join(chosen, exporting.folderName())), force: false }
    }
    const chosen = await exporting.chooseFile(join(folder, fileName(suggestedName, format, 'records')), format)
    if (chosen === null) return null
    folder = dirname(chosen)
    // Where the system's dialog added no extension, the name with it was not agreed to.
    return extname(chosen) === ''
      ? { kind: 'file', path: `${chosen}.${format}`, force: false }
      : { kind: 'file', path: chosen, force: true }
  }

  return {
    async save(params) {
      if (running !== null) throw new DossierError('bad-request', 'export')
      running = new AbortController()
      const { signal } = running
      try {
        const place = await placeOf(params)
        if (place === null) return { state: 'dismissed' }
        const { files, records } = await exporting.write(params.request, { ...place, mark: randomBytes(6).toString('hex') }, signal)
        const name = basename(place.path)
        exporting.onSaved({ name, kind: 'records' })
        return { state: 'saved', name, files, records }
      } catch (thrown) {
        const code = errorCodeOf(thrown)
        if (code === 'cancelled') return { state: 'cancelled' }
        log('export-not-written')
        return { state: 'failed', code }
      } finally {
        running = null
      }
    },
    cancel: () => running?.abort(),
  }
}

function freeName(path: string): string {
  for (let copy = 1; ; copy += 1) {
    const free = copy === 1 ? path : `${path} (${copy})`
    if (!existsSync(free)) return free
  }
}

/** What the window and the task bar show of an export. */
export function shareDone({ records, recordsTotal }: ExportProgress): number {
  return recordsTotal === 0 ? 1 : Math.min(1, records / recordsTotal)
}
