import { residenceByCode, residenceName } from '../../residence.ts'
import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { residenceLine } from '../residence-line.ts'
import type { DutchWords } from './words.ts'
import { count, date } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: DutchWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'Mijn account' : 'Het account',
    'account-holder': labelled(w.account ? 'Houder van het account' : 'Naam'),
    'account-username': labelled('Gebruikersnaam'),
    'account-profile': labelled('Profiel'),
    'account-email': labelled('E-mailadres van het account'),
    'account-phone': labelled('Telefoonnummer van het account'),
    'account-residence': ({ residence }) => `Woonachtig in: ${livingIn(residence)}`,

    'identifiers-heading': 'Hoe de gegevens te vinden zijn',
    'no-account': `${holder(w)} geen TikTok-account. Toch kunnen gegevens bij u terecht zijn gekomen, bijvoorbeeld via andere websites en apps of via adverteerders. Ik verzoek u daarnaar te zoeken aan de hand van de volgende kenmerken:`,
    'identifier-email': labelled('E-mailadres'),
    'identifier-email-sha256': labelled('E-mailadres (SHA-256-hash)'),
    'identifier-phone': labelled('Telefoonnummer'),
    'identifier-phone-sha256': labelled('Telefoonnummer (SHA-256-hash)'),
    'identifier-cookie': labelled('Cookie-ID'),
    'identifier-advertising': labelled('Advertentie-ID van het apparaat'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` voor het account @${name}`
      const span = first === null || last === null ? '' : ` uit de periode van ${date(first)} tot en met ${date(last)}`
      return `Het archief dat u${of} hebt verstrekt, bevat ${records === 1 ? 'één record' : `${count(records)} records`}${span}.`
    },
    'archive-annex': 'De bijlage noemt de categorieën, zonder de inhoud.',
    'archive-beyond': 'Dit verzoek is niet beperkt tot wat dat archief bevat.',
    'older-operator': ({ name, until }) =>
      `Een deel van de gegevens dateert van vóór ${date(until)}, toen ${name} de dienst exploiteerde. Dit verzoek omvat ook die gegevens, voor zover u ze nu bewaart.`,

    'annex-caption': 'Bijlage: de gegevens volgens het archief',
    'annex-chosen-caption': 'Bijlage: de records waarop dit verzoek betrekking heeft',
    'annex-list-caption': 'Bijlage: de afzonderlijke records',
    'annex-category': 'Categorie',
    'annex-records': 'Aantal records',
    'annex-period': 'Periode',
    'annex-day': 'Datum',
    'annex-entry': 'Inhoud van het record',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `${date(first)} tot en met ${date(last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'zonder datum',
  }
}

function holder(w: DutchWords): string {
  const verbs = {
    self: 'Ik heb',
    child: 'Het kind heeft',
    deceased: 'De overledene had',
    client: 'Mijn volmachtgever heeft',
  }
  return verbs[w.person]
}

/** "California (Verenigde Staten)", "Duitsland (Berlin)", "Nederland". */
function livingIn(residence: string): string {
  const place = residenceByCode(residence)
  if (place === null) return residence
  return place.parent === 'US' ? `${residenceName(place, 'nl')} (Verenigde Staten)` : residenceLine(place, 'nl')
}
