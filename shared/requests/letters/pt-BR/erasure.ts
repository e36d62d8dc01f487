import type { ErasurePhrases } from '../phrases/erasure.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import type { BrazilianWords } from './words.ts'
import { lead, ref } from './words.ts'

const isGdpr = (under: readonly Cited[]) => under.some(({ law }) => law === 'gdpr' || law === 'uk-gdpr')

const leaving = {
  self: ', pois não desejo continuar a usar o serviço',
  child: ', pois a conta deixará de ser usada',
  deceased: ', pois a conta já não é usada',
  client: ', pois a pessoa representada não deseja continuar a usar o serviço',
} as const

const interests =
  'fundamentado em interesses legítimos, em especial à mensuração de publicidade, à publicidade não personalizada e ao aprimoramento e treinamento de modelos'

const duets =
  'também podem fazer parte de vídeos de outras pessoas, por exemplo de Duetos e de vídeos criados com Costurar (Stitch). Peço que sejam retirados também desses vídeos ou que me informem, para cada um deles, por que motivo permanecem.'

export function erasure(w: BrazilianWords): Phrasing<ErasurePhrases> {
  const asked = (under: readonly Cited[], what: string) =>
    lead(under, `solicito a eliminação${isGdpr(under) ? ', sem demora injustificada,' : ''} ${what}`)
  const ended = (under: readonly Cited[], what: string) =>
    lead(under, `solicito que deixem de guardar ${what} e que os destruam ou anonimizem`)
  const about = `os dados pessoais ${w.concerning}`
  const inAnnex = `${about} contidos nos registros que o anexo descreve por categoria, número e período`
  const weighs = `permitem tirar conclusões sobre ${w.privateLife}; isso pesa mais do que os interesses mencionados.`
  return {
    'ask-erasure-all': ({ under }) => asked(under, `de todos ${about} que estejam em poder da empresa ou de quem os trate em seu nome.`),
    'ask-erasure-some': ({ under }) => asked(under, `d${about} nas seguintes categorias:`),
    'ask-erasure-records': ({ under }) => asked(under, `d${inAnnex}.`),
    'ask-end-of-keeping-all': ({ under }) => `${ended(under, `todos ${about} que já não sejam necessários`)}.`,
    'ask-end-of-keeping-some': ({ under }) =>
      lead(under, `solicito que deixem de guardar, e que destruam ou anonimizem, ${about} nas seguintes categorias:`),
    'ask-end-of-keeping-records': ({ under }) => `${ended(under, inAnnex)}.`,
    'no-right-of-erasure':
      'Essa lei não reconhece, como tal, um direito à eliminação, mas obriga a não guardar os dados pessoais por mais tempo do que o necessário.',
    'received-and-inferred': `Peço que eliminem igualmente o que tenham recebido de terceiros ou inferido sobre ${w.me}.`,
    'account-stays': 'Esta solicitação não visa o encerramento da conta.',
    'beyond-provided': `Na medida em que essa lei só alcance os dados fornecidos ${w.byMe}, peço que eliminem também todos os demais.`,
    'accessed-before': ({ under, seen }) =>
      seen
        ? `O arquivo disponibilizado pela empresa deu acesso aos dados${ref(under)}.`
        : `Na medida em que isso pressuponha acesso prévio aos dados, solicito ao mesmo tempo esse acesso${ref(under)}.`,

    'extent-heading': 'Abrangência',
    'extent-intro': 'Esta solicitação abrange, em especial:',
    'extent-account': 'a conta e o perfil, com os dados de contato e as configurações',
    'extent-content': 'os conteúdos publicados, enviados ou salvos como rascunho, como vídeos, fotos, comentários e gravações de áudio',
    'extent-messages': 'as mensagens, as buscas, as curtidas, os favoritos e as listas de seguidores e de contas seguidas',
    'extent-viewing': 'o histórico de vídeos assistidos e os demais dados de uso',
    'extent-devices': 'os dados de dispositivos, redes, localização e acessos à conta',
    'extent-others':
      'os dados recebidos de terceiros, por exemplo de parceiros de publicidade e de mensuração ou das agendas de outras pessoas',
    'extent-inferred': `os dados inferidos sobre ${w.me}, como interesses presumidos, estimativas de idade e gênero e perfis publicitários`,

    'grounds-heading': 'Fundamentos',
    'ground-no-longer-needed-all': ({ under }) =>
      `Os dados deixaram de ser necessários para as finalidades para as quais foram coletados${ref(under)}${w.account ? leaving[w.person] : ''}.`,
    'ground-no-longer-needed-some': ({ under }) =>
      `Os dados deixaram de ser necessários para as finalidades para as quais foram coletados${ref(under)}.`,
    'ground-consent-all': ({ under }) =>
      `Revogo, com efeitos para o futuro, todo consentimento dado para o tratamento ${w.ofMyData}, em especial para a publicidade personalizada${ref(under)}.`,
    'ground-consent-some': ({ under }) =>
      `Na medida em que o tratamento destes dados se baseie no consentimento, eu o revogo com efeitos para o futuro${ref(under)}.`,
    'ground-consent-erasure': ({ under }) =>
      `Não havendo outra base legal, os dados devem ser eliminados também por esse motivo${ref(under)}.`,
    'ground-objection-all': ({ under }) =>
      `Por motivos relacionados com ${w.situation}, oponho-me a todo tratamento ${w.ofMyData} ${interests}${ref(under)}.`,
    'ground-objection-some': ({ under }) =>
      `Por motivos relacionados com ${w.situation}, oponho-me a todo tratamento destes dados ${interests}${ref(under)}.`,
    'reason-all': w.account
      ? `Os dados mostram, ao longo de muito tempo, o que foi visto, buscado e compartilhado, e ${weighs}`
      : `Os dados ${weighs}`,
    'reason-some': `Estes dados ${weighs}`,
    'ground-objection-erasure': ({ under }) => `Também por esse motivo os dados devem ser eliminados${ref(under)}.`,
    'marketing-objection': ({ under }) =>
      `Oponho-me igualmente ao tratamento ${w.ofMyData} para fins de marketing direto, inclusive à formação de perfis a ele relacionada${ref(under)}. Essa oposição não precisa de justificativa.`,
    'collected-from-child': ({ under }) =>
      w.person === 'child'
        ? `Os dados foram coletados de uma criança ou adolescente e devem ser eliminados também por esse motivo${ref(under)}.`
        : `Na medida em que os dados foram coletados durante ${w.minority}, devem ser eliminados também por esse motivo${ref(under)}.`,

    'recipients-heading': 'Destinatários e cópias públicas',
    'inform-recipients': ({ under }) =>
      `Solicito que comuniquem a eliminação a cada destinatário a quem os dados tenham sido transmitidos e que me informem quem são esses destinatários${ref(under)}.`,
    'inform-public': ({ under }) =>
      `Caso os dados tenham sido tornados públicos, peço que adotem medidas razoáveis para informar outros controladores de que foi solicitada a eliminação de quaisquer links para esses dados, bem como de suas cópias ou reproduções${ref(under)}.`,
    'inform-california':
      'Peço que comuniquem aos prestadores de serviços e contratados da empresa, e a todos os terceiros a quem os dados tenham sido vendidos ou cedidos, que também devem eliminá-los, e que me informem a quem isso foi comunicado.',
    'inform-others':
      'Peço que repassem esta solicitação a todos aqueles com quem os dados tenham sido compartilhados e que me informem quem são.',
    'name-third-parties': ({ under }) =>
      `Solicito também a relação das entidades públicas e privadas com as quais ${w.myData} tenham sido compartilhados${ref(under)}.`,
    'duets-all': `Os conteúdos ${w.self ? 'da minha conta' : 'da conta'} ${duets}`,
    'duets-some': `Os conteúdos publicados a que se refere esta solicitação ${duets}`,
  }
}
