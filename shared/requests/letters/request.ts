import type { Right } from '../right.ts'
import type { LetterChannel, LetterLanguage } from './letter.ts'

/**
 * What is asked about: everything, the named categories, or chosen records. Names are in the letter's language, as the person sees them.
 * - `records`: at most `fieldLimits.records`. The letter describes them by category, number and period; `list` adds every one of them,
 *   where the person asks for it.
 */
export type LetterScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'categories'; readonly categories: readonly { readonly id: string; readonly name: string }[] }
  | { readonly kind: 'records'; readonly records: readonly ChosenRecord[]; readonly list: boolean }

/** One record: its category, its ISO day (null where it has none), and what tells it from others, such as its link or text. */
export interface ChosenRecord {
  readonly category: string
  readonly name: string
  readonly day: string | null
  readonly entry: string
}

/** Whether a proof of the right to act for somebody goes with the letter or is offered. */
export const proofs = ['enclosed', 'later'] as const
export type Proof = (typeof proofs)[number]

/**
 * For whom the letter is written: oneself, one's child, a relative who died, somebody who gave a power of attorney.
 * `name` is that person's, where the writer gives it; `under13` speaks of a child's age and matters in the United States.
 */
export type Principal =
  | { readonly kind: 'self' }
  | { readonly kind: 'child'; readonly name?: string; readonly proof: Proof; readonly under13: boolean }
  | { readonly kind: 'deceased'; readonly name?: string; readonly proof: Proof }
  | { readonly kind: 'client'; readonly name?: string; readonly proof: Proof }

/**
 * Who writes, and what tells TikTok whose data are meant. Only name and user name are needed; the rest helps them find and answer.
 * - `name`, `address`: the writer's.
 * - `email`: the writer's; the answer is asked to go there. For oneself it is that of the account as well.
 * - `accountEmail`: that of the account, where somebody else writes.
 * - `phone`: the telephone number of the account.
 */
export interface Identity {
  readonly name: string
  /** With or without the leading @; not looked at where `withoutAccount` stands. */
  readonly username: string
  readonly email?: string
  readonly accountEmail?: string
  readonly phone?: string
  /** Lines of a postal address, without the name. */
  readonly address?: readonly string[]
}

/** What partners may have sent to TikTok about a person who has no account; the person chooses what to give. */
export const identifierKinds = ['email', 'email-sha256', 'phone', 'phone-sha256', 'cookie', 'advertising'] as const
export type IdentifierKind = (typeof identifierKinds)[number]
export interface Identifier {
  readonly kind: IdentifierKind
  readonly value: string
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

/** Where data come from, as TikTok's policies divide them. */
export const gapKinds = ['provided', 'automatic', 'inferred', 'from-others'] as const
export type GapKind = (typeof gapKinds)[number]

/**
 * Kinds of data that TikTok's policy declares and the archive does not hold (`partly`: holds in part), as an access request asks for
 * them. `generated`: the policy does not list them as collected, they follow from a use that it describes.
 */
export interface LetterGap {
  readonly policyDate: string
  readonly items: readonly {
    readonly id: string
    readonly kind: GapKind
    readonly generated: boolean
    readonly partly: boolean
  }[]
}

/**
 * Sources of data that the archive tells by a number alone, each number as it stands there; `more` have such a number too and are not
 * listed. At most `fieldLimits.unnamed` of them, the most records first.
 */
export interface UnnamedInLetter {
  readonly numbers: readonly string[]
  readonly more: number
}

/** What is wrong and what is right instead; `held` is empty where something is missing and to be added. */
export interface Correction {
  readonly held: string
  readonly correct: string
}

/** Why processing is to be restricted: Article 18(1)(a) to (d) GDPR. */
export const restrictionGrounds = ['accuracy', 'unlawful', 'claims', 'objection'] as const
export type RestrictionGround = (typeof restrictionGrounds)[number]

/** Which of the company's addresses to write on the letter; index into `controllerOf(...).offices`, or the person's own lines. */
export type AddressChoice =
  | { readonly kind: 'office'; readonly index: number }
  | { readonly kind: 'own'; readonly lines: readonly string[] }

/**
 * Everything that a letter is made from.
 * - `residence`: a code of `residences` (`DE`, `DE-BY`, `GB`, `US-CA` …); of the person whose data are meant.
 * - `date`: ISO date on the letter.
 * - `objectionReason`: the person's own words for an objection; a general sentence stands in when absent.
 * - `reference`: their own reference; one is made from date and user name when absent.
 * - `withoutAccount`: the identifiers of a person who has no account; absent for everyone else.
 * - `collectedAsChild`: the data were collected when the person was a child.
 * - `corrections`: what a request for rectification asks for; without them it asks that the details of the letter be held as right.
 * - `restriction`: the ground of a request for restriction; `objection` when absent.
 * - `gap`: what a request for access asks for beyond the archive.
 * - `unnamed`: the numbers that a request for access asks the names of.
 */
export interface LetterRequest {
  readonly right: Right
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
  readonly withoutAccount?: readonly Identifier[]
  readonly collectedAsChild?: boolean
  readonly corrections?: readonly Correction[]
  readonly restriction?: RestrictionGround
  readonly gap?: LetterGap
  readonly unnamed?: UnnamedInLetter
}
