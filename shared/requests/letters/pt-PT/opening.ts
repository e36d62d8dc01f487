import type { Represented, Subject } from '../phrases/facts.ts'
import type { OpeningPhrases } from '../phrases/opening.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { placeName } from './places.ts'
import type { PortugueseWords } from './words.ts'
import { accordingTo, capital, cite, ref, theLaw } from './words.ts'

function subject(text: string): (facts: Subject) => string {
  return ({ under, account }) => `${text}${accordingTo(under)}${account === null ? '' : ` – conta ${account}`}`
}

/** The name of the person for whom the letter speaks, or what stands in for it. */
const named = ({ name }: Represented, otherwise: string) => name ?? otherwise

export function opening(w: PortugueseWords): Phrasing<OpeningPhrases> {
  return {
    salutation: 'Exmos. Senhores,',
    closing: 'Com os melhores cumprimentos,',
    'reference-line': ({ reference }) => `A minha referência: ${reference}`,
    'copy-line': ({ name, lines }) => `Com cópia para: ${name}, ${lines.join(', ')}`,

    'subject-erasure': subject(`Pedido de apagamento d${w.myData}`),
    'subject-end-of-keeping': subject(`Pedido de cessação da conservação d${w.myData}`),
    'subject-access': subject(`Pedido de acesso a${w.myData}`),
    'subject-portability': subject(`Pedido de portabilidade d${w.myData}`),
    'subject-rectification': subject(`Pedido de retificação d${w.myData}`),
    'subject-restriction': subject(`Pedido de limitação do tratamento d${w.myData}`),
    'subject-objection': subject(`Oposição ao tratamento d${w.myData}`),
    'subject-opt-out': subject(`Exclusão (opt-out) relativa a${w.myData}`),
    'subject-withdraw-consent': subject(`Retirada do consentimento para o tratamento d${w.myData}`),

    'for-child': (who) =>
      `Exerço as responsabilidades parentais ou a tutela relativamente a ${named(who, 'uma pessoa menor de idade')} (a seguir, «o menor») e apresento este pedido em seu nome.`,
    'for-deceased': (who) =>
      `Apresento este pedido na qualidade de familiar de ${named(who, 'uma pessoa')}, que faleceu (a seguir, «a pessoa falecida»), relativamente aos seus dados pessoais.`,
    'for-client': (who) =>
      `Apresento este pedido em nome de ${named(who, 'uma pessoa')} (a seguir, «a pessoa representada»), que para tal me conferiu poderes, relativamente aos seus dados pessoais.`,
    'child-rights-of-parent': ({ under }) =>
      `A lei permite que quem exerce as responsabilidades parentais ou a tutela faça uso dos direitos do menor${ref(under)}.`,
    'child-under-13': ({ under }) =>
      `O menor ainda não completou 13 anos; quem exerce as responsabilidades parentais ou a tutela pode consultar os dados recolhidos e pedir o seu apagamento${ref(under)}.`,
    'child-california-content': ({ under }) => `Quanto aos conteúdos publicados pelo menor, invoco também ${cite(under)}.`,

    'deceased-not-covered': ({ law }) =>
      `${theLaw(law)} não se aplica aos dados pessoais de pessoas falecidas, e o presente pedido não o invoca.`,
    'deceased-national-law':
      'A lei do país em que a pessoa falecida residia reconhece aos familiares direitos próprios sobre estes dados, que aqui invoco.',
    'deceased-request': 'Na medida em que a lei me reconheça direitos enquanto familiar, invoco-os.',
    'deceased-goodwill': 'No restante, agradeço que atendam este pedido por iniciativa própria.',

    resident: ({ residence }) => capital(`${w.reside} nos ${placeName(residence)}.`),
    'as-far-as-it-applies': 'Apresento este pedido na medida em que essa lei vos seja aplicável.',
    'law-not-in-force': ({ under }) => `A lei prevê este direito${ref(under)}, mas a disposição ainda não está em vigor.`,
    'own-policy': 'Apresento este pedido ao abrigo da vossa própria política de privacidade.',
    'law-not-researched':
      'Esta carta não cita qualquer disposição legal, porque não foi examinada a lei do local de residência; ficam ressalvados os direitos que esta reconheça.',
  }
}
