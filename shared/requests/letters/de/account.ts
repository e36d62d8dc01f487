import { residenceByCode } from '../../residence.ts'
import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { residenceLine } from '../residence-line.ts'
import type { GermanWords } from './words.ts'
import { count, date } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: GermanWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'Mein Konto' : 'Das Konto',
    'account-holder': labelled(w.account ? 'Konto von' : 'Name'),
    'account-username': labelled('Nutzername'),
    'account-profile': labelled('Profil'),
    'account-email': labelled('E-Mail-Adresse des Kontos'),
    'account-phone': labelled('Telefonnummer des Kontos'),
    'account-residence': ({ residence }) => {
      const place = residenceByCode(residence)
      return `Wohnsitz: ${place === null ? residence : residenceLine(place, 'de')}`
    },

    'identifiers-heading': 'Wie die Daten zu finden sind',
    'no-account': `${w.self ? 'Ich habe kein' : 'Es besteht kein'} TikTok-Konto. Daten können Sie dennoch erreicht haben, etwa über andere Websites und Apps oder von Werbetreibenden. Bitte suchen Sie danach unter diesen Kennungen:`,
    'identifier-email': labelled('E-Mail-Adresse'),
    'identifier-email-sha256': labelled('E-Mail-Adresse als SHA-256-Hash'),
    'identifier-phone': labelled('Telefonnummer'),
    'identifier-phone-sha256': labelled('Telefonnummer als SHA-256-Hash'),
    'identifier-cookie': labelled('Cookie-Kennung'),
    'identifier-advertising': labelled('Werbekennung des Geräts'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` zum Konto @${name}`
      const span = first === null || last === null ? '' : ` aus der Zeit vom ${date(first)} bis zum ${date(last)}`
      return `Das von Ihnen bereitgestellte Archiv${of} enthält ${records === 1 ? 'einen Datensatz' : `${count(records, w)} Datensätze`}${span}.`
    },
    'archive-annex': 'Die Anlage nennt die Kategorien ohne deren Inhalt.',
    'archive-beyond': 'Bitte beschränken Sie sich nicht auf den Inhalt dieses Archivs.',
    'older-operator': ({ name, until }) =>
      `Ein Teil der Daten stammt aus der Zeit vor dem ${date(until)}, in der ${name} den Dienst betrieben hat. Der Antrag schlie${w.ss}t diese Daten ein, soweit Sie sie nun speichern.`,

    'annex-caption': 'Anlage: Die Daten nach dem Archiv',
    'annex-chosen-caption': 'Anlage: Die Datensätze, auf die sich der Antrag bezieht',
    'annex-list-caption': 'Anlage: Die Datensätze im Einzelnen',
    'annex-category': 'Kategorie',
    'annex-records': 'Datensätze',
    'annex-period': 'Zeitraum',
    'annex-day': 'Datum',
    'annex-entry': 'Datensatz',
    'annex-count': ({ count: records }) => count(records, w),
    'annex-span': ({ first, last }) => `${date(first)} bis ${date(last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'ohne Datum',
  }
}
