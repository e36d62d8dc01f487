import type { CorrectionPhrases } from '../phrases/correction.ts'
import type { Given } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PortugueseWords } from './words.ts'
import { lead, ref } from './words.ts'

const labelled =
  (label: string) =>
  ({ value }: Given): string =>
    `${label}: ${value}`

export function correction(w: PortugueseWords): Phrasing<CorrectionPhrases> {
  const about = `os dados pessoais ${w.concerning}`
  return {
    'ask-rectification-pairs': ({ under }) => lead(under, `solicito a retificação d${w.myData}, do seguinte modo:`),
    pair: ({ held, correct }) => `em vez de «${held}» deve constar «${correct}»`,
    'pair-added': ({ correct }) => `deve ser acrescentado «${correct}»`,
    'ask-rectification-details': ({ under }) =>
      lead(under, `solicito que retifiquem e completem ${w.myData} de acordo com os seguintes elementos, que são os corretos:`),
    'detail-name': labelled('Nome'),
    'detail-email': labelled('Correio eletrónico'),
    'detail-phone': labelled('Telefone'),
    'detail-address': labelled('Morada'),
    'rectification-everywhere':
      'A retificação deve ser feita onde quer que os dados sejam conservados, incluindo nos perfis elaborados a partir deles.',
    'rectification-recipients': ({ under }) =>
      `Solicito que comuniquem a retificação a cada destinatário a quem os dados tenham sido transmitidos e que me indiquem quem são esses destinatários${ref(under)}.`,
    'rectification-restriction': ({ under }) =>
      `Enquanto verificam a exatidão dos dados, solicito a limitação do seu tratamento${ref(under)}.`,

    'ask-restriction-all': ({ under }) => lead(under, `solicito a limitação do tratamento de todos ${about}.`),
    'ask-restriction-some': ({ under }) => lead(under, `solicito a limitação do tratamento d${about} nas seguintes categorias:`),
    'ask-restriction-records': ({ under }) =>
      lead(
        under,
        `solicito a limitação do tratamento d${about} constantes dos registos que o anexo descreve por categoria, número e período.`,
      ),
    'restriction-accuracy': ({ under }) =>
      `Contesto a exatidão dos dados e solicito a limitação durante o período necessário à sua verificação${ref(under)}.`,
    'restriction-unlawful': ({ under }) =>
      `Considero o tratamento ilícito e, em vez do apagamento dos dados, solicito a limitação da sua utilização${ref(under)}.`,
    'restriction-claims': ({ under }) =>
      `Já não precisam dos dados para fins de tratamento, mas estes são necessários para a declaração, o exercício ou a defesa de um direito num processo judicial${ref(under)}.`,
    'restriction-objection': ({ under }) => `Solicito a limitação até se verificar se os vossos motivos legítimos prevalecem${ref(under)}.`,
    'restriction-unneeded':
      'O pedido refere-se aos dados desnecessários ou excessivos e aos que sejam tratados em desconformidade com a lei.',
    'restriction-storage-only': 'Durante a limitação, os dados devem ser apenas conservados e não utilizados para qualquer outro fim.',
    'restriction-lifting': ({ under }) => `Agradeço que me informem antes de ser anulada a limitação${ref(under)}.`,
  }
}
