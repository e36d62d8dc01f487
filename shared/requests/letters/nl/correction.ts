import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { inAnnex, inCategories } from './erasure.ts'
import type { DutchWords } from './words.ts'
import { lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function correction(w: DutchWords): Phrasing<CorrectionPhrases> {
  const about = `persoonsgegevens ${w.about}`
  return {
    'ask-rectification-pairs': ({ under }) =>
      lead(under, 'verzoek', `u ${w.mine} zonder onredelijke vertraging als volgt te rectificeren:`),
    pair: ({ held, correct }) => `Bewaard: ‘${held}’. Juist: ‘${correct}’.`,
    'pair-added': ({ correct }) => `Toe te voegen: ‘${correct}’.`,
    'ask-rectification-details': ({ under }) =>
      lead(under, 'verzoek', `u ${w.mine} na te gaan en zonder onredelijke vertraging te rectificeren wat van het volgende afwijkt:`),
    'detail-name': labelled('Naam'),
    'detail-email': labelled('E-mailadres'),
    'detail-phone': labelled('Telefoonnummer'),
    'detail-address': labelled('Adres'),
    'rectification-everywhere':
      'Ik verzoek u de rectificatie door te voeren overal waar u deze gegevens gebruikt, en in wat u daaruit hebt afgeleid.',
    'rectification-recipients': ({ under }) =>
      `Ik verzoek u iedere ontvanger aan wie de gegevens zijn verstrekt, van de rectificatie in kennis te stellen en mij te laten weten wie die ontvangers zijn${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Zolang u nagaat of de gegevens juist zijn, verzoek ik u de verwerking ervan te beperken${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, 'verzoek', `u de verwerking van alle ${about}, te beperken.`),
    'ask-restriction-some': ({ under }) => lead(under, 'verzoek', `u de verwerking te beperken van de ${about} ${inCategories}:`),
    'ask-restriction-records': ({ under }) => lead(under, 'verzoek', `u de verwerking te beperken van de ${about} ${inAnnex}.`),
    'restriction-accuracy': ({ under }) =>
      `Ik betwist de juistheid van de gegevens; de beperking dient te duren zolang u nodig hebt om die te controleren${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `Naar mijn mening is de verwerking onrechtmatig. Ik wil niet dat de gegevens nu worden gewist en verzoek in de plaats daarvan om beperking van het gebruik ervan${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `U hebt de gegevens niet meer nodig, maar ${w.self ? 'ik heb ze' : `${w.them} heeft ze`} nog nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering${ref(under)}.`,
    'restriction-objection': ({ under }) =>
      `De verwerking dient te worden beperkt totdat is vastgesteld of uw gerechtvaardigde gronden zwaarder wegen dan ${w.self ? 'de mijne' : `die van ${w.them}`}${ref(under)}.`,
    'restriction-unneeded': 'Dit verzoek betreft gegevens die onnodig of bovenmatig zijn of onrechtmatig worden verwerkt.',
    'restriction-storage-only': 'Ik verzoek u de gegevens zolang de beperking duurt uitsluitend te bewaren, tenzij de wet meer toestaat.',
    'restriction-lifting': ({ under }) => `Graag verneem ik het voordat de beperking wordt opgeheven${ref(under)}.`,
  }
}
