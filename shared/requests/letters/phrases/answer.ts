import type { ArticleLaw } from '../../law/citation.ts'
import type { ByDay, Cited, Under } from './facts.ts'

/** A length of time. A month is one of the calendar; business days leave out weekends and public holidays. */
export interface Span {
  readonly amount: number
  readonly unit: 'month' | 'day' | 'business-day'
}

/** What is asked for in return: confirmation, reasons, the term, the way of the answer, and the next step. */
export interface AnswerPhrases {
  readonly 'answer-heading': null
  /** Ends with a colon. */
  readonly 'answer-intro': null
  readonly 'answer-erased': null
  readonly 'answer-informed': null
  readonly 'answer-kept': null
  /** The same where the law knows no right of erasure. */
  readonly 'answer-destroyed': null
  readonly 'answer-passed-on': null
  readonly 'answer-still-needed': null
  readonly 'answer-withheld': null
  readonly 'answer-provided': null
  readonly 'answer-corrected': null
  readonly 'answer-correction-passed-on': null
  readonly 'answer-restricted': null
  readonly 'answer-ceased': null
  readonly 'answer-going-on': null
  readonly 'answer-opted-out': null
  readonly 'answer-opt-out-passed-on': null
  readonly 'answer-consents': null
  readonly 'answer-consent-ended': null

  /** Exceptions to erasure: each by name, with reasons, and everything else erased. */
  readonly exceptions: Under
  /** The same in California, where what is kept may serve no other purpose. */
  readonly 'exceptions-california': null
  /** For rights other than erasure. */
  readonly 'refusal-in-part': null

  /** Under the GDPR: without undue delay, at the latest within the term. */
  readonly 'term-undue-delay': Under & { readonly span: Span }
  /** A term that a statute sets, elsewhere. */
  readonly 'term-statute': Under & { readonly span: Span }
  /** A term of a statute whose length was not verified: no number, and the law by name where there is one. */
  readonly 'term-in-law': Under
  readonly 'term-ends-form': ByDay
  readonly 'term-ends-post': ByDay & { readonly received: string }
  readonly 'term-acknowledgement': Under & ByDay & { readonly span: Span }
  readonly 'term-extension': null
  /** Nobody sets a term: the day is asked for, not claimed. */
  readonly 'term-asked': ByDay
  readonly 'term-prompt': null

  readonly 'identity-nothing-enclosed': null
  readonly 'identity-doubt': Under
  readonly 'identity-confirmable': null
  readonly 'identity-plain': null
  readonly 'proof-child-enclosed': null
  readonly 'proof-child-later': null
  readonly 'proof-deceased-enclosed': null
  readonly 'proof-deceased-later': null
  readonly 'proof-client-enclosed': null
  readonly 'proof-client-later': null

  /** In which language, in writing, and where to. */
  readonly 'answer-email': { readonly email: string }
  readonly 'answer-postal': { readonly address: string }
  readonly 'answer-account': null
  readonly 'answer-this-way': null
  readonly 'answer-not-in-app': null
  readonly 'answer-no-new-account': null

  readonly 'refusal-reasons': Under
  readonly 'complaint-own-and-lead': Under & { readonly own: string; readonly lead: string }
  readonly 'complaint-land-and-lead': Under & { readonly lead: string }
  readonly 'complaint-lead': Under & { readonly lead: string }
  /** United Kingdom: to the company first, then to the authority. */
  readonly 'complaint-both': { readonly names: readonly string[]; readonly company: readonly Cited[]; readonly authority: readonly Cited[] }
  readonly 'complaint-at': Under & { readonly names: readonly string[] }
  /** Somebody who writes for the dead claims no right to complain. */
  readonly 'complaint-turn-to': { readonly names: readonly string[] }
  readonly 'complaint-where-i-live': null
  readonly appeal: Under
  readonly 'appeal-policy': null
}

/** The name of a law as the language calls it, for laws whose articles it cites. */
export type LawNames = Readonly<Record<ArticleLaw, string>>
