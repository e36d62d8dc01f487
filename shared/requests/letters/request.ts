import type { LetterRight } from '../right.ts'
import type { LetterChannel, LetterLanguage } from './letter.ts'

/** What is to be erased: everything, or the named categories. Names are in the letter's language, as the person sees them. */
export type LetterScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'categories'; readonly categories: readonly { readonly id: string; readonly name: string }[] }

/** For whom the letter is written. Widens to a child, someone who died, and a client. */
export type Principal = { readonly kind: 'self' }

/** What tells TikTok whose data are meant. Only name and user name are needed; the rest helps them find and answer. */
export interface Identity {
  readonly name: string
  /** With or without the leading @. */
  readonly username: string
  readonly email?: string
  readonly phone?: string
  /** Lines of a postal address, without the name. */
  readonly address?: readonly string[]
}

/** What an archive says about itself, where the person has one open: it lets the letter name what is held. Dates are ISO dates or null. */
export interface ArchiveFacts {
  readonly accountName?: string
  readonly records: number
  readonly first: string | null
  readonly last: string | null
  readonly categories: readonly {
    readonly id: string
    readonly name: string
    readonly count: number
    readonly first: string | null
    readonly last: string | null
  }[]
}

/** Which of the company's addresses to write on the letter; index into `controllerOf(...).offices`, or the person's own lines. */
export type AddressChoice =
  | { readonly kind: 'office'; readonly index: number }
  | { readonly kind: 'own'; readonly lines: readonly string[] }

/**
 * Everything that a letter is made from.
 * - `residence`: a code of `residences` (`DE`, `DE-BY`, `GB`, `US-CA` …).
 * - `date`: ISO date on the letter.
 * - `objectionReason`: the person's own words for the objection under the GDPR; a general sentence stands in when absent.
 * - `reference`: their own reference; one is made from date and user name when absent.
 */
export interface LetterRequest {
  readonly right: LetterRight
  readonly residence: string
  readonly language: LetterLanguage
  readonly scope: LetterScope
  readonly principal: Principal
  readonly identity: Identity
  readonly channel: LetterChannel
  readonly date: string
  readonly address?: AddressChoice
  readonly archive?: ArchiveFacts
  readonly objectionReason?: string
  readonly reference?: string
}
