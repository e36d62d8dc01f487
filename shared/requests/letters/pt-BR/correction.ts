import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Cited, Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { BrazilianWords } from './words.ts'
import { isLgpd, lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

/** The LGPD knows the blocking of data, the GDPR the restriction of their processing. */
const limit = (under: readonly Cited[]) => (isLgpd(under) ? 'o bloqueio' : 'a limitação do tratamento')

export function correction(w: BrazilianWords): Phrasing<CorrectionPhrases> {
  const about = `os dados pessoais ${w.concerning}`
  return {
    'ask-rectification-pairs': ({ under }) => lead(under, `solicito a correção d${about}, da seguinte forma:`),
    pair: ({ held, correct }) => `em vez de “${held}” deve constar “${correct}”`,
    'pair-added': ({ correct }) => `deve ser acrescentado “${correct}”`,
    'ask-rectification-details': ({ under }) =>
      lead(under, `solicito que corrijam e completem ${about} de acordo com as seguintes informações, que são as corretas:`),
    'detail-name': labelled('Nome'),
    'detail-email': labelled('E-mail'),
    'detail-phone': labelled('Telefone'),
    'detail-address': labelled('Endereço'),
    'rectification-everywhere':
      'A correção deve ser feita em todos os locais em que os dados são guardados, inclusive nos perfis formados a partir deles.',
    'rectification-recipients': ({ under }) =>
      `Solicito que comuniquem a correção a cada destinatário a quem os dados tenham sido transmitidos e que me informem quem são esses destinatários${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Enquanto a exatidão dos dados é verificada, solicito a limitação do seu tratamento${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, `solicito ${limit(under)} de todos ${about}.`),
    'ask-restriction-some': ({ under }) => lead(under, `solicito ${limit(under)} d${about} nas seguintes categorias:`),
    'ask-restriction-records': ({ under }) =>
      lead(under, `solicito ${limit(under)} d${about} contidos nos registros que o anexo descreve por categoria, número e período.`),
    'restriction-accuracy': ({ under }) =>
      `Contesto a exatidão dos dados e solicito a limitação durante o período necessário à sua verificação${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `Considero o tratamento ilícito e, em vez da eliminação dos dados, solicito a limitação do seu uso${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `Os dados já não são necessários para as finalidades do tratamento, mas o são para o exercício ou a defesa de direitos em processo judicial${ref(under)}.`,
    'restriction-objection': ({ under }) =>
      `Solicito a limitação até que se verifique se os motivos legítimos da empresa prevalecem${ref(under)}.`,
    'restriction-unneeded':
      'A solicitação se refere aos dados desnecessários ou excessivos e aos que sejam tratados em desconformidade com a lei.',
    'restriction-storage-only': 'Enquanto durar a medida, os dados devem ser apenas guardados, sem uso para nenhum outro fim.',
    'restriction-lifting': ({ under }) => `Peço que me informem antes de suspender a limitação${ref(under)}.`,
  }
}
