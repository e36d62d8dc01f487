import type { ArticleLaw } from '../../law/citation.ts'
import type { Represented, Subject, Under } from './facts.ts'

/** What a letter begins and ends with, and on whose behalf and under which rules it speaks. */
export interface OpeningPhrases {
  readonly salutation: null
  readonly closing: null
  readonly 'reference-line': { readonly reference: string }
  readonly 'copy-line': { readonly name: string; readonly lines: readonly string[] }

  readonly 'subject-erasure': Subject
  /** Where the law knows a duty not to keep data, and no right of erasure. */
  readonly 'subject-end-of-keeping': Subject
  readonly 'subject-access': Subject
  readonly 'subject-portability': Subject
  readonly 'subject-rectification': Subject
  readonly 'subject-restriction': Subject
  readonly 'subject-objection': Subject
  readonly 'subject-opt-out': Subject
  readonly 'subject-withdraw-consent': Subject

  /** First sentence where a parent or guardian, a relative, or somebody with a power of attorney writes. */
  readonly 'for-child': Represented
  readonly 'for-deceased': Represented
  readonly 'for-client': Represented
  /** A law by which a parent may use the child's rights. */
  readonly 'child-rights-of-parent': Under
  /** A child under 13 in the United States: a parent may review the data and have them deleted. */
  readonly 'child-under-13': Under
  /** California: content that somebody under 18 posted is taken down on request. */
  readonly 'child-california-content': Under

  /** That the GDPR does not apply to the dead; the letter does not claim it. */
  readonly 'deceased-not-covered': { readonly law: ArticleLaw }
  /** France, Italy, Spain: relatives have rights of their own; the request and the subject cite them. */
  readonly 'deceased-national-law': null
  /** Where no rights of relatives were researched: those that there are, and beyond them a favour. */
  readonly 'deceased-request': null
  readonly 'deceased-goodwill': null

  /** United States: the state of residence, by its code. */
  readonly resident: { readonly residence: string }
  /** The law was not verified to reach the company. */
  readonly 'as-far-as-it-applies': null
  /** A right that stands in a law and is not in force yet. */
  readonly 'law-not-in-force': Under
  /** The request rests on TikTok's own privacy policy. */
  readonly 'own-policy': null
  /** That no law was researched for this place. */
  readonly 'law-not-researched': null
}
