import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredPtBr } from './declared.ts'
import type { BrazilianWords } from './words.ts'
import { count, date, enumerate, isLgpd, lead, ref } from './words.ts'

export function access(w: BrazilianWords): Phrasing<AccessPhrases> {
  const about = `os dados pessoais ${w.concerning}`
  const inAnnex = `${about} contidos nos registros que o anexo descreve por categoria, número e período`
  const ported = 'em formato estruturado, de uso comum e legível por máquina'
  return {
    'ask-access-all': ({ under }) =>
      lead(
        under,
        isLgpd(under)
          ? `solicito a confirmação da existência de tratamento e o acesso a todos ${about} que sejam objeto dele.`
          : `solicito que me confirmem se tratam dados pessoais ${w.concerning} e, em caso afirmativo, que me deem acesso a todos eles.`,
      ),
    'ask-access-some': ({ under }) => lead(under, `solicito o acesso a${about} nas seguintes categorias:`),
    'ask-access-records': ({ under }) => lead(under, `solicito o acesso a${inAnnex}.`),
    'access-copy': 'Peço que me forneçam uma cópia completa desses dados em formato eletrônico de uso comum.',

    'info-heading': 'Informações sobre o tratamento',
    'info-intro': ({ under }) =>
      `Peço também as seguintes informações${under.length === 0 ? ', na medida em que a lei as preveja' : ref(under)}:`,
    'info-purposes': 'as finalidades do tratamento de cada tipo de dados',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? 'acórdão do Tribunal de Justiça da União Europeia no processo C-154/21' : null
      const basis = ref(under)
      const said = judgment === null ? basis : basis === '' ? ` (${judgment})` : `${basis.slice(0, -1)}; ${judgment})`
      return `aqueles com quem os dados foram ou serão compartilhados, pelo nome e não apenas por categorias${said}`
    },
    'info-period': 'o prazo de guarda dos dados ou os critérios usados para defini-lo',
    'info-source': w.self
      ? 'a origem dos dados que não tenham sido fornecidos por mim'
      : `a origem dos dados que não tenham sido fornecidos ${w.byMe}`,
    'info-automated':
      'a existência de decisões automatizadas, inclusive a formação de perfis, bem como a lógica adotada e as consequências previstas',
    'info-transfers': 'os países para os quais os dados são transferidos e as garantias em que se baseiam as transferências',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Peço que me informem o nome e os dados de contato'
      if (total === 1)
        return `No arquivo disponibilizado pela empresa, uma fonte de dados sobre ${w.me} consta apenas como número: ${listed}. ${ask} dessa fonte.`
      const told = `No arquivo disponibilizado pela empresa, ${count(total)} fontes de dados sobre ${w.me} constam apenas como números. ${ask} de cada uma delas`
      return more === 0 ? `${told}: ${listed}.` : `${told}. Os números com mais registros são ${listed}.`
    },

    'gap-heading': 'Dados declarados na política de privacidade',
    'gap-declares': ({ policyDate, archive }) =>
      archive
        ? `A política de privacidade da empresa de ${date(policyDate)} menciona os seguintes tipos de dados, que o arquivo disponibilizado não contém ou só contém em parte.`
        : `A política de privacidade da empresa de ${date(policyDate)} menciona os seguintes tipos de dados.`,
    'gap-ask': `Peço que me informem, para cada um deles, se tratam tais dados sobre ${w.me} e que, em caso afirmativo, me forneçam uma cópia.`,
    'gap-provided': 'Dados fornecidos com o uso do serviço:',
    'gap-automatic': 'Dados coletados automaticamente:',
    'gap-inferred': 'Dados inferidos:',
    'gap-from-others': 'Dados recebidos de terceiros:',
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredPtBr[id] ?? id
      return `${generated ? 'dados gerados pelo serviço: ' : ''}${label}${partly ? ' (no que o arquivo não os contém)' : ''}`
    },
    'gap-watch-time': 'Quanto às interações com os conteúdos, solicito também o tempo durante o qual cada vídeo foi assistido.',
    'gap-not-only-download':
      'Peço que não indiquem apenas a função de baixar os dados no aplicativo, pois estes dados não constam dela ou não constam por completo.',

    'ask-portability-all': ({ under }) => lead(under, `solicito receber, ${ported}, os dados pessoais fornecidos ${w.byMe}.`),
    'ask-portability-some': ({ under }) => lead(under, `solicito receber, ${ported}, ${about} nas seguintes categorias:`),
    'ask-portability-records': ({ under }) => lead(under, `solicito receber, ${ported}, ${inAnnex}.`),
    'portability-format':
      'Peço que usem JSON ou um formato comparável, com uma descrição dos campos e com a data e a hora de cada registro.',
    'portability-media': 'Peço que incluam os próprios vídeos, fotos e gravações de áudio, e não apenas links para eles.',
  }
}
