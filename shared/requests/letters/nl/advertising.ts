import type { AdvertisingPhrases } from '../phrases/advertising.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { DutchWords } from './words.ts'
import { lead, ref } from './words.ts'

export function advertising(w: DutchWords): Phrasing<AdvertisingPhrases> {
  const situation = w.self ? 'mijn specifieke situatie' : `de specifieke situatie van ${w.them}`
  return {
    'ask-objection': ({ under }) =>
      `Vanwege ${situation} maak ik bezwaar tegen de volgende verwerkingen van ${w.mine}, die u op gerechtvaardigde belangen baseert${ref(under)}:`,
    'processing-ads': 'niet-gepersonaliseerde advertenties',
    'processing-measurement': 'het meten van advertenties',
    'processing-models': 'het verbeteren en trainen van modellen',
    'ask-objection-plain': ({ under }) =>
      lead(
        under,
        'maak',
        `bezwaar tegen de verwerking van ${w.mine} voor doeleinden die voor de dienst zelf niet nodig zijn, in het bijzonder voor advertenties, voor het meten daarvan en voor het trainen van modellen.`,
      ),
    'ask-objection-automated': ({ under }) =>
      lead(
        under,
        'maak',
        `bezwaar tegen nadelige uitkomsten van een analyse van ${w.mine} die uitsluitend door geautomatiseerde systemen is verricht, zoals toegekende interesses en profielen.`,
      ),
    'objection-cease': ({ under }) =>
      `Ik verzoek u deze verwerkingen te staken. Mocht u menen dat dwingende gerechtvaardigde gronden zwaarder wegen dan ${w.self ? 'mijn belangen' : `de belangen van ${w.them}`}, dan verzoek ik u die voor elke verwerking afzonderlijk te noemen${ref(under)}.`,
    'objection-cease-plain':
      'Ik verzoek u deze verwerkingen te staken. Mocht u ze gedeeltelijk voortzetten, dan verzoek ik u de redenen voor elke verwerking afzonderlijk te noemen.',
    'consent-ads-also': ({ under }) =>
      `Volgens uw privacybeleid berusten gepersonaliseerde advertenties op toestemming. ${w.self ? 'Ik trek mijn' : `Namens ${w.them} trek ik die`} toestemming met werking voor de toekomst in${ref(under)}.`,
    'advertising-heading': 'Direct marketing en gepersonaliseerde advertenties',

    'ask-opt-out': ({ under }) => lead(under, 'maak', `bezwaar tegen het volgende gebruik van ${w.mine}:`),
    'opt-out-also': ({ under }) => `Ook maak ik bezwaar tegen het volgende gebruik van ${w.mine}${ref(under)}:`,
    'opt-out-heading': 'Bezwaar tegen bepaald gebruik',
    'opt-out-sale': 'verkoop aan derden',
    'opt-out-sharing': 'delen voor gedragsgerichte advertenties over verschillende diensten heen',
    'opt-out-targeted-advertising': 'gerichte advertenties',
    'opt-out-profiling': 'profilering voor besluiten met rechtsgevolgen of gevolgen van vergelijkbaar gewicht',
    'opt-out-own-request': 'Ik verzoek u dit als een afzonderlijk verzoek te behandelen, wat u ook over de wissing besluit.',
    'opt-out-no-verification': 'Controle van de identiteit is daarvoor niet nodig.',
    'limit-sensitive': ({ under }) =>
      `Ik verzoek u bovendien het gebruik en de verstrekking van gevoelige gegevens te beperken tot wat nodig is om de dienst te leveren${ref(under)}.`,
    'opt-out-pass-on':
      'Ik verzoek u degenen aan wie u de gegevens hebt verkocht of met wie u ze hebt gedeeld, te laten weten dat ook zij deze keuze moeten volgen.',
    'no-retaliation': ({ under }) => `Ik vertrouw erop dat dit verzoek niet tot een slechtere dienst leidt${ref(under)}.`,

    'ask-withdrawal': ({ under }) =>
      lead(
        under,
        'trek',
        `met werking voor de toekomst elke toestemming in die voor de verwerking van ${w.mine} is gegeven, in het bijzonder voor:`,
      ),
    'consent-ads': 'gepersonaliseerde advertenties',
    'consent-device': 'toegang tot functies van het apparaat, zoals contacten, locatie, camera en microfoon',
    'consent-cards': 'het opslaan van betaalkaarten',
    'withdrawal-stop': 'Ik verzoek u elke verwerking te staken die op toestemming berust.',
    'withdrawal-erase': ({ under }) =>
      `Ook verzoek ik u de gegevens die op die grond zijn verwerkt, te wissen wanneer er geen andere rechtsgrond voor de verwerking is${ref(under)}.`,
  }
}
