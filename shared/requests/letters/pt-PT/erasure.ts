import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { PortugueseWords } from './words.ts'
import { lead, ref } from './words.ts'

const isGdpr = (under: readonly Cited[]) => under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')

const leaving = {
  self: ', pois não pretendo continuar a utilizar o vosso serviço',
  child: ', pois a conta deixará de ser utilizada',
  deceased: ', pois a conta já não é utilizada',
  client: ', pois a pessoa representada não pretende continuar a utilizar o vosso serviço',
} as const

const interests =
  'que assente em interesses legítimos, em especial à medição da publicidade, à publicidade não personalizada e à melhoria e ao treino de modelos'

const duets =
  'podem também fazer parte de vídeos de outras pessoas, por exemplo de Duetos e de Stitches. Agradeço que sejam igualmente retirados desses vídeos ou que me indiquem, para cada um deles, por que motivo se mantêm.'

export function erasure(w: PortugueseWords): Phrasing<ErasurePhrases> {
  const asked = (under: readonly Cited[], what: string) =>
    lead(under, `solicito o apagamento${isGdpr(under) ? ', sem demora injustificada,' : ''} ${what}`)
  const ended = (under: readonly Cited[], what: string) =>
    lead(under, `solicito que deixem de conservar ${what}, e que os destruam ou anonimizem`)
  const about = `os dados pessoais ${w.concerning}`
  const inAnnex = `${about} constantes dos registos que o anexo descreve por categoria, número e período`
  const weighs = `permitem tirar conclusões sobre ${w.privateLife}; isto pesa mais do que os interesses mencionados.`
  return {
    'ask-erasure-all': ({ under }) =>
      asked(under, `de todos ${about} ${w.andThat} estejam na vossa posse ou na de quem os trate por vossa conta.`),
    'ask-erasure-some': ({ under }) => asked(under, `d${about} nas seguintes categorias:`),
    'ask-erasure-records': ({ under }) => asked(under, `d${inAnnex}.`),
    'ask-end-of-keeping-all': ({ under }) => `${ended(under, `todos ${about} ${w.andThat} já não sejam necessários`)}.`,
    'ask-end-of-keeping-some': ({ under }) =>
      lead(under, `solicito que deixem de conservar, e que destruam ou anonimizem, ${about} nas seguintes categorias:`),
    'ask-end-of-keeping-records': ({ under }) => `${ended(under, inAnnex)}.`,
    'no-right-of-erasure':
      'Esta lei não reconhece, enquanto tal, um direito ao apagamento, mas obriga a não conservar os dados pessoais durante mais tempo do que o necessário.',
    'received-and-inferred': `Agradeço que apaguem igualmente o que tenham recebido de terceiros ou inferido sobre ${w.me}.`,
    'account-stays': 'Este pedido não visa o encerramento da conta.',
    'beyond-provided': `Na medida em que esta lei só abranja os dados fornecidos ${w.byMe}, agradeço que apaguem também todos os outros.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `O arquivo que disponibilizaram deu acesso aos dados${ref(under)}.`
        : `Na medida em que tal pressuponha um acesso prévio aos dados, peço ao mesmo tempo esse acesso${ref(under)}.`,

    'extent-heading': 'Âmbito',
    'extent-intro': 'Este pedido abrange, em especial:',
    'extent-account': 'a conta e o perfil, com os dados de contacto e as definições',
    'extent-content':
      'os conteúdos publicados, carregados ou guardados como rascunho, como vídeos, fotografias, comentários e gravações de som',
    'extent-messages': 'as mensagens, as pesquisas, os gostos, os favoritos e as listas de seguidores e de contas seguidas',
    'extent-viewing': 'o histórico de visualizações e os restantes dados de utilização',
    'extent-devices': 'os dados relativos a dispositivos, redes, localização e inícios de sessão',
    'extent-others':
      'os dados recebidos de terceiros, por exemplo de parceiros de publicidade e de medição ou das listas de contactos de outras pessoas',
    'extent-inferred': `os dados inferidos sobre ${w.me}, como interesses presumidos, estimativas de idade e de género e perfis publicitários`,

    'grounds-heading': 'Fundamentos',
    'ground-no-longer-needed-all': ({ under }) =>
      `Os dados deixaram de ser necessários para as finalidades que motivaram a sua recolha${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) =>
      `Os dados deixaram de ser necessários para as finalidades que motivaram a sua recolha${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `Retiro, com efeitos para o futuro, todo o consentimento dado para o tratamento d${w.myData}, em especial para a publicidade personalizada${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `Na medida em que o tratamento destes dados se baseie no consentimento, retiro-o com efeitos para o futuro${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `Se não existir outro fundamento jurídico, os dados devem ser apagados também por este motivo${ref(under)}.`,
    'ground-objection-all': ({ under }) =>
      `Por motivos relacionados com ${w.situation}, oponho-me a todo o tratamento ${w.self ? `d${w.myData}` : 'destes dados'} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) =>
      `Por motivos relacionados com ${w.situation}, oponho-me a todo o tratamento destes dados ${interests}${ref(under)}.`,
    'reason-all': w.account
      ? `Os dados mostram, ao longo de muito tempo, o que foi visto, pesquisado e partilhado, e ${weighs}`
      : `Os dados ${weighs}`,
    'reason-some': `Estes dados ${weighs}`,
    'ground-objection-erasure': ({ under }) => `Também por este motivo os dados devem ser apagados${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Oponho-me igualmente ao tratamento d${w.myData} para efeitos de comercialização direta, incluindo a definição de perfis com ela relacionada${ref(under)}. Esta oposição não carece de fundamentação.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `Os dados foram recolhidos junto de um menor e devem ser apagados também por este motivo${ref(under)}.`
        : `Na medida em que os dados foram recolhidos durante ${w.minority}, devem ser apagados também por este motivo${ref(under)}.`,

    'recipients-heading': 'Destinatários e cópias públicas',
    'inform-recipients': ({ under }) =>
      `Solicito que comuniquem o apagamento a cada destinatário a quem os dados tenham sido transmitidos e que me indiquem quem são esses destinatários${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Se tiverem tornado públicos os dados, agradeço que tomem as medidas que forem razoáveis para informar outros responsáveis pelo tratamento de que foi solicitado o apagamento das ligações para esses dados, bem como das suas cópias ou reproduções${ref(under)}.`,
    'inform-california':
      'Agradeço que comuniquem aos vossos prestadores de serviços e contratantes, e a todos os terceiros a quem tenham vendido ou cedido os dados, que também os devem apagar, e que me indiquem a quem o comunicaram.',
    'inform-others': 'Agradeço que transmitam este pedido a todos aqueles a quem tenham comunicado os dados e que me indiquem quem são.',
    'name-third-parties': ({ under }) =>
      `Solicito ainda uma lista dos terceiros concretos a quem tenham comunicado ${w.myData}${ref(under)}.`,
    'duets-all': `Os conteúdos ${w.self ? 'da minha conta' : 'da conta'} ${duets}`,
    'duets-some': `Os conteúdos publicados a que se refere este pedido ${duets}`,
  }
}
