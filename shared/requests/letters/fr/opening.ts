import { residenceByCode, residenceName } from '../../residence.ts'
import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { spaced } from './spacing.ts'
import type { FrenchWords } from './words.ts'
import { cite, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) => `${text}${citedInSubject(cite(under))}${account === null ? '' : ` – compte ${account}`}`
}

function citedInSubject(citation: string): string {
  if (citation === '') return ''
  return citation.includes('(') ? ` – ${citation}` : ` (${citation})`
}

/** ", Robin Exemple" or nothing. */
const named = ({ name }: Represented) => (name === null ? '' : `, ${name}`)

export function opening(w: FrenchWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Madame, Monsieur,',
    closing: 'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
    'reference-line': ({ reference }) => spaced`Ma référence : ${reference}`,
    'copy-line': ({ name, lines }) => spaced`Copie à : ${[name, ...lines].join(', ')}`,

    'subject-erasure': subject(`Demande ${w.ofErasure} ${w.ofMine}`),
    'subject-end-of-keeping': subject(`Demande de mettre fin à la conservation ${w.ofMine}`),
    'subject-access': subject(`Demande d’accès ${w.toMine}`),
    'subject-portability': subject(`Demande de portabilité ${w.ofMine}`),
    'subject-rectification': subject(`Demande de rectification ${w.ofMine}`),
    'subject-restriction': subject(`Demande de limitation du traitement ${w.ofMine}`),
    'subject-objection': subject(`Opposition au traitement ${w.ofMine}`),
    'subject-opt-out': subject(`Opposition à certaines utilisations ${w.ofMine}`),
    'subject-withdraw-consent': subject(`Retrait du consentement au traitement ${w.ofMine}`),

    'for-child': (who) =>
      `J’écris au nom d’un enfant dont j’assure la représentation légale${named(who)}. La présente demande porte sur les ${w.personal} de cet enfant.`,
    'for-deceased': (who) =>
      `J’écris, en tant que proche, au sujet d’une personne décédée${named(who)}. La présente demande porte sur les ${w.personal} de cette personne.`,
    'for-client': (who) =>
      spaced`J’écris au nom d’une personne qui m’a donné procuration${named(who)} (ci-après : la personne représentée). La présente demande porte sur les ${w.personal} de cette personne.`,
    'child-rights-of-parent': ({ under }) => `Un parent ou un tuteur peut exercer les droits de l’enfant au nom de celui-ci${ref(under)}.`,
    'child-under-13': ({ under }) =>
      spaced`L’enfant a moins de 13 ans ; un parent ou un tuteur peut dès lors consulter les données recueillies et les faire supprimer${ref(under)}.`,
    'child-california-content': ({ under }) =>
      spaced`En ce qui concerne les contenus publiés par l’enfant, j’invoque en outre la disposition suivante : ${cite(under)}.`,

    'deceased-not-covered': ({ law }) =>
      `${capital(theLaw(law))} ne s’applique pas aux données à caractère personnel des personnes décédées, et je ne l’invoque pas.`,
    'deceased-national-law':
      'Le droit du pays où résidait la personne décédée reconnaît toutefois des droits propres aux proches, et je m’en prévaux.',
    'deceased-request': 'Dans la mesure où la loi m’accorde des droits en tant que proche, je les exerce par la présente.',
    'deceased-goodwill': 'Pour le surplus, je vous prie de faire droit à cette demande de votre propre initiative.',

    resident: ({ residence }) => {
      const place = residenceByCode(residence)
      const name = place === null ? residence : residenceName(place, 'fr')
      return `${w.self ? 'Je réside' : `${capital(w.them)} réside`} aux États-Unis (${name}).`
    },
    'as-far-as-it-applies': 'Je formule cette demande dans la mesure où cette loi vous est applicable.',
    'law-not-in-force': ({ under }) => `La loi prévoit un tel droit${ref(under)}, mais cette disposition n’est pas encore en vigueur.`,
    'own-policy': 'Je fonde cette demande sur votre propre politique de confidentialité.',
    'law-not-researched': spaced`La présente lettre n’invoque aucune loi : celle du lieu de résidence n’a pas été examinée. Les droits qu’elle confère demeurent réservés.`,
  }
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
