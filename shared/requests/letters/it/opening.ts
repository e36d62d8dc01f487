import { residenceByCode, residenceName } from '../../residence.ts'
import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { ItalianWords } from './words.ts'
import { capital, cite, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) => `${text}${under.length === 0 ? '' : ` – ${cite(under)}`}${account === null ? '' : ` – account ${account}`}`
}

/** ", Robin Esempio" or nothing. */
const named = ({ name }: Represented) => (name === null ? '' : `, ${name}`)

export function opening(w: ItalianWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Spettabile Società,',
    closing: 'Distinti saluti',
    'reference-line': ({ reference }) => `Mio riferimento: ${reference}`,
    'copy-line': ({ name, lines }) => `In copia a: ${[name, ...lines].join(', ')}`,

    'subject-erasure': subject(`Richiesta di cancellazione ${w.ofMine}`),
    'subject-end-of-keeping': subject(`Richiesta di cessare la conservazione ${w.ofMine}`),
    'subject-access': subject(`Richiesta di accesso ${w.toMine}`),
    'subject-portability': subject(`Richiesta di portabilità ${w.ofMine}`),
    'subject-rectification': subject(`Richiesta di rettifica ${w.ofMine}`),
    'subject-restriction': subject(`Richiesta di limitazione del trattamento ${w.ofMine}`),
    'subject-objection': subject(`Opposizione al trattamento ${w.ofMine}`),
    'subject-opt-out': subject(`Opposizione a determinati usi ${w.ofMine}`),
    'subject-withdraw-consent': subject(`Revoca del consenso al trattamento ${w.ofMine}`),

    'for-child': (who) =>
      `Scrivo per conto di un minore del quale ho la rappresentanza legale${named(who)}. La presente richiesta riguarda i suoi dati personali.`,
    'for-deceased': (who) =>
      `Scrivo, in qualità di familiare, in merito a una persona deceduta${named(who)}. La presente richiesta riguarda i suoi dati personali.`,
    'for-client': (who) =>
      `Scrivo per conto di una persona che mi ha conferito procura${named(who)} (di seguito: la persona rappresentata). La presente richiesta riguarda i suoi dati personali.`,
    'child-rights-of-parent': ({ under }) =>
      `Il genitore o tutore può esercitare i diritti del minore in nome di quest’ultimo${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `Il minore ha meno di 13 anni; il genitore o tutore può quindi esaminare i dati raccolti e farli cancellare${ref(under)}.`,
    'child-california-content': ({ under }) =>
      `Per i contenuti pubblicati dal minore invoco inoltre la seguente disposizione: ${cite(under)}.`,

    'deceased-not-covered': ({ law }) =>
      `${capital(theLaw(law))} non si applica ai dati personali delle persone decedute e non viene qui invocato.`,
    'deceased-national-law':
      'Il diritto del paese in cui viveva la persona deceduta riconosce tuttavia ai familiari diritti propri, dei quali mi avvalgo.',
    'deceased-request': 'Nella misura in cui la legge mi riconosce diritti in qualità di familiare, li esercito con la presente.',
    'deceased-goodwill': 'Per il resto, Vi prego di accogliere spontaneamente questa richiesta.',

    resident: ({ residence }) => {
      const place = residenceByCode(residence)
      const name = place === null ? residence : residenceName(place, 'it')
      return `${w.self ? 'Risiedo' : `${capital(w.them)} risiede`} negli Stati Uniti (${name}).`
    },
    'as-far-as-it-applies': 'Formulo questa richiesta nella misura in cui tale legge si applica a Voi.',
    'law-not-in-force': ({ under }) =>
      `La legge prevede un diritto di questo tipo${ref(under)}, ma la disposizione non è ancora in vigore.`,
    'own-policy': 'Baso questa richiesta sulla Vostra stessa informativa sulla privacy.',
    'law-not-researched':
      'La presente lettera non invoca alcuna legge: quella del luogo di residenza non è stata esaminata. I diritti che ne derivano restano impregiudicati.',
  }
}
