import { residenceByCode, residenceName } from '../../residence.ts'
import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { residenceLine } from '../residence-line.ts'
import { spaced } from './spacing.ts'
import type { FrenchWords } from './words.ts'
import { count, date } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    spaced`${label} : ${value}`

export function account(w: FrenchWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'Mon compte' : 'Compte concerné',
    'account-holder': labelled(w.account ? 'Titulaire du compte' : 'Nom'),
    'account-username': labelled('Nom d’utilisateur'),
    'account-profile': labelled('Profil'),
    'account-email': labelled('Adresse électronique du compte'),
    'account-phone': labelled('Numéro de téléphone du compte'),
    'account-residence': ({ residence }) => spaced`Lieu de résidence : ${livingIn(residence)}`,

    'identifiers-heading': 'Comment retrouver les données',
    'no-account': spaced`${holder(w)} pas de compte TikTok. Des données ont néanmoins pu vous parvenir, par exemple par d’autres sites et applications ou par des annonceurs. Veuillez les rechercher à l’aide des identifiants suivants :`,
    'identifier-email': labelled('Adresse électronique'),
    'identifier-email-sha256': labelled('Adresse électronique (empreinte SHA-256)'),
    'identifier-phone': labelled('Numéro de téléphone'),
    'identifier-phone-sha256': labelled('Numéro de téléphone (empreinte SHA-256)'),
    'identifier-cookie': labelled('Identifiant de cookie'),
    'identifier-advertising': labelled('Identifiant publicitaire de l’appareil'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` pour le compte @${name}`
      const span = first === null || last === null ? '' : `, pour la période du ${date(first)} au ${date(last)}`
      return `L’archive que vous avez fournie${of} recense ${records === 1 ? 'un enregistrement' : `${count(records)} enregistrements`}${span}.`
    },
    'archive-annex': 'L’annexe en indique les catégories, sans leur contenu.',
    'archive-beyond': 'Cette demande ne se limite pas à ce que l’archive recense.',
    'older-operator': ({ name, until }) =>
      `Une partie des données date d’avant le ${date(until)}, lorsque ${name} exploitait le service. Cette demande les comprend, dans la mesure où vous les détenez désormais.`,

    'annex-caption': spaced`Annexe : les données selon l’archive`,
    'annex-chosen-caption': spaced`Annexe : les enregistrements visés par la demande`,
    'annex-list-caption': spaced`Annexe : les enregistrements un à un`,
    'annex-category': 'Catégorie',
    'annex-records': 'Enregistrements',
    'annex-period': 'Période',
    'annex-day': 'Date',
    'annex-entry': 'Enregistrement',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `du ${date(first)} au ${date(last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'sans date',
  }
}

function holder(w: FrenchWords): string {
  const verbs = {
    self: 'Je n’ai',
    child: 'L’enfant n’a',
    deceased: 'La personne décédée n’avait',
    client: 'La personne représentée n’a',
  }
  return verbs[w.person]
}

/** "Californie (États-Unis)", "Allemagne (Berlin)", "France". */
function livingIn(residence: string): string {
  const place = residenceByCode(residence)
  if (place === null) return residence
  return place.parent === 'US' ? `${residenceName(place, 'fr')} (États-Unis)` : residenceLine(place, 'fr')
}
