import type { LetterTerm } from '../../contract/letter.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import type { Letter } from './letter.ts'

/**
 * The days of a letter for a calendar.
 *
 * @param received the ISO date that they are counted from
 * @returns null where no day can be named
 */
export function termOf(letter: Letter, deadline: Deadline, received: string): LetterTerm | null {
  const { due, acknowledgeBy, extensionNoticeBy, remindAt } = deadline
  if (due === null && acknowledgeBy === null && extensionNoticeBy === null && remindAt === null) return null
  return {
    language: letter.language,
    company: letter.addressee.name,
    subject: letter.subject,
    reference: letter.referenceLine,
    received,
    basis: deadline.dueBasis,
    due,
    acknowledgeBy,
    extensionNoticeBy,
    remindAt,
  }
}
