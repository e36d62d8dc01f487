import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PortugueseWords } from './words.ts'
import { cite, date, ref, span } from './words.ts'

/** The authority whose name is Portuguese, as the table of law has it. */
const atHome = 'Comissão Nacional de Proteção de Dados'

const inWriting = 'Agradeço uma resposta por escrito e em português'

export function answer(w: PortugueseWords): Phrasing<AnswerPhrases> {
  const right = w.self ? 'Tenho o direito' : 'Existe o direito'
  const complain = (under: readonly Cited[]) =>
    under.length > 0
      ? `${right} de apresentar reclamação a uma autoridade de controlo${ref(under)}`
      : 'Posso dirigir-me também a uma autoridade de controlo'
  const doubt = w.self ? 'à minha identidade' : 'à identidade das pessoas mencionadas'
  return {
    'answer-heading': 'A vossa resposta',
    'answer-intro': 'Agradeço que me confirmem por escrito:',
    'answer-erased': 'que dados foram apagados e em que data',
    'answer-informed': 'a quem foi comunicado o apagamento',
    'answer-kept': 'que dados continuam a conservar, ao abrigo de que exceção e durante quanto tempo',
    'answer-destroyed': 'que dados foram destruídos ou anonimizados e em que data',
    'answer-passed-on': 'a quem foi transmitido este pedido',
    'answer-still-needed': 'que dados continuam a ser necessários, para que finalidade e durante quanto tempo',
    'answer-withheld': 'que dados não são fornecidos e por que motivo',
    'answer-provided': 'que os dados fornecidos estão completos',
    'answer-corrected': 'que dados foram retificados e em que data',
    'answer-correction-passed-on': 'a quem foi comunicada a retificação',
    'answer-restricted': 'de que dados e desde que data está limitado o tratamento',
    'answer-ceased': 'que tratamento cessou e em que data',
    'answer-going-on': 'que tratamento prossegue e por que motivo',
    'answer-opted-out': 'desde que data produz efeitos a exclusão',
    'answer-opt-out-passed-on': 'a que terceiros foi comunicada',
    'answer-consents': 'que consentimentos constavam e desde quando',
    'answer-consent-ended': 'desde que data cessou o tratamento neles baseado',

    exceptions: ({ under }) =>
      `Caso invoquem alguma exceção${ref(under)}, peço que a indiquem e fundamentem separadamente para cada tipo de dados em causa e que apaguem tudo o resto.`,
    'exceptions-california':
      'Caso invoquem alguma exceção da CCPA, agradeço que a indiquem e fundamentem separadamente para cada tipo de dados em causa, que apaguem tudo o resto e que não utilizem para qualquer outro fim o que conservarem.',
    'refusal-in-part':
      'Caso não possam atender alguma parte do pedido, peço que indiquem qual e por que motivo, e que atendam tudo o resto.',

    'term-undue-delay': ({ under, span: term }) =>
      `Agradeço que me informem das medidas tomadas sem demora injustificada e, o mais tardar, no prazo de ${span(term)} a contar da data de receção deste pedido${ref(under)}.`,
    'term-statute': ({ under, span: term }) =>
      `A resposta a este pedido deve ser dada no prazo de ${span(term)} a contar da sua receção${ref(under)}.`,
    'term-in-law': ({ under }) => `A resposta deve respeitar o prazo que a lei fixa${ref(under)}.`,
    'term-ends-form': ({ by }) =>
      `Contado a partir do envio de hoje através do vosso formulário Web, esse prazo termina previsivelmente em ${date(by)}.`,
    'term-ends-post': ({ by, received }) =>
      `Se esta carta for recebida em ${date(received)}, esse prazo termina previsivelmente em ${date(by)}.`,
    'term-acknowledgement': ({ under, by, span: term }) =>
      `Agradeço que acusem a receção no prazo de ${span(term)}, previsivelmente até ${date(by)}, com informações sobre o modo como tratarão o pedido${ref(under)}.`,
    'term-extension': 'Caso precisem de mais tempo, agradeço que me informem dentro desse prazo, indicando os motivos.',
    'term-asked': ({ by }) => `Peço uma resposta até ${date(by)}.`,
    'term-prompt': 'Peço uma resposta sem demora.',

    'identity-nothing-enclosed': 'Não junto cópia de qualquer documento de identificação.',
    'identity-doubt': ({ under }) =>
      `Caso tenham dúvidas razoáveis quanto ${doubt}, agradeço que me indiquem em que assentam e de que informações adicionais necessitam${ref(under)}${
        w.account && w.person !== 'deceased' ? '; deverá bastar uma confirmação através dos dados de contacto associados à conta' : ''
      }.`,
    'identity-confirmable':
      'Os elementos acima identificam a conta; o pedido pode ser confirmado através dos dados de contacto a ela associados ou iniciando sessão.',
    'identity-plain': 'Caso precisem de algo mais para verificar o pedido, agradeço que me indiquem o quê e por que motivo.',
    'proof-child-enclosed': 'Junto comprovativo das responsabilidades parentais ou da tutela.',
    'proof-child-later': 'Caso seja necessário, enviarei comprovativo das responsabilidades parentais ou da tutela.',
    'proof-deceased-enclosed': 'Junto comprovativo do falecimento e do parentesco.',
    'proof-deceased-later': 'Caso seja necessário, enviarei comprovativo do falecimento e do parentesco.',
    'proof-client-enclosed': 'Junto a procuração.',
    'proof-client-later': 'Caso seja necessário, enviarei a procuração.',

    'answer-email': ({ email }) => `${inWriting} para ${email}.`,
    'answer-postal': ({ address }) => `${inWriting} para a minha morada: ${address}.`,
    'answer-account': `${inWriting} para os contactos associados à conta.`,
    'answer-this-way': `${inWriting} pela mesma via por que recebem este pedido.`,
    'answer-not-in-app': 'Peço que não respondam apenas na aplicação: depois de apagada a conta, deixarei de poder ler mensagens nela.',
    'answer-no-new-account': `Não pretendo criar uma conta${w.account ? ' nova' : ''} para este efeito.`,

    'refusal-reasons': ({ under }) => `Caso não deem seguimento ao pedido, agradeço que me indiquem os motivos${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead }) =>
      `${complain(under)}, por exemplo ${own === atHome ? `à ${own}` : `à do local de residência (${own})`} ou à autoridade de controlo principal, na Irlanda (${lead}).`,
    'complaint-land-and-lead': ({ under, lead }) =>
      `${complain(under)}, por exemplo à do Land alemão de residência ou à autoridade de controlo principal, na Irlanda (${lead}).`,
    'complaint-lead': ({ under, lead }) => `${complain(under)}, por exemplo à da Irlanda (${lead}).`,
    'complaint-both': ({ names, company, authority }) =>
      `Posso apresentar reclamação à vossa empresa (${cite(company)}) e à autoridade de controlo (${names.join('; ')}; ${cite(authority)}).`,
    'complaint-at': ({ under, names }) =>
      `Posso apresentar reclamação${ref(under)} ${names.length > 1 ? 'às autoridades competentes' : 'à autoridade competente'}: ${names.join('; ')}.`,
    'complaint-turn-to': ({ names }) =>
      `Posso dirigir-me também ${names.length > 1 ? 'às seguintes autoridades' : 'à seguinte autoridade'}: ${names.join('; ')}.`,
    'complaint-where-i-live': 'Posso dirigir-me também às autoridades competentes do local de residência.',
    appeal: ({ under }) => `Peço que me indiquem também como solicitar a reapreciação da vossa decisão${ref(under)}.`,
    'appeal-policy': 'Peço que me indiquem também como solicitar a reapreciação da vossa decisão.',
  }
}
