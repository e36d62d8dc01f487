import type { UnnamedInLetter } from '../request.ts'
import type { Under } from './facts.ts'

/** Access, what goes with it, and the kinds of data that TikTok's policy declares and the archive does not hold; portability. */
export interface AccessPhrases {
  readonly 'ask-access-all': Under
  readonly 'ask-access-some': Under
  readonly 'ask-access-records': Under
  readonly 'access-copy': null

  readonly 'info-heading': null
  /** Ends with a colon. */
  readonly 'info-intro': Under
  readonly 'info-purposes': null
  /** By name, not by kind; `court` where the judgment C-154/21 of the Court of Justice of the European Union stands behind it. */
  readonly 'info-recipients': Under & { readonly court: boolean }
  readonly 'info-period': null
  readonly 'info-source': null
  readonly 'info-automated': null
  readonly 'info-transfers': null
  /**
   * Sources that the archive tells by a number alone, and the request for the name and contact details of each; one of them speaks in the
   * singular. Where there are `more`, all are counted and asked for, and those that are listed are said to have the most records.
   */
  readonly 'unnamed-sources': UnnamedInLetter

  readonly 'gap-heading': null
  /** `policyDate`: ISO day of the privacy policy that declares the data. */
  readonly 'gap-declares': { readonly policyDate: string; readonly archive: boolean }
  readonly 'gap-ask': null
  /** The lines above the lists: provided by the person, collected automatically, inferred, received from others. */
  readonly 'gap-provided': null
  readonly 'gap-automatic': null
  readonly 'gap-inferred': null
  readonly 'gap-from-others': null
  /**
   * One kind of data of `declared/`. `generated`: not listed by the policy as collected, but following from a use that it describes.
   * `partly`: the archive holds some of it.
   */
  readonly 'gap-item': { readonly id: string; readonly generated: boolean; readonly partly: boolean }
  /** The policies name no watch time; it is asked for as part of the interactions with content. */
  readonly 'gap-watch-time': null
  readonly 'gap-not-only-download': null

  readonly 'ask-portability-all': Under
  readonly 'ask-portability-some': Under
  readonly 'ask-portability-records': Under
  readonly 'portability-format': null
  readonly 'portability-media': null
}
