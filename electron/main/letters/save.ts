import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { MainParams, SaveOutcome } from '@shared/contract/main-calls.ts'
import type { SavedFile } from '@shared/contract/stored.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import { fileName } from '../file-name.ts'
import { log } from '../log.ts'
import { writeErrorCode, writeWhole } from '../write-whole.ts'

/** What saving a letter needs from the rest of the app. */
export interface LetterSaving {
  /** Asks where to save; overwriting has been agreed to when it answers. Null when the person thought better of it. */
  choosePlace(suggestedPath: string, format: 'pdf' | 'txt'): Promise<string | null>
  print(letter: MainParams<'letter-save'>['letter']): Promise<Uint8Array>
  /** Told of every file that was saved. */
  onSaved(file: SavedFile): void
}

/** Returns the handler of `letter-save`. It remembers the last folder for as long as the app runs, and nowhere else. */
export function createLetterSave(saving: LetterSaving): (params: MainParams<'letter-save'>) => Promise<SaveOutcome> {
  let folder = homedir()
  return async ({ format, letter, suggestedName }) => {
    const path = await saving.choosePlace(join(folder, fileName(suggestedName, format, 'letter')), format)
    if (path === null) return { state: 'dismissed' }
    folder = dirname(path)
    try {
      await writeWhole(path, format === 'pdf' ? await saving.print(letter) : letterToText(letter))
    } catch (problem) {
      log('letter-not-written')
      return { state: 'failed', code: writeErrorCode(problem) }
    }
    saving.onSaved({ name: basename(path), kind: 'letter' })
    return { state: 'saved', name: basename(path) }
  }
}
