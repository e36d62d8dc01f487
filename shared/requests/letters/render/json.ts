import type { Deadline } from '../../deadlines/deadline.ts'
import type { Letter } from '../letter.ts'
import { printableLetter } from './lines.ts'
import { blockText } from './text.ts'

/** The letter as data, with the keys of the `request` command. `address` is one line; `channel` is `form` or `post`. */
export interface LetterJson {
  readonly law: { readonly code: string; readonly article: string }
  readonly addressee: { readonly name: string; readonly address: string; readonly channel: Letter['channel']; readonly webForm: string }
  readonly deadline: LetterDeadline
  readonly subject: string
  readonly body: string
  readonly language: string
}

/** The keys of the `deadline` command, and the receipt that was assumed. */
export type LetterDeadline = Deadline & { readonly received: string; readonly assumption: string }

/**
 * The letter as data.
 * @param deadline the term that runs from the assumed day of receipt, as `assumedDeadline` computes it
 */
export function letterToJson(letter: Letter, deadline: LetterDeadline): LetterJson {
  const plain = printableLetter(letter)
  const body = [plain.salutation, ...plain.blocks.map(blockText), plain.closing, plain.printedName].join('\n\n')
  return {
    law: plain.law,
    addressee: {
      name: plain.addressee.name,
      address: plain.addressee.lines.join(', '),
      channel: plain.channel,
      webForm: plain.addressee.webForm,
    },
    deadline,
    subject: plain.subject,
    body,
    language: plain.language,
  }
}
