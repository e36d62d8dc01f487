import type { LawFact } from '../law/fact.ts'
import type { Right } from '../right.ts'
import type { Direction } from './language-tag.ts'

/** The languages that letters are meant for. Those that are written so far are the `offeredLanguages` of `languages.ts`. */
export const letterLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt-PT', 'pt-BR'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/** For whom a letter speaks: the writer, their child, a relative who died, somebody who gave a power of attorney. */
export const personKinds = ['self', 'child', 'deceased', 'client'] as const
export type PersonKind = (typeof personKinds)[number]

/** How a letter goes out: pasted into TikTok's web form, or printed and posted. The app sends nothing itself. */
export const letterChannels = ['form', 'post'] as const
export type LetterChannel = (typeof letterChannels)[number]

/**
 * One block of a letter. `id` names what the block says (`what-to-erase`, `term` …) and is unique in the letter.
 * Texts are plain: nothing in them is markup, each renderer escapes them once.
 * `essential` blocks stay when a web form takes less text than the whole letter has; `edited` is set by the person's own edits.
 */
export type LetterBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock

interface BlockBase {
  readonly id: string
  readonly essential: boolean
  readonly edited: boolean
}
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading'
  readonly text: string
}
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph'
  readonly text: string
}
export interface ListBlock extends BlockBase {
  readonly kind: 'list'
  readonly items: readonly string[]
}
/** The annex. `columns` and every row have the same length. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Who the letter goes to: the legal name, its address lines, and the company's own web form. */
export interface Addressee {
  readonly name: string
  readonly lines: readonly string[]
  readonly webForm: string
}

/**
 * A finished letter, in the order in which it is read. Every slot is filled: a letter cannot be made from fields that have a problem.
 * - `date` is the ISO date, `dateLine` the same date in the letter's words.
 * - `copyTo` is one ready line, only where the law of the place has a second company answer (United Kingdom).
 * - `closing` is the complimentary close; `signed` leaves room for a signature above `printedName`, only for post.
 * - `law.article` is cited in the form that the language uses, null where the letter claims no article; `expectedBy` is the computed last
 *   day, or the day that is asked for; null where none can be named.
 * - `facts` are the facts of law and address that the letter rests on, each with its source.
 */
export interface Letter {
  readonly right: Right
  readonly residence: string
  readonly language: LetterLanguage
  readonly dir: Direction
  readonly channel: LetterChannel
  readonly paper: 'A4' | 'Letter'
  readonly law: { readonly code: string; readonly article: string | null }
  readonly sender: readonly string[]
  readonly addressee: Addressee
  readonly copyTo: string | null
  readonly date: string
  readonly dateLine: string
  readonly reference: string
  readonly referenceLine: string
  readonly subject: string
  readonly salutation: string
  readonly blocks: readonly LetterBlock[]
  readonly closing: string
  readonly signed: boolean
  readonly printedName: string
  readonly expectedBy: string | null
  readonly facts: readonly LawFact[]
}
