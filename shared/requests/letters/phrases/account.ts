import type { Given } from './facts.ts'

/** Whose data are meant: the account, or identifiers of a person without one; what the archive says; who ran the service before. */
export interface AccountPhrases {
  readonly 'account-heading': null
  readonly 'account-holder': Given
  readonly 'account-username': Given
  readonly 'account-profile': Given
  readonly 'account-email': Given
  readonly 'account-phone': Given
  /** `residence` is a code of `residences`. */
  readonly 'account-residence': { readonly residence: string }

  readonly 'identifiers-heading': null
  readonly 'no-account': null
  readonly 'identifier-email': Given
  readonly 'identifier-email-sha256': Given
  readonly 'identifier-phone': Given
  readonly 'identifier-phone-sha256': Given
  readonly 'identifier-cookie': Given
  readonly 'identifier-advertising': Given

  /** `account` without the @, null where the archive names none; days are ISO dates or null. */
  readonly 'archive-lists': {
    readonly account: string | null
    readonly records: number
    readonly first: string | null
    readonly last: string | null
  }
  readonly 'archive-annex': null
  /** That the request is not confined to what the archive lists. */
  readonly 'archive-beyond': null
  /** Part of the data is older than the day on which another company ceased to run the service. */
  readonly 'older-operator': { readonly name: string; readonly until: string }
}

/** The annex: a table of categories with counts and periods, and the list of chosen records where it was asked for. */
export interface AnnexPhrases {
  readonly 'annex-caption': null
  readonly 'annex-chosen-caption': null
  readonly 'annex-list-caption': null
  readonly 'annex-category': null
  readonly 'annex-records': null
  readonly 'annex-period': null
  readonly 'annex-day': null
  readonly 'annex-entry': null
  readonly 'annex-count': { readonly count: number }
  readonly 'annex-span': { readonly first: string; readonly last: string }
  readonly 'annex-on': { readonly day: string }
  readonly 'annex-undated': null
}
