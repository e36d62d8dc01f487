import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { LetterFile, LetterFileFormat, PrintableLetter } from '@shared/contract/letter.ts'
import type { MainParams, SaveOutcome } from '@shared/contract/main-calls.ts'
import type { SavedFile } from '@shared/contract/stored.ts'
import { letterToHtml } from '@shared/requests/letters/render/html-document.ts'
import { letterToMarkdown } from '@shared/requests/letters/render/markdown.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import { fileName } from '../file-name.ts'
import { log } from '../log.ts'
import { writeErrorCode, writeWhole } from '../write-whole.ts'
import type { FileFingerprint } from './fingerprints.ts'

/** What saving a letter needs from the rest of the app. */
export interface LetterSaving {
  /** Asks where to save; overwriting has been agreed to when it answers. Null when the person thought better of it. */
  choosePlace(suggestedPath: string, format: LetterFileFormat): Promise<string | null>
  print(letter: PrintableLetter): Promise<Uint8Array>
  /** The fingerprints of the archives that are shown; none where none is open. */
  fingerprints(): Promise<readonly FileFingerprint[]>
  /** Told of every file that was saved. */
  onSaved(file: SavedFile): void
}

/** Returns the handler of `letter-save`. It remembers the last folder for as long as the app runs, and nowhere else. */
export function createLetterSave(saving: LetterSaving): (params: MainParams<'letter-save'>) => Promise<SaveOutcome> {
  let folder = homedir()
  return async ({ file, suggestedName }) => {
    const path = await saving.choosePlace(join(folder, fileName(suggestedName, file.format, 'letter')), file.format)
    if (path === null) return { state: 'dismissed' }
    folder = dirname(path)
    try {
      await writeWhole(path, await contentOf(file, saving))
    } catch (problem) {
      log('letter-not-written')
      return { state: 'failed', code: writeErrorCode(problem) }
    }
    saving.onSaved({ name: basename(path), kind: file.format === 'ics' ? 'dates' : 'letter' })
    return { state: 'saved', name: basename(path) }
  }
}

/** What needs a library is loaded when it is first asked for, so that the app starts without it. */
async function contentOf(file: LetterFile, saving: LetterSaving): Promise<string | Uint8Array> {
  switch (file.format) {
    case 'pdf':
      return saving.print(file.letter)
    case 'docx':
      return (await import('../../letters/docx/docx.ts')).letterToDocx(file.letter)
    case 'txt':
      return letterToText(file.letter)
    case 'eml':
      return (await import('../../letters/eml.ts')).letterToEml(file.letter)
    case 'html':
      return letterToHtml(file.letter)
    case 'md':
      return letterToMarkdown(file.letter)
    case 'ics':
      return (await import('../../letters/calendar.ts')).termToCalendar(file.term)
    case 'zip': {
      const { letterBundle } = await import('../../letters/bundle.ts')
      const fingerprints = file.fingerprint ? await saving.fingerprints() : []
      return letterBundle({ letter: file.letter, pdf: await saving.print(file.letter), term: file.term, fingerprints })
    }
  }
}
