import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { placeName } from './places.ts'
import type { BrazilianWords } from './words.ts'
import { accordingTo, capital, cite, isLgpd, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) => `${text}${accordingTo(under)}${account === null ? '' : ` – conta ${account}`}`
}

/** The name of the person for whom the letter speaks, or what stands in for it. */
const named = ({ name }: Represented, otherwise: string) => name ?? otherwise

export function opening(w: BrazilianWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Prezados Senhores,',
    closing: 'Atenciosamente,',
    'reference-line': ({ reference }) => `Minha referência: ${reference}`,
    'copy-line': ({ name, lines }) => `Com cópia para: ${name}, ${lines.join(', ')}`,

    'subject-erasure': subject(`Solicitação de eliminação ${w.ofMyData}`),
    'subject-end-of-keeping': subject(`Solicitação de cessação da guarda ${w.ofMyData}`),
    'subject-access': subject(`Solicitação de acesso ${w.toMyData}`),
    'subject-portability': subject(`Solicitação de portabilidade ${w.ofMyData}`),
    'subject-rectification': subject(`Solicitação de correção ${w.ofMyData}`),
    'subject-restriction': (facts) =>
      subject(`Solicitação de ${isLgpd(facts.under) ? 'bloqueio' : 'limitação do tratamento'} ${w.ofMyData}`)(facts),
    'subject-objection': subject(`Oposição ao tratamento ${w.ofMyData}`),
    'subject-opt-out': subject(`Exclusão (opt-out) relativa ${w.toMyData}`),
    'subject-withdraw-consent': subject(`Revogação do consentimento para o tratamento ${w.ofMyData}`),

    'for-child': (who) =>
      `Exerço o poder familiar ou a tutela em relação a ${named(who, 'uma criança ou adolescente')} (doravante, “a pessoa menor de idade”) e apresento esta solicitação em seu nome.`,
    'for-deceased': (who) =>
      `Apresento esta solicitação na condição de familiar de ${named(who, 'uma pessoa')}, que faleceu (doravante, “a pessoa falecida”), com relação aos seus dados pessoais.`,
    'for-client': (who) =>
      `Apresento esta solicitação em nome de ${named(who, 'uma pessoa')} (doravante, “a pessoa representada”), que me outorgou poderes para tanto, com relação aos seus dados pessoais.`,
    'child-rights-of-parent': ({ under }) =>
      `A lei permite que quem exerce o poder familiar ou a tutela faça uso dos direitos da pessoa menor de idade${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `A pessoa menor de idade ainda não completou 13 anos; quem exerce o poder familiar ou a tutela pode consultar os dados coletados e pedir a sua eliminação${ref(under)}.`,
    'child-california-content': ({ under }) => `Quanto aos conteúdos publicados pela pessoa menor de idade, invoco também ${cite(under)}.`,

    'deceased-not-covered': ({ law }) =>
      `${theLaw(law)} não se aplica aos dados pessoais de pessoas falecidas, e esta solicitação não o invoca.`,
    'deceased-national-law':
      'A lei do país em que a pessoa falecida residia reconhece aos familiares direitos próprios sobre estes dados, que aqui invoco.',
    'deceased-request': 'Na medida em que a lei me reconheça direitos como familiar, eu os invoco.',
    'deceased-goodwill': 'No mais, peço que atendam a esta solicitação por iniciativa própria.',

    resident: ({ residence }) => capital(`${w.reside} nos ${placeName(residence)}.`),
    'as-far-as-it-applies': 'Apresento esta solicitação na medida em que essa lei seja aplicável à empresa.',
    'law-not-in-force': ({ under }) => `A lei prevê este direito${ref(under)}, mas o dispositivo ainda não está em vigor.`,
    'own-policy': 'Apresento esta solicitação com base na própria política de privacidade da empresa.',
    'law-not-researched':
      'Esta carta não cita nenhum dispositivo legal, porque a lei do local de residência não foi examinada; ficam ressalvados os direitos que ela reconheça.',
  }
}
