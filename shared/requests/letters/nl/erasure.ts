import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { DutchWords } from './words.ts'
import { lead, ref } from './words.ts'

/** Erasure under the GDPR is due "zonder onredelijke vertraging". */
export function isGdpr(under: readonly Cited[]): boolean {
  return under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')
}

/** What the annex describes, and what a list names, said of the data. */
export const inAnnex = 'en die de bijlage naar categorie, aantal en periode omschrijft'
export const inCategories = 'in de volgende categorieën'

export function erasure(w: DutchWords): Phrasing<ErasurePhrases> {
  const about = `persoonsgegevens ${w.about}`
  const asked = (under: readonly Cited[], what: string, end = '.') =>
    lead(under, 'verzoek', `u ${what}${isGdpr(under) ? ' zonder onredelijke vertraging' : ''} te wissen${end}`)
  const ended = (under: readonly Cited[], what: string, end = '.') =>
    lead(under, 'verzoek', `u ${what} niet langer te bewaren, maar te vernietigen of te anonimiseren${end}`)
  const leaving = {
    self: '; ik wil uw dienst niet langer gebruiken',
    child: '; het account mag niet langer worden gebruikt',
    deceased: '; het account wordt niet meer gebruikt',
    client: '; mijn volmachtgever wil uw dienst niet langer gebruiken',
  }
  const noLongerNeeded = 'De gegevens zijn niet langer nodig voor de doeleinden waarvoor zij zijn verzameld'
  const particular = w.self
    ? 'Vanwege mijn specifieke situatie maak ik bezwaar tegen'
    : `Vanwege de specifieke situatie van ${w.them} maak ik bezwaar tegen`
  const interests =
    'die u op gerechtvaardigde belangen baseert, in het bijzonder tegen het meten van advertenties, tegen niet-gepersonaliseerde advertenties en tegen het verbeteren en trainen van modellen'
  const privateLife = w.self
    ? 'zijn conclusies over mijn privéleven mogelijk; dat weegt voor mij zwaarder dan de genoemde belangen.'
    : `zijn conclusies over het privéleven van ${w.them} mogelijk; dat weegt zwaarder dan de genoemde belangen.`
  const watched = w.self ? 'wat ik heb bekeken, opgezocht en gedeeld' : 'wat is bekeken, opgezocht en gedeeld'
  const elsewhere =
    'ook deel uitmaken van video’s van andere personen, bijvoorbeeld via de functies Duet en Stitch. Ik verzoek u die ook daar te verwijderen of mij voor elke video te laten weten waarom zij blijft staan.'
  return {
    'ask-erasure-all': ({ under }) => asked(under, `alle ${about} en die u verwerkt of voor u laat verwerken,`),
    'ask-erasure-some': ({ under }) => asked(under, `de ${about} ${inCategories}`, ':'),
    'ask-erasure-records': ({ under }) => asked(under, `de ${about} ${inAnnex},`),
    'ask-end-of-keeping-all': ({ under }) => ended(under, `alle ${about} en die u niet meer nodig hebt,`),
    'ask-end-of-keeping-some': ({ under }) => ended(under, `de ${about} ${inCategories}`, ':'),
    'ask-end-of-keeping-records': ({ under }) => ended(under, `de ${about} ${inAnnex},`),
    'no-right-of-erasure':
      'Deze wet kent geen recht op wissing als zodanig; zij verplicht u persoonsgegevens niet langer te bewaren dan nodig is.',
    'received-and-inferred': 'Dit verzoek omvat ook de gegevens die u van anderen hebt ontvangen en die u hebt afgeleid.',
    'account-stays': 'Dit is geen verzoek om het account op te heffen.',
    'beyond-provided': `Voor zover deze wet alleen gegevens betreft die door ${w.them} zijn verstrekt, vraag ik u ook alle andere te wissen.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `Het archief dat u hebt verstrekt, heeft inzage in de gegevens gegeven${ref(under)}.`
        : `Voor zover dit recht eerdere inzage in de gegevens vereist, verzoek ik u tegelijk om die inzage${ref(under)}.`,

    'extent-heading': 'Omvang',
    'extent-intro': 'Dit verzoek omvat in het bijzonder:',
    'extent-account': 'het account en het profiel, met contactgegevens en instellingen',
    'extent-content': 'inhoud die is gepubliceerd, als concept gemaakt of geüpload, zoals video’s, foto’s, reacties en geluidsopnamen',
    'extent-messages': 'berichten, zoekopdrachten, likes, favorieten en de lijsten van volgers en gevolgde accounts',
    'extent-viewing': 'de kijkgeschiedenis en andere gebruiksgegevens',
    'extent-devices': 'gegevens over apparaten, netwerk, locatie en aanmeldingen',
    'extent-others':
      'gegevens die u van anderen hebt ontvangen, bijvoorbeeld van advertentie- en meetpartners of uit de adresboeken van andere personen',
    'extent-inferred': 'afgeleide gegevens, zoals vermoede interesses, schattingen van leeftijd en geslacht en advertentieprofielen',

    'grounds-heading': 'Gronden',
    'ground-no-longer-needed-all': ({ under }) => `${noLongerNeeded}${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) => `${noLongerNeeded}${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `${w.self ? 'Ik trek' : `Namens ${w.them} trek ik`} met werking voor de toekomst elke toestemming in die voor de verwerking van ${w.self ? w.mine : 'de gegevens'} is gegeven, in het bijzonder voor gepersonaliseerde advertenties${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `Voor zover u deze gegevens op grond van toestemming verwerkt, trek ik ${w.self ? '' : `namens ${w.them} `}die toestemming met werking voor de toekomst in${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `Waar geen andere rechtsgrond bestaat, moeten de gegevens ook om die reden worden gewist${ref(under)}.`,
    'ground-objection-all': ({ under }) =>
      `${particular} elke verwerking van ${w.self ? w.mine : 'de gegevens'} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) => `${particular} elke verwerking van deze gegevens ${interests}${ref(under)}.`,
    'reason-all': w.account
      ? `De gegevens laten over een lange periode zien ${watched}. Daardoor ${privateLife}`
      : `Door deze gegevens ${privateLife}`,
    'reason-some': `Door deze gegevens ${privateLife}`,
    'ground-objection-erasure': ({ under }) => `De gegevens moeten ook om deze reden worden gewist${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Verder maak ik bezwaar tegen de verwerking van ${w.mine} voor direct marketing, met inbegrip van profilering die daarmee verband houdt${ref(under)}. Dit bezwaar hoeft niet te worden gemotiveerd.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `De gegevens zijn bij een kind verzameld en moeten ook om die reden worden gewist${ref(under)}.`
        : `Voor zover de gegevens zijn verzameld toen ${w.self ? 'ik' : w.them} nog minderjarig was, moeten zij ook om die reden worden gewist${ref(under)}.`,

    'recipients-heading': 'Ontvangers en openbare kopieën',
    'inform-recipients': ({ under }) =>
      `Ik verzoek u iedere ontvanger aan wie de gegevens zijn verstrekt, van de wissing in kennis te stellen en mij te laten weten wie die ontvangers zijn${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Indien u de gegevens openbaar hebt gemaakt, verzoek ik u redelijke maatregelen te nemen om andere verwerkingsverantwoordelijken ervan op de hoogte te stellen dat om wissing van iedere koppeling naar, of kopie of reproductie van, die gegevens is verzocht${ref(under)}.`,
    'inform-california':
      'Ik verzoek u uw dienstverleners en opdrachtnemers, en alle derden aan wie u de gegevens hebt verkocht of met wie u ze hebt gedeeld, te laten weten dat ook zij de gegevens moeten wissen, en mij mee te delen wie u hebt geïnformeerd.',
    'inform-others':
      'Gelieve dit verzoek door te geven aan iedereen aan wie u de gegevens hebt verstrekt, en mij te laten weten wie dat zijn.',
    'name-third-parties': ({ under }) =>
      `Ik verzoek u mij ook een lijst te geven van de specifieke derden aan wie u ${w.mine} hebt verstrekt${ref(under)}.`,
    'duets-all': `Inhoud ${w.self ? 'die ik heb geplaatst,' : 'die met het account is geplaatst,'} kan ${elsewhere}`,
    'duets-some': `Voor zover het verzoek geplaatste inhoud betreft, kan die inhoud ${elsewhere}`,
  }
}
