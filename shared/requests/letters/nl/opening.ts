import { residenceByCode, residenceName } from '../../residence.ts'
import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { DutchWords } from './words.ts'
import { capital, cite, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) =>
    `${text}${under.length === 0 ? '' : ` op grond van ${cite(under)}`}${account === null ? '' : ` – account ${account}`}`
}

/** ", Robin Voorbeeld" or nothing. */
const named = ({ name }: Represented) => (name === null ? '' : `, ${name}`)

export function opening(w: DutchWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Geachte heer, mevrouw,',
    closing: 'Hoogachtend,',
    'reference-line': ({ reference }) => `Mijn kenmerk: ${reference}`,
    'copy-line': ({ name, lines }) => `Kopie aan: ${[name, ...lines].join(', ')}`,

    'subject-erasure': subject(`Verzoek om wissing van ${w.mine}`),
    'subject-end-of-keeping': subject(`Verzoek om ${w.mine} niet langer te bewaren`),
    'subject-access': subject(`Verzoek om inzage in ${w.mine}`),
    'subject-portability': subject(`Verzoek om overdracht van ${w.mine}`),
    'subject-rectification': subject(`Verzoek om rectificatie van ${w.mine}`),
    'subject-restriction': subject(`Verzoek om beperking van de verwerking van ${w.mine}`),
    'subject-objection': subject(`Bezwaar tegen de verwerking van ${w.mine}`),
    'subject-opt-out': subject(`Bezwaar tegen bepaald gebruik van ${w.mine}`),
    'subject-withdraw-consent': subject(`Intrekking van de toestemming voor de verwerking van ${w.mine}`),

    'for-child': (who) =>
      `Ik schrijf namens een kind van wie ik de wettelijk vertegenwoordiger ben${named(who)}. Dit verzoek betreft de persoonsgegevens van dit kind.`,
    'for-deceased': (who) =>
      `Ik schrijf als nabestaande van een overleden persoon${named(who)}. Dit verzoek betreft de persoonsgegevens van de overledene.`,
    'for-client': (who) =>
      `Ik schrijf namens een persoon die mij een volmacht heeft gegeven${named(who)} (hierna: mijn volmachtgever). Dit verzoek betreft de persoonsgegevens van deze persoon.`,
    'child-rights-of-parent': ({ under }) => `Een ouder of voogd kan de rechten van het kind namens het kind uitoefenen${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `Het kind is jonger dan 13 jaar; een ouder of voogd mag de verzamelde gegevens dan inzien en laten wissen${ref(under)}.`,
    'child-california-content': ({ under }) =>
      `Voor inhoud die het kind heeft geplaatst, beroep ik mij bovendien op de volgende bepaling: ${cite(under)}.`,

    'deceased-not-covered': ({ law }) =>
      `${capital(theLaw(law))} is niet van toepassing op persoonsgegevens van overleden personen; ik beroep mij er niet op.`,
    'deceased-national-law':
      'Het recht van het land waar de overledene woonde, geeft nabestaanden echter eigen rechten, waarop ik mij beroep.',
    'deceased-request': 'Voor zover de wet mij als nabestaande rechten geeft, oefen ik die hierbij uit.',
    'deceased-goodwill': 'Voor het overige vraag ik u dit verzoek uit eigen beweging in te willigen.',

    resident: ({ residence }) => {
      const place = residenceByCode(residence)
      const name = place === null ? residence : residenceName(place, 'nl')
      return `${w.self ? 'Ik woon' : `${capital(w.them)} woont`} in de Verenigde Staten (${name}).`
    },
    'as-far-as-it-applies': 'Ik doe dit verzoek voor zover deze wet op u van toepassing is.',
    'law-not-in-force': ({ under }) => `De wet kent een dergelijk recht${ref(under)}, maar die bepaling is nog niet in werking getreden.`,
    'own-policy': 'Ik doe dit verzoek op grond van uw eigen privacybeleid.',
    'law-not-researched':
      'Deze brief beroept zich niet op een wet: die van de woonplaats is er niet voor onderzocht. Rechten op grond van die wet blijven voorbehouden.',
  }
}
