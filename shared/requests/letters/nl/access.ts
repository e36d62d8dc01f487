import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredNl } from './declared.ts'
import { inAnnex, inCategories, isGdpr } from './erasure.ts'
import type { DutchWords } from './words.ts'
import { count, date, enumerate, lead, ref } from './words.ts'

export function access(w: DutchWords): Phrasing<AccessPhrases> {
  const about = `persoonsgegevens ${w.about}`
  return {
    'ask-access-all': ({ under }) =>
      lead(
        under,
        'verzoek',
        `u mij te bevestigen of u persoonsgegevens verwerkt ${w.about}, en mij, als dat zo is, inzage te geven in al die gegevens.`,
      ),
    'ask-access-some': ({ under }) => lead(under, 'verzoek', `u om inzage in de ${about} ${inCategories}:`),
    'ask-access-records': ({ under }) => lead(under, 'verzoek', `u om inzage in de ${about} ${inAnnex}.`),
    'access-copy': 'Graag ontvang ik een volledige kopie van de gegevens in een gangbare elektronische vorm.',

    'info-heading': 'Informatie over de verwerking',
    'info-intro': ({ under }) =>
      `Ik verzoek u mij bovendien mee te delen${under.length === 0 ? ', voor zover de wet daarin voorziet' : ref(under)}:`,
    'info-purposes': 'voor welke doeleinden u de gegevens verwerkt',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? ', zoals uitgelegd door het Hof van Justitie van de Europese Unie in zaak C-154/21' : ''
      return `aan wie u de gegevens hebt verstrekt, iedere ontvanger bij naam en niet alleen per categorie${ref(under).replace(/\)$/, `${judgment})`)}`
    },
    'info-period': 'hoe lang u de gegevens bewaart, of aan de hand van welke criteria u dat bepaalt',
    'info-source': `van wie u de gegevens hebt ontvangen die niet door ${w.them} zijn verstrekt`,
    'info-automated': `of er geautomatiseerde besluiten worden genomen, met inbegrip van profilering, volgens welke logica en met welke gevolgen voor ${w.them}`,
    'info-transfers': 'naar welke derde landen de gegevens worden doorgegeven, en met welke waarborgen',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Graag ontvang ik de naam en de contactgegevens'
      if (total === 1)
        return `In het archief dat u hebt verstrekt, wordt één bron van gegevens over ${w.them} alleen als nummer vermeld: ${listed}. ${ask} van die bron.`
      const told = `In het archief dat u hebt verstrekt, worden ${count(total)} bronnen van gegevens over ${w.them} alleen als nummer vermeld. ${ask} van elk van die bronnen`
      return more === 0 ? `${told}: ${listed}.` : `${told}. De nummers met de meeste records zijn ${listed}.`
    },

    'gap-heading': 'Gegevens die uw privacybeleid noemt',
    'gap-declares': ({ policyDate, archive }) => {
      const declares = `Volgens uw privacybeleid van ${date(policyDate)} verzamelt of genereert u de hieronder genoemde soorten gegevens.`
      return archive ? `${declares} Het archief dat u hebt verstrekt, bevat ze niet of slechts gedeeltelijk.` : declares
    },
    'gap-ask': `Ik verzoek u mij voor elke soort mee te delen of u zulke gegevens over ${w.them} bewaart, en mij een kopie te geven van wat u bewaart.`,
    'gap-provided': 'Verstrekte gegevens:',
    'gap-automatic': 'Automatisch verzamelde gegevens:',
    'gap-inferred': 'Afgeleide gegevens:',
    'gap-from-others': 'Van anderen ontvangen gegevens:',
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredNl[id] ?? id
      return `${generated ? 'door de dienst gegenereerde gegevens: ' : ''}${label}${partly ? ' (voor zover het archief ze niet bevat)' : ''}`
    },
    'gap-watch-time': 'Bij de interacties met inhoud vraag ik ook hoe lang elke video is bekeken.',
    'gap-not-only-download':
      'Ik verzoek u niet alleen naar de downloadfunctie te verwijzen: het archief dat deze oplevert, bevat deze gegevens niet.',

    'ask-portability-all': ({ under }) =>
      lead(
        under,
        'verzoek',
        isGdpr(under)
          ? `u mij alle ${about}, die aan u zijn verstrekt en die u op grond van toestemming of een overeenkomst verwerkt, te doen toekomen.`
          : `u mij alle ${about}, in een overdraagbare vorm te doen toekomen.`,
      ),
    'ask-portability-some': ({ under }) =>
      lead(under, 'verzoek', `u mij in een overdraagbare vorm de ${about} te doen toekomen ${inCategories}:`),
    'ask-portability-records': ({ under }) =>
      lead(under, 'verzoek', `u mij in een overdraagbare vorm de ${about} ${inAnnex}, te doen toekomen.`),
    'portability-format': 'Ik verzoek u een gestructureerde, gangbare en machineleesbare vorm te gebruiken, zoals JSON.',
    'portability-media': 'Video’s, foto’s en geluidsopnamen ontvang ik graag als bestand, in de oorspronkelijke kwaliteit.',
  }
}
