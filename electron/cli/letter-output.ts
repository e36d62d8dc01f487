import type { Letter } from '@shared/requests/letters/letter.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { letterToHtml } from '@shared/requests/letters/render/html-document.ts'
import { type LetterDeadline, letterToJson } from '@shared/requests/letters/render/json.ts'
import { letterToMarkdown } from '@shared/requests/letters/render/markdown.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import { letterForWebForm } from '@shared/requests/letters/render/web-form.ts'
import type { CommandIo } from './verb.ts'

/** The formats that the command writes a letter in. PDF is printed by the window alone. */
export const letterOutputs = ['txt', 'md', 'html', 'form', 'eml', 'docx', 'json'] as const
export type LetterOutput = (typeof letterOutputs)[number]

/** Formats that are no text, and so are only written to a file. */
export const binaryOutputs: readonly LetterOutput[] = ['docx']

/**
 * The letter in a format.
 *
 * @param io told what the web form needs to know
 */
export async function letterAs(
  format: LetterOutput,
  letter: Letter,
  deadline: LetterDeadline,
  io: CommandIo,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'txt':
      return letterToText(printableOf(letter))
    case 'md':
      return letterToMarkdown(printableOf(letter))
    case 'html':
      return letterToHtml(printableOf(letter))
    case 'json':
      return `${JSON.stringify(letterToJson(letter, deadline), null, 2)}\n`
    case 'eml':
      return (await import('../letters/eml.ts')).letterToEml(printableOf(letter))
    case 'docx':
      return (await import('../letters/docx/docx.ts')).letterToDocx(printableOf(letter))
    case 'form': {
      const { text, characters, omitted } = letterForWebForm(letter)
      io.err(`Web form: ${letter.addressee.webForm} (${characters} characters)\n`)
      if (omitted.length > 0) io.err(`Left out to keep it short: ${omitted.join(', ')}\n`)
      return `${text}\n`
    }
  }
}
