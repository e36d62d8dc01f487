import type { Given, Under } from './facts.ts'

/** Rectification and restriction. */
export interface CorrectionPhrases {
  /** Ends with a colon; pairs follow. */
  readonly 'ask-rectification-pairs': Under
  readonly pair: { readonly held: string; readonly correct: string }
  /** Nothing is held yet: something is to be added. */
  readonly 'pair-added': { readonly correct: string }
  /** Ends with a colon; the details of this letter follow as those that are right. */
  readonly 'ask-rectification-details': Under
  readonly 'detail-name': Given
  readonly 'detail-email': Given
  readonly 'detail-phone': Given
  readonly 'detail-address': Given
  readonly 'rectification-everywhere': null
  readonly 'rectification-recipients': Under
  readonly 'rectification-restriction': Under

  readonly 'ask-restriction-all': Under
  readonly 'ask-restriction-some': Under
  readonly 'ask-restriction-records': Under
  readonly 'restriction-accuracy': Under
  readonly 'restriction-unlawful': Under
  readonly 'restriction-claims': Under
  readonly 'restriction-objection': Under
  /** Brazil: data that are unneeded, excessive or unlawful. */
  readonly 'restriction-unneeded': null
  readonly 'restriction-storage-only': null
  readonly 'restriction-lifting': Under
}
