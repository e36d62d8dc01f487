import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { MainParams, SaveOutcome } from '@shared/contract/main-calls.ts'
import type { SavedFile } from '@shared/contract/stored.ts'
import { fileName } from './file-name.ts'
import { log } from './log.ts'
import { writeErrorCode, writeWhole } from './write-whole.ts'

/** What saving a picture needs from the rest of the app. */
export interface PictureSaving {
  /** Asks where to save; overwriting has been agreed to when it answers. Null when the person thought better of it. */
  choosePlace(suggestedPath: string, format: MainParams<'picture-save'>['format']): Promise<string | null>
  /** Told of every file that was saved. */
  onSaved(file: SavedFile): void
}

/** Returns the handler of `picture-save`. It remembers the last folder for as long as the app runs, and nowhere else. */
export function createPictureSave(saving: PictureSaving): (params: MainParams<'picture-save'>) => Promise<SaveOutcome> {
  let folder = homedir()
  return async ({ format, bytes, suggestedName }) => {
    const path = await saving.choosePlace(join(folder, fileName(suggestedName, format, 'picture')), format)
    if (path === null) return { state: 'dismissed' }
    folder = dirname(path)
    try {
      await writeWhole(path, bytes)
    } catch (problem) {
      log('picture-not-written')
      return { state: 'failed', code: writeErrorCode(problem) }
    }
    saving.onSaved({ name: basename(path), kind: 'picture' })
    return { state: 'saved', name: basename(path) }
  }
}
