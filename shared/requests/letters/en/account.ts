import { residenceByCode } from '../../residence.ts'
import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { residenceLine } from '../residence-line.ts'
import type { EnglishWords } from './words.ts'
import { count, date } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: EnglishWords): Phrasing<AccountPhrases & AnnexPhrases> {
  const day = (iso: string) => date(iso, w)
  return {
    'account-heading': w.self ? 'My account' : 'The account',
    'account-holder': labelled(w.account ? 'Account holder' : 'Name'),
    'account-username': labelled('User name'),
    'account-profile': labelled('Profile'),
    'account-email': labelled('E-mail address of the account'),
    'account-phone': labelled('Telephone number of the account'),
    'account-residence': ({ residence }) => {
      const place = residenceByCode(residence)
      return `Place of residence: ${place === null ? residence : residenceLine(place, 'en')}`
    },

    'identifiers-heading': 'How to find the data',
    'no-account': `${w.self ? 'I have' : 'There is'} no TikTok account. Data may nevertheless have reached you, for example through other websites and apps or from advertisers. Please look for ${w.them} under these identifiers:`,
    'identifier-email': labelled('E-mail address'),
    'identifier-email-sha256': labelled('E-mail address as a SHA-256 hash'),
    'identifier-phone': labelled('Telephone number'),
    'identifier-phone-sha256': labelled('Telephone number as a SHA-256 hash'),
    'identifier-cookie': labelled('Cookie identifier'),
    'identifier-advertising': labelled('Advertising identifier of the device'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` for the account @${name}`
      const span = first === null || last === null ? '' : ` from ${day(first)} to ${day(last)}`
      return `The archive that you provided${of} lists ${records === 1 ? 'one record' : `${count(records)} records`}${span}.`
    },
    'archive-annex': 'The annex names the categories, without their content.',
    'archive-beyond': 'Please do not confine your action to what that archive lists.',
    'older-operator': ({ name, until }) =>
      `Part of ${w.data} dates from before ${day(until)}, when ${name} operated the service. This request includes it, so far as you now hold it.`,

    'annex-caption': 'Annex: the data according to the archive',
    'annex-chosen-caption': 'Annex: the records that this request concerns',
    'annex-list-caption': 'Annex: the records one by one',
    'annex-category': 'Category',
    'annex-records': 'Records',
    'annex-period': 'Period',
    'annex-day': 'Date',
    'annex-entry': 'Record',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `${day(first)} to ${day(last)}`,
    'annex-on': ({ day: on }) => day(on),
    'annex-undated': 'no dates',
  }
}
