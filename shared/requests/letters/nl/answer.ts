import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { authorities, theOwn } from './authorities.ts'
import type { DutchWords } from './words.ts'
import { cite, date, enumerate, span as length, ref } from './words.ts'

export function answer(w: DutchWords): Phrasing<AnswerPhrases> {
  const inDutch = 'Uw antwoord ontvang ik graag in het Nederlands en schriftelijk,'
  const mayComplain = 'Ik heb het recht een klacht in te dienen bij een toezichthoudende autoriteit'
  const lead = (name: string) => `de ${name} in Ierland, uw leidende toezichthoudende autoriteit`
  return {
    'answer-heading': 'Uw antwoord',
    'answer-intro': 'Ik verzoek u mij schriftelijk te bevestigen:',
    'answer-erased': 'welke gegevens u hebt gewist, en op welke datum',
    'answer-informed': 'welke ontvangers u daarvan in kennis hebt gesteld',
    'answer-kept': 'welke gegevens u bewaart, op grond van welke uitzondering en hoe lang',
    'answer-destroyed': 'welke gegevens u hebt vernietigd of geanonimiseerd, en op welke datum',
    'answer-passed-on': 'aan wie u dit verzoek hebt doorgegeven',
    'answer-still-needed': 'welke gegevens u nog nodig hebt, voor welk doel en hoe lang',
    'answer-provided': 'dat de gegevens die u verstrekt, volledig zijn',
    'answer-withheld': 'welke gegevens u eventueel niet verstrekt, en op welke rechtsgrond',
    'answer-corrected': 'welke gegevens u hebt gerectificeerd of aangevuld, en op welke datum',
    'answer-correction-passed-on': 'aan wie u de rectificatie hebt doorgegeven',
    'answer-restricted': 'voor welke gegevens de verwerking is beperkt, en sinds welke datum',
    'answer-ceased': 'welke verwerkingen u hebt gestaakt, en op welke datum',
    'answer-going-on': 'welke verwerkingen u eventueel voortzet, en om welke redenen',
    'answer-opted-out': 'vanaf welke datum u deze keuze volgt',
    'answer-opt-out-passed-on': 'aan wie u haar hebt doorgegeven',
    'answer-consents': 'welke toestemmingen waren vastgelegd',
    'answer-consent-ended': 'welke verwerkingen daardoor zijn geëindigd, en op welke datum',

    exceptions: ({ under }) =>
      `Als u zich op een uitzondering beroept${ref(under)}, verzoek ik u die voor elke betrokken soort gegevens afzonderlijk te noemen en te motiveren, en al het overige te wissen.`,
    'exceptions-california':
      'Als u zich op een uitzondering in de CCPA beroept, verzoek ik u die voor elke betrokken soort gegevens afzonderlijk te noemen en toe te lichten, al het overige te wissen en wat u bewaart voor geen ander doel te gebruiken.',
    'refusal-in-part':
      'Als u dit verzoek slechts gedeeltelijk inwilligt, verzoek ik u voor elke betrokken soort gegevens afzonderlijk de bepaling te noemen waarop u zich beroept, en uw redenen te geven.',

    'term-undue-delay': ({ under, span }) =>
      `Ik verzoek u mij onverwijld, en uiterlijk binnen ${length(span)} na ontvangst van dit verzoek, te informeren over het gevolg dat eraan is gegeven${ref(under)}.`,
    'term-statute': ({ under, span }) =>
      `De termijn voor uw antwoord bedraagt ${length(span)} vanaf de ontvangst van dit verzoek${ref(under)}.`,
    'term-in-law': ({ under }) => `Ik verzoek u te antwoorden binnen de termijn die de wet voor zulke verzoeken stelt${ref(under)}.`,
    'term-ends-form': ({ by }) =>
      `Gerekend vanaf de verzending van vandaag via uw webformulier loopt die termijn naar verwachting af op ${date(by)}.`,
    'term-ends-post': ({ by, received }) =>
      `Als deze brief u op ${date(received)} bereikt, loopt die termijn naar verwachting af op ${date(by)}.`,
    'term-acknowledgement': ({ under, by, span }) =>
      `Ik verzoek u de ontvangst te bevestigen binnen ${length(span)}, naar verwachting dus uiterlijk op ${date(by)}, en daarbij te vermelden hoe u dit verzoek behandelt${ref(under)}.`,
    'term-extension': 'Mocht u de termijn moeten verlengen, dan verneem ik dat graag vóór het einde ervan, met opgave van redenen.',
    'term-asked': ({ by }) => `Ik vraag u uiterlijk op ${date(by)} te antwoorden.`,
    'term-prompt': 'Ik vraag u zonder onnodige vertraging te antwoorden.',

    'identity-nothing-enclosed': 'Een kopie van een identiteitsbewijs is niet bijgevoegd.',
    'identity-doubt': ({ under }) =>
      `Mocht u redelijke twijfel hebben over ${w.self ? 'mijn identiteit' : 'de identiteit van de betrokkenen'}, dan verneem ik graag waarop die berust en welke aanvullende informatie u nodig hebt${ref(under)}${w.account ? '; een bevestiging via de contactgegevens die bij het account zijn geregistreerd, zou moeten volstaan' : ''}.`,
    'identity-confirmable': w.self
      ? 'Ik ben bereid dit verzoek te bevestigen via de contactgegevens die bij het account zijn geregistreerd, of door erop in te loggen.'
      : 'Dit verzoek kan worden bevestigd via de contactgegevens die bij het account zijn geregistreerd.',
    'identity-plain': 'Als u voor de controle van dit verzoek iets anders nodig hebt, verneem ik graag wat en waarom.',
    'proof-child-enclosed': 'Een bewijs van de wettelijke vertegenwoordiging is bijgevoegd.',
    'proof-child-later': 'Een bewijs van de wettelijke vertegenwoordiging verstrek ik op verzoek.',
    'proof-deceased-enclosed': 'Een bewijs van het overlijden en van mijn relatie tot de overledene is bijgevoegd.',
    'proof-deceased-later': 'Een bewijs van het overlijden en van mijn relatie tot de overledene verstrek ik op verzoek.',
    'proof-client-enclosed': 'De schriftelijke volmacht is bijgevoegd.',
    'proof-client-later': 'De schriftelijke volmacht verstrek ik op verzoek.',

    'answer-email': ({ email }) => `${inDutch} op ${email}.`,
    'answer-postal': ({ address }) => `${inDutch} op mijn postadres: ${address}.`,
    'answer-account': `${inDutch} via de contactgegevens die bij het account zijn geregistreerd.`,
    'answer-this-way': `${inDutch} langs dezelfde weg als waarlangs dit verzoek u heeft bereikt.`,
    'answer-not-in-app': 'Een antwoord in de app alleen volstaat niet: zodra het account is gewist, kan ik daar geen berichten meer lezen.',
    'answer-no-new-account': `Een ${w.account ? 'nieuw account' : 'account'} wil ik hiervoor niet aanmaken.`,

    'refusal-reasons': ({ under }) =>
      `Als u aan dit verzoek geheel of gedeeltelijk geen gevolg geeft, verzoek ik u mij de redenen daarvan mee te delen${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead: name }) => `${mayComplain}${ref(under)}, bijvoorbeeld ${theOwn(own)} of ${lead(name)}.`,
    'complaint-land-and-lead': ({ under, lead: name }) =>
      `${mayComplain}${ref(under)}, bijvoorbeeld die van mijn deelstaat in Duitsland of ${lead(name)}.`,
    'complaint-lead': ({ under, lead: name }) => `${mayComplain}${ref(under)}, bijvoorbeeld ${lead(name)}.`,
    'complaint-both': ({ names, company, authority }) =>
      `Ik kan een klacht indienen bij u (${cite(company)}) en bij de Britse toezichthoudende autoriteit, de ${enumerate(names)} (${cite(authority)}).`,
    'complaint-at': ({ under, names }) =>
      `Ik kan een klacht indienen${ref(under)} bij ${names.length === 1 ? 'de volgende instantie' : 'een van de volgende instanties'}: ${authorities(names)}.`,
    'complaint-turn-to': ({ names }) =>
      `Ik kan mij ook wenden tot ${names.length === 1 ? 'de volgende instantie' : 'de volgende instanties'}: ${authorities(names)}.`,
    'complaint-where-i-live': 'Ik kan mij ook wenden tot de bevoegde autoriteit van de woonplaats.',
    appeal: ({ under }) => `Ik verzoek u mij ook te laten weten hoe ik u om heroverweging van uw besluit kan verzoeken${ref(under)}.`,
    'appeal-policy': 'Ik verzoek u mij ook te laten weten hoe ik tegen uw besluit kan opkomen.',
  }
}
