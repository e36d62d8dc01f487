import type { LetterTerm, PrintableLetter } from '@shared/contract/letter.ts'
import { printableLine } from '@shared/requests/letters/plain-text.ts'
import { partsOf } from '@shared/requests/letters/render/parts.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import { type PaperWords, paperWords } from '@shared/requests/letters/render/words/paper-words.ts'
import { annexToCsv } from './annex-csv.ts'
import { termToCalendar } from './calendar.ts'
import { letterToDocx } from './docx/docx.ts'
import { type PackedFile, steadyZip } from './steady-zip.ts'

/** A file that the letter is about, and its SHA-256 as 64 hexadecimal digits. */
export interface Fingerprint {
  readonly name: string
  readonly sha256: string
}

/** What goes into a bundle. `pdf` is the printed letter; `term` is null where no day can be named. */
export interface Bundled {
  readonly letter: PrintableLetter
  readonly pdf: Uint8Array
  readonly term: LetterTerm | null
  readonly fingerprints: readonly Fingerprint[]
}

type Explained = readonly [file: PackedFile, about: keyof PaperWords['readMe']]

/**
 * Everything that belongs to a letter as one ZIP file, with names and a read-me in the letter's language: the letter as PDF, Word document
 * and text, its tables as CSV, its days for a calendar, the fingerprints of the archive. The same content always gives the same bytes.
 */
export async function letterBundle({ letter, pdf, term, fingerprints }: Bundled): Promise<Uint8Array> {
  const words = paperWords(letter.language)
  const { files } = words
  const { annex, subject } = partsOf(letter)
  const content: readonly Explained[] = [
    [[`${files.letter}.pdf`, pdf], 'letter'],
    [[`${files.letter}.docx`, await letterToDocx(letter)], 'letter'],
    [[`${files.letter}.txt`, letterToText(letter)], 'letter'],
    ...annex.map(
      (table, index): Explained => [[`${files.annex}${annex.length === 1 ? '' : `-${index + 1}`}.csv`, annexToCsv(table)], 'annex'],
    ),
    ...(term === null ? [] : [[[`${files.dates}.ics`, termToCalendar(term)], 'dates'] as const]),
    ...(fingerprints.length === 0 ? [] : [[[`${files.archive}.sha256`, checksums(fingerprints)], 'archive'] as const]),
  ]
  return steadyZip([[`${files.readMe}.txt`, readMe(words.readMe, subject, content)], ...content.map(([file]) => file)])
}

/** As `sha256sum --check` reads them. */
function checksums(fingerprints: readonly Fingerprint[]): string {
  return fingerprints.map(({ name, sha256 }) => `${sha256}  ${printableLine(name)}\n`).join('')
}

function readMe(words: PaperWords['readMe'], subject: string, content: readonly Explained[]): string {
  const width = Math.max(...content.map(([[name]]) => name.length))
  const list = content.map(([[name], about]) => `${name.padEnd(width)}  ${words[about]}`)
  // Windows' editor of old shows lines only where both characters end them.
  return [words.title, '', subject, '', ...list, '', words.advice, words.made, ''].join('\r\n')
}
