import type { AnswerPhrases } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { BrazilianWords } from './words.ts'
import { cite, date, isLgpd, ref, span } from './words.ts'

const inWriting = 'Peço que respondam por escrito e em português'

export function answer(w: BrazilianWords): Phrasing<AnswerPhrases> {
  const right = w.self ? 'Tenho o direito' : 'Existe o direito'
  const complain = (under: readonly Cited[]) =>
    under.length > 0
      ? `${right} de apresentar reclamação a uma autoridade supervisora${ref(under)}`
      : 'Também posso me dirigir a uma autoridade supervisora'
  const doubt = w.self ? 'à minha identidade' : 'à identidade das pessoas mencionadas'
  return {
    'answer-heading': 'Resposta',
    'answer-intro': 'Peço que me confirmem por escrito:',
    'answer-erased': 'quais dados foram eliminados e em que data',
    'answer-informed': 'a quem foi comunicada a eliminação',
    'answer-kept': 'quais dados continuam guardados, com base em qual exceção e por quanto tempo',
    'answer-destroyed': 'quais dados foram destruídos ou anonimizados e em que data',
    'answer-passed-on': 'a quem esta solicitação foi repassada',
    'answer-still-needed': 'quais dados continuam sendo necessários, para qual finalidade e por quanto tempo',
    'answer-withheld': 'quais dados não são fornecidos e por que motivo',
    'answer-provided': 'que os dados fornecidos estão completos',
    'answer-corrected': 'quais dados foram corrigidos e em que data',
    'answer-correction-passed-on': 'a quem foi comunicada a correção',
    'answer-restricted': 'de quais dados e desde que data o tratamento está limitado ou bloqueado',
    'answer-ceased': 'qual tratamento foi encerrado e em que data',
    'answer-going-on': 'qual tratamento continua e por que motivo',
    'answer-opted-out': 'desde que data a exclusão produz efeitos',
    'answer-opt-out-passed-on': 'a quais terceiros ela foi comunicada',
    'answer-consents': 'quais consentimentos constavam e desde quando',
    'answer-consent-ended': 'desde que data cessou o tratamento baseado neles',

    exceptions: ({ under }) =>
      `Caso seja invocada alguma exceção${ref(under)}, peço que ela seja indicada e fundamentada separadamente para cada tipo de dados em questão e que todo o restante seja eliminado.`,
    'exceptions-california':
      'Caso seja invocada alguma exceção da CCPA, peço que ela seja indicada e fundamentada separadamente para cada tipo de dados em questão, que todo o restante seja eliminado e que o que for mantido não seja usado para nenhum outro fim.',
    'refusal-in-part':
      'Caso alguma parte da solicitação não possa ser atendida, peço que indiquem qual e por que motivo, e que atendam a todo o restante.',

    'term-undue-delay': ({ under, span: term }) =>
      `Peço que me informem das providências tomadas sem demora injustificada e, no máximo, no prazo de ${span(term)} a contar do recebimento desta solicitação${ref(under)}.`,
    'term-statute': ({ under, span: term }) =>
      `Esta solicitação deve ser respondida no prazo de ${span(term)} a contar do seu recebimento${ref(under)}.`,
    'term-in-law': ({ under }) => `A resposta deve respeitar o prazo fixado em lei${ref(under)}.`,
    'term-ends-form': ({ by }) => `Contado do envio de hoje pelo formulário do site da empresa, esse prazo deve terminar em ${date(by)}.`,
    'term-ends-post': ({ by, received }) => `Se esta carta for recebida em ${date(received)}, esse prazo deve terminar em ${date(by)}.`,
    'term-acknowledgement': ({ under, by, span: term }) =>
      `Peço que confirmem o recebimento no prazo de ${span(term)}, isto é, até ${date(by)}, informando como a solicitação será processada${ref(under)}.`,
    'term-extension': 'Caso precisem de mais tempo, peço que me comuniquem isso dentro desse prazo, com os motivos.',
    'term-asked': ({ by }) => `Peço uma resposta até ${date(by)}.`,
    'term-prompt': 'Peço uma resposta sem demora.',

    'identity-nothing-enclosed': 'Não anexo cópia de documento de identidade.',
    'identity-doubt': ({ under }) =>
      `Caso tenham dúvidas razoáveis quanto ${doubt}, peço que me informem em que se baseiam e de quais informações adicionais precisam${ref(under)}${
        w.account && w.person !== 'deceased' ? '; deve bastar uma confirmação pelos dados de contato vinculados à conta' : ''
      }.`,
    'identity-confirmable':
      'As informações acima identificam a conta; a solicitação pode ser confirmada pelos dados de contato vinculados a ela ou mediante acesso à conta.',
    'identity-plain': 'Caso precisem de algo mais para verificar a solicitação, peço que me informem o quê e por que motivo.',
    'proof-child-enclosed': 'Anexo comprovante do poder familiar ou da tutela.',
    'proof-child-later': 'Se necessário, enviarei comprovante do poder familiar ou da tutela.',
    'proof-deceased-enclosed': 'Anexo comprovantes do óbito e do parentesco.',
    'proof-deceased-later': 'Se necessário, enviarei comprovantes do óbito e do parentesco.',
    'proof-client-enclosed': 'Anexo a procuração.',
    'proof-client-later': 'Se necessário, enviarei a procuração.',

    'answer-email': ({ email }) => `${inWriting} para ${email}.`,
    'answer-postal': ({ address }) => `${inWriting} para o meu endereço: ${address}.`,
    'answer-account': `${inWriting} para os dados de contato vinculados à conta.`,
    'answer-this-way': `${inWriting} pelo mesmo meio pelo qual recebem esta solicitação.`,
    'answer-not-in-app': 'Peço que não respondam apenas no aplicativo: depois de eliminada a conta, não poderei mais ler mensagens nele.',
    'answer-no-new-account': `Não desejo criar uma ${w.account ? 'nova conta' : 'conta'} para isso.`,

    'refusal-reasons': ({ under }) =>
      `Caso a solicitação não seja atendida, peço que me informem as razões de fato ou de direito${ref(under)}.`,
    'complaint-own-and-lead': ({ under, own, lead }) =>
      `${complain(under)}, por exemplo à do local de residência (${own}) ou à autoridade supervisora principal, na Irlanda (${lead}).`,
    'complaint-land-and-lead': ({ under, lead }) =>
      `${complain(under)}, por exemplo à do estado alemão (Land) de residência ou à autoridade supervisora principal, na Irlanda (${lead}).`,
    'complaint-lead': ({ under, lead }) => `${complain(under)}, por exemplo à da Irlanda (${lead}).`,
    'complaint-both': ({ names, company, authority }) =>
      `Posso apresentar reclamação à própria empresa (${cite(company)}) e à autoridade supervisora (${names.join('; ')}; ${cite(authority)}).`,
    'complaint-at': ({ under, names }) =>
      isLgpd(under)
        ? `${right} de peticionar${ref(under)} perante a autoridade nacional: ${names.join('; ')}.`
        : `Posso apresentar reclamação${ref(under)} ${names.length > 1 ? 'às autoridades competentes' : 'à autoridade competente'}: ${names.join('; ')}.`,
    'complaint-turn-to': ({ names }) =>
      `Também posso me dirigir ${names.length > 1 ? 'às seguintes autoridades' : 'à seguinte autoridade'}: ${names.join('; ')}.`,
    'complaint-where-i-live': 'Também posso me dirigir às autoridades competentes do local de residência.',
    appeal: ({ under }) => `Peço que me informem também como solicitar a revisão da decisão${ref(under)}.`,
    'appeal-policy': 'Peço que me informem também como solicitar a revisão da decisão.',
  }
}
