import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { stateName } from './places.ts'
import type { PolishWords } from './words.ts'
import { accordingTo, capital, cite, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) => `${text}${accordingTo(under)}${account === null ? '' : ` – konto ${account}`}`
}

/** The name of the person for whom the letter speaks, or nothing. In brackets it needs no case, and may end with a point. */
const named = ({ name }: Represented) => (name === null ? '' : ` (${name})`)

export function opening(w: PolishWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Szanowni Państwo,',
    closing: 'Z poważaniem',
    'reference-line': ({ reference }) => `Mój znak: ${reference}`,
    'copy-line': ({ name, lines }) => `Do wiadomości: ${name}, ${lines.join(', ')}`,

    'subject-erasure': subject(`Wniosek o usunięcie ${w.ofMyData}`),
    'subject-end-of-keeping': subject(`Wniosek o zaprzestanie przechowywania ${w.ofMyData}`),
    'subject-access': subject(`Wniosek o dostęp do ${w.ofMyData}`),
    'subject-portability': subject(`Wniosek o przeniesienie ${w.ofMyData}`),
    'subject-rectification': subject(`Wniosek o sprostowanie ${w.ofMyData}`),
    'subject-restriction': subject(`Wniosek o ograniczenie przetwarzania ${w.ofMyData}`),
    'subject-objection': subject(`Sprzeciw wobec przetwarzania ${w.ofMyData}`),
    'subject-opt-out': subject(`Rezygnacja (opt-out) dotycząca ${w.ofMyData}`),
    'subject-withdraw-consent': subject(`Cofnięcie zgody na przetwarzanie ${w.ofMyData}`),

    'for-child': (who) => `Piszę jako rodzic lub opiekun prawny w imieniu dziecka${named(who)}. Wniosek dotyczy danych osobowych dziecka.`,
    'for-deceased': (who) => `Piszę jako członek rodziny osoby zmarłej${named(who)}. Wniosek dotyczy danych osobowych tej osoby.`,
    'for-client': (who) =>
      `Piszę na podstawie pełnomocnictwa w imieniu mocodawcy${named(who)}. Wniosek dotyczy danych osobowych mocodawcy.`,
    'child-rights-of-parent': ({ under }) => `Ustawa pozwala rodzicowi lub opiekunowi korzystać z praw dziecka${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `Dziecko nie ukończyło 13 lat; rodzic lub opiekun może zapoznać się z danymi zebranymi od dziecka i żądać ich usunięcia${ref(under)}.`,
    'child-california-content': ({ under }) => `W odniesieniu do treści opublikowanych przez dziecko podstawą jest także ${cite(under)}.`,

    'deceased-not-covered': ({ law }) =>
      `${capital(theLaw(law))} nie ma zastosowania do danych osobowych osób zmarłych i wniosek nie opiera się na tych przepisach.`,
    'deceased-national-law':
      'Prawo kraju, w którym mieszkała osoba zmarła, przyznaje członkom rodziny własne prawa dotyczące takich danych, na które się powołuję.',
    'deceased-request': 'W zakresie, w jakim prawo przyznaje mi uprawnienia jako członkowi rodziny, powołuję się na nie.',
    'deceased-goodwill': 'W pozostałym zakresie proszę o dobrowolne uwzględnienie wniosku.',

    resident: ({ residence }) => capital(`${w.live} w Stanach Zjednoczonych (${stateName(residence)}).`),
    'as-far-as-it-applies': 'Składam ten wniosek w zakresie, w jakim ustawa ta ma do Państwa zastosowanie.',
    'law-not-in-force': ({ under }) => `Ustawa przewiduje takie prawo${ref(under)}, lecz przepis ten jeszcze nie obowiązuje.`,
    'own-policy': 'Składam ten wniosek na podstawie Państwa własnej polityki prywatności.',
    'law-not-researched':
      'Pismo nie powołuje żadnego przepisu, ponieważ prawo miejsca zamieszkania nie zostało na jego potrzeby zbadane; prawa z niego wynikające pozostają zastrzeżone.',
  }
}
