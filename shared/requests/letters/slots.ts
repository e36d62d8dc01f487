import type { LetterBlock, LetterChannel } from './letter.ts'
import type { ArchiveFacts, LetterScope } from './request.ts'

/**
 * Everything that the words of a letter are filled with: checked, trimmed, complete. Optional means that the person gave none,
 * and then the sentence around it is left out as a whole.
 */
export interface LetterSlots {
  readonly channel: LetterChannel
  readonly scope: LetterScope
  /** With its @. */
  readonly username: string
  readonly profile: string
  readonly email: string | null
  readonly phone: string | null
  /** The person's postal address in one line, with their name. */
  readonly postalAddress: string | null
  /** Country and, where known, part of the country, in the letter's language. */
  readonly residence: string
  readonly authority: AuthoritySlot
  readonly archive: ArchiveFacts | null
  /** Days in the letter's words: the assumed receipt, the expected end of the term, the expected confirmation of receipt. */
  readonly receivedOn: string
  readonly expectedBy: string
  readonly acknowledgeBy: string | null
  readonly objectionReason: string | null
  /** True where the archive reaches back to the time when another company ran the service. */
  readonly olderOperator: { readonly name: string; readonly until: string } | null
}

/** Whom a person may complain to: `lead` alone (Ireland), lead and own authority, or lead and an authority that only the Land would tell. */
export type AuthoritySlot =
  | { readonly kind: 'own'; readonly names: readonly string[] }
  | { readonly kind: 'own-and-lead'; readonly own: string; readonly lead: string }
  | { readonly kind: 'land-and-lead'; readonly lead: string }
  | { readonly kind: 'lead-is-own'; readonly lead: string }

/** What a language says for one law and right. */
export interface LetterWords {
  readonly article: string
  readonly subject: string
  readonly salutation: string
  readonly blocks: readonly LetterBlock[]
  readonly closing: string
}

/** How a language writes what surrounds the words: dates, counts, the lines at the top, the annex. */
export interface LetterFrame {
  date(iso: string): string
  referenceLine(reference: string): string
  copyLine(name: string, lines: readonly string[]): string
  annex(archive: ArchiveFacts): LetterBlock
}
