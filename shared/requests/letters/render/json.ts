import type { Deadline } from '../../deadlines/deadline.ts'
import type { Letter } from '../letter.ts'
import { printableOf } from '../printable-letter.ts'
import { partsOf } from './parts.ts'
import { blockText, joinParts, tableText } from './text.ts'

/**
 * The letter as data, with the keys of the `request` command. `address` is one line; `channel` is `form` or `post`;
 * `article` is null where the letter claims none.
 */
export interface LetterJson {
  readonly law: { readonly code: string; readonly article: string | null }
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
  const parts = partsOf(printableOf(letter))
  const [name = '', ...address] = parts.addressee
  return {
    law: letter.law,
    addressee: { name, address: address.join(', '), channel: letter.channel, webForm: letter.addressee.webForm },
    deadline,
    subject: parts.subject,
    body: joinParts([...parts.body.map(blockText), parts.greeting, ...parts.names, ...parts.annex.map(tableText)]),
    language: parts.language,
  }
}
