import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { RightInLaw } from '../../law/right-in-law.ts'
import type { Residence } from '../../residence.ts'
import type { Right } from '../../right.ts'
import type { LetterChannel } from '../letter.ts'
import type { Span } from '../phrases/answer.ts'
import type {
  ArchiveFacts,
  Correction,
  Identifier,
  LetterGap,
  LetterScope,
  Principal,
  RestrictionGround,
  UnnamedInLetter,
} from '../request.ts'
import type { AuthoritySlot } from './authority-slot.ts'

/**
 * The kinds of law that need words of their own.
 * - `gdpr`: the GDPR and the UK GDPR. `us`: the laws of the American states. `right`: every other law with such a right.
 * - `duty`: no such right, a duty near it. `not-in-force`: the right cannot be used yet. `policy`: TikTok's own policy alone.
 * - `deceased`: whatever the law, the request is one of a relative, and claims no article.
 */
export type LawFamily = 'gdpr' | 'us' | 'right' | 'duty' | 'not-in-force' | 'policy' | 'deceased'

/**
 * The term of an answer. `set`: by a statute, for this request. `asked`: by nobody. `span` is null where its length was not verified;
 * `due` is null where no day can be named. Days are ISO dates.
 */
export interface AnswerTerm {
  readonly basis: 'set' | 'asked' | 'none'
  readonly span: Span | null
  readonly received: string
  readonly due: string | null
  readonly acknowledgement: { readonly span: Span; readonly by: string } | null
  /** Whether a notice of extension has to come within the term. */
  readonly extension: boolean
}

/** What tells the account from all others. `username` with its @. */
export interface Account {
  readonly username: string
  readonly profile: string
  readonly email: string | null
  readonly phone: string | null
}

/**
 * Everything that decides what a letter says: checked, trimmed, complete, and without a language. Null means that the person gave none,
 * and then the sentence around it is left out as a whole.
 */
export interface Occasion {
  readonly right: Right
  readonly place: Residence
  readonly row: Jurisdiction
  readonly inLaw: RightInLaw
  readonly family: LawFamily
  readonly channel: LetterChannel
  readonly person: Principal
  readonly writer: {
    readonly name: string
    readonly email: string | null
    /** The postal address in one line, with the name. */
    readonly postalAddress: string | null
  }
  /** Null where the person has no account; then there are identifiers. */
  readonly account: Account | null
  readonly identifiers: readonly Identifier[]
  readonly scope: LetterScope
  readonly archive: ArchiveFacts | null
  /** The company that ran the service until a day, where the data reach back to its time. */
  readonly olderOperator: { readonly name: string; readonly until: string } | null
  readonly reason: string | null
  readonly collectedAsChild: boolean
  readonly corrections: readonly Correction[]
  readonly restriction: RestrictionGround
  readonly gap: LetterGap | null
  readonly unnamed: UnnamedInLetter | null
  readonly term: AnswerTerm
  readonly authority: AuthoritySlot
}
