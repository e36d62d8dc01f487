import { residenceByCode, residenceName } from '../../residence.ts'
import type { AccountPhrases, AnnexPhrases } from '../phrases/account.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { residenceLine } from '../residence-line.ts'
import type { ItalianWords } from './words.ts'
import { count, date, dateWith } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function account(w: ItalianWords): Phrasing<AccountPhrases & AnnexPhrases> {
  return {
    'account-heading': w.self ? 'Il mio account' : 'Account interessato',
    'account-holder': labelled(w.account ? 'Titolare dell’account' : 'Nome'),
    'account-username': labelled('Nome utente'),
    'account-profile': labelled('Profilo'),
    'account-email': labelled('Indirizzo e-mail dell’account'),
    'account-phone': labelled('Numero di telefono dell’account'),
    'account-residence': ({ residence }) => `Luogo di residenza: ${livingIn(residence)}`,

    'identifiers-heading': 'Come trovare i dati',
    'no-account': `${holder(w)} un account TikTok. È tuttavia possibile che Vi siano pervenuti dati, ad esempio tramite altri siti web e app o da inserzionisti. Vi prego di cercarli in base ai seguenti identificativi:`,
    'identifier-email': labelled('Indirizzo e-mail'),
    'identifier-email-sha256': labelled('Indirizzo e-mail (hash SHA-256)'),
    'identifier-phone': labelled('Numero di telefono'),
    'identifier-phone-sha256': labelled('Numero di telefono (hash SHA-256)'),
    'identifier-cookie': labelled('Identificativo del cookie'),
    'identifier-advertising': labelled('Identificativo pubblicitario del dispositivo'),

    'archive-lists': ({ account: name, records, first, last }) => {
      const of = name === null ? '' : ` per l’account @${name}`
      const span = first === null || last === null ? '' : `, per il periodo ${dateWith('dal', first)} ${dateWith('al', last)}`
      return `L’archivio che avete fornito${of} elenca ${records === 1 ? 'una voce' : `${count(records)} voci`}${span}.`
    },
    'archive-annex': 'L’allegato ne indica le categorie, senza il contenuto.',
    'archive-beyond': 'Questa richiesta non si limita a quanto elencato nell’archivio.',
    'older-operator': ({ name, until }) =>
      `Una parte dei dati è anteriore ${dateWith('al', until)}, quando il servizio era gestito da ${name}. Questa richiesta li comprende, nella misura in cui oggi li detenete.`,

    'annex-caption': 'Allegato: i dati secondo l’archivio',
    'annex-chosen-caption': 'Allegato: le voci oggetto della richiesta',
    'annex-list-caption': 'Allegato: le singole voci',
    'annex-category': 'Categoria',
    'annex-records': 'Voci',
    'annex-period': 'Periodo',
    'annex-day': 'Data',
    'annex-entry': 'Voce',
    'annex-count': ({ count: records }) => count(records),
    'annex-span': ({ first, last }) => `${dateWith('dal', first)} ${dateWith('al', last)}`,
    'annex-on': ({ day }) => date(day),
    'annex-undated': 'senza data',
  }
}

function holder(w: ItalianWords): string {
  const verbs = {
    self: 'Non ho',
    child: 'Il minore non ha',
    deceased: 'La persona deceduta non aveva',
    client: 'La persona rappresentata non ha',
  }
  return verbs[w.person]
}

/** "California (Stati Uniti)", "Germania (Berlin)", "Italia". */
function livingIn(residence: string): string {
  const place = residenceByCode(residence)
  if (place === null) return residence
  return place.parent === 'US' ? `${residenceName(place, 'it')} (Stati Uniti)` : residenceLine(place, 'it')
}
