import type { Under } from './facts.ts'

/** Erasure, and the end of keeping where a law has no right of erasure: what is asked, how far it reaches, on which grounds. */
export interface ErasurePhrases {
  readonly 'ask-erasure-all': Under
  /** Ends with a colon; the categories follow as a list. */
  readonly 'ask-erasure-some': Under
  /** The annex describes the chosen records. */
  readonly 'ask-erasure-records': Under
  readonly 'ask-end-of-keeping-all': Under
  readonly 'ask-end-of-keeping-some': Under
  readonly 'ask-end-of-keeping-records': Under
  /** That the law gives no right of erasure, and what the request rests on instead. */
  readonly 'no-right-of-erasure': null
  readonly 'received-and-inferred': null
  readonly 'account-stays': null
  /** Utah, Iowa: the right reaches what the person provided; the rest is asked for. */
  readonly 'beyond-provided': null
  /** South Korea: the right is given to one who has had access. `seen` where the person's archive is open; else access is asked for. */
  readonly 'accessed-before': Under & { readonly seen: boolean }

  readonly 'extent-heading': null
  readonly 'extent-intro': null
  readonly 'extent-account': null
  readonly 'extent-content': null
  readonly 'extent-messages': null
  readonly 'extent-viewing': null
  readonly 'extent-devices': null
  readonly 'extent-others': null
  readonly 'extent-inferred': null

  readonly 'grounds-heading': null
  readonly 'ground-no-longer-needed-all': Under
  readonly 'ground-no-longer-needed-some': Under
  readonly 'ground-consent-all': Under
  readonly 'ground-consent-some': Under
  /** That the data are to be erased for that reason as well, where nothing else allows to keep them. */
  readonly 'ground-consent-erasure': Under
  readonly 'ground-objection-all': Under
  readonly 'ground-objection-some': Under
  /** Stands where the person gives no reason of their own for the objection. */
  readonly 'reason-all': null
  readonly 'reason-some': null
  readonly 'ground-objection-erasure': Under
  readonly 'marketing-objection': Under
  readonly 'collected-from-child': Under

  readonly 'recipients-heading': null
  readonly 'inform-recipients': Under
  readonly 'inform-public': Under
  /** California: service providers, contractors, and third parties. */
  readonly 'inform-california': null
  /** Everywhere else. */
  readonly 'inform-others': null
  /** A list of the specific third parties, where the law gives it (Oregon, Minnesota, Brazil). */
  readonly 'name-third-parties': Under
  readonly 'duets-all': null
  readonly 'duets-some': null
}
