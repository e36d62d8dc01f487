import type { Under } from './facts.ts'

/** Objection, the opt-out of American laws, and the withdrawal of consent. */
export interface AdvertisingPhrases {
  /** Ends with a colon; the kinds of processing follow. */
  readonly 'ask-objection': Under
  readonly 'processing-ads': null
  readonly 'processing-measurement': null
  readonly 'processing-models': null
  /** Laws without legitimate interests in the sense of the GDPR. */
  readonly 'ask-objection-plain': Under
  /** Türkiye: against a result of analysis by automated systems alone. */
  readonly 'ask-objection-automated': Under
  readonly 'objection-cease': Under
  readonly 'objection-cease-plain': null
  /** Personalised advertising rests on consent by TikTok's policy for Europe; it is withdrawn in a sentence of its own. */
  readonly 'consent-ads-also': Under
  readonly 'advertising-heading': null

  /** Ends with a colon; what is opted out of follows. */
  readonly 'ask-opt-out': Under
  /** The same beside a request for erasure. */
  readonly 'opt-out-also': Under
  readonly 'opt-out-heading': null
  readonly 'opt-out-sale': null
  readonly 'opt-out-sharing': null
  readonly 'opt-out-targeted-advertising': null
  readonly 'opt-out-profiling': null
  /** That it is a request of its own. */
  readonly 'opt-out-own-request': null
  readonly 'opt-out-no-verification': null
  readonly 'limit-sensitive': Under
  readonly 'opt-out-pass-on': null
  readonly 'no-retaliation': Under

  /** Ends with a colon; what the consent was given for follows. */
  readonly 'ask-withdrawal': Under
  readonly 'consent-ads': null
  readonly 'consent-device': null
  readonly 'consent-cards': null
  readonly 'withdrawal-stop': null
  readonly 'withdrawal-erase': Under
}
