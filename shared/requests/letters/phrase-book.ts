import type { Residence } from '../residence.ts'
import type { LetterLanguage, PersonKind } from './letter.ts'
import type { Cited } from './phrases/facts.ts'
import type { Phrasing } from './phrases/phrases.ts'

/**
 * What a language may look at when it chooses its forms, beside the facts of each phrase.
 * - `place`: where the person lives: American or British spelling, ss for ß, Brazil or Portugal.
 * - `person`: who the data are about: `self` speaks in the first person; the others of "my child", "the deceased person", "my client".
 * - `account`: false where the person has no account, and nothing may be said of one.
 */
export interface LetterSetting {
  readonly place: Residence
  readonly person: PersonKind
  readonly account: boolean
}

/** Everything a letter can say, in one language and for one setting. */
export interface PhraseBook {
  readonly phrases: Phrasing
  /** An ISO day as the language writes it. */
  date(iso: string): string
  /** The first sentence of a letter as it stands after the salutation: with a small letter where the language wants one. */
  afterSalutation(sentence: string): string
  /** Places in a law as the language cites them in brackets or a heading: `Art. 12 Abs. 3 DSGVO`. */
  cite(cited: readonly Cited[]): string
}

/**
 * A language of letters: its book for a setting, and its names for categories of the archive and for the kinds of data that
 * TikTok's policies declare (by the ids of `declared/`), as the person says them to TikTok.
 */
export interface LetterTongue {
  readonly language: LetterLanguage
  readonly categories: Readonly<Record<string, string>>
  readonly declared: Readonly<Record<string, string>>
  book(setting: LetterSetting): PhraseBook
}
