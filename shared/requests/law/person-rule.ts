import type { Citation } from './citation.ts'
import type { Provenance } from './fact.ts'

/** For whom somebody else writes. */
export const representedPersons = ['child', 'deceased', 'client'] as const
export type RepresentedPerson = (typeof representedPersons)[number]

/**
 * What a law or TikTok's own policy says where somebody writes for another person.
 * - `right`: a right that goes beyond the ordinary ones of the row, or that the writer has in their own name.
 * - `no-right`: the law says that its rights do not reach this person; a letter must not claim them.
 * - `proof`: the writer has to show by what authority they write.
 * - `policy`: TikTok's own policy offers this; no article.
 * `ageBelow` is the age in years under which it holds. `places` are codes of residences (`FR`, `US-CA`) or of rows for all places under
 * them (`EU`). `form-only` says that the company takes such a request through its web form alone.
 */
export interface PersonRule extends Provenance {
  readonly id: string
  readonly person: RepresentedPerson
  readonly kind: 'right' | 'no-right' | 'proof' | 'policy'
  readonly places: readonly string[]
  readonly citations: readonly Citation[]
  readonly ageBelow: number | null
  readonly channel: 'any' | 'form-only'
  readonly fact: string
}
