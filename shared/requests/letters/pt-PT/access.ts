import type { AccessPhrases } from '../phrases/access.ts'
import type { Phrasing } from '../phrases/phrases.ts'
import { declaredPtPt } from './declared.ts'
import type { PortugueseWords } from './words.ts'
import { count, date, enumerate, lead, ref } from './words.ts'

export function access(w: PortugueseWords): Phrasing<AccessPhrases> {
  const about = `os dados pessoais ${w.concerning}`
  const inAnnex = `${about} constantes dos registos que o anexo descreve por categoria, número e período`
  const ported = 'num formato estruturado, de uso corrente e de leitura automática'
  return {
    'ask-access-all': ({ under }) =>
      lead(
        under,
        `solicito que me confirmem se tratam dados pessoais ${w.concerning} e, em caso afirmativo, que me facultem o acesso a todos eles.`,
      ),
    'ask-access-some': ({ under }) => lead(under, `solicito o acesso a${about} nas seguintes categorias:`),
    'ask-access-records': ({ under }) => lead(under, `solicito o acesso a${inAnnex}.`),
    'access-copy': 'Agradeço que me forneçam uma cópia completa desses dados num formato eletrónico de uso corrente.',

    'info-heading': 'Informações sobre o tratamento',
    'info-intro': ({ under }) =>
      `Agradeço que me prestem ainda as seguintes informações${under.length === 0 ? ', na medida em que a lei o preveja' : ref(under)}:`,
    'info-purposes': 'as finalidades do tratamento de cada tipo de dados',
    'info-recipients': ({ under, court }) => {
      const judgment = court ? 'acórdão do Tribunal de Justiça da União Europeia no processo C-154/21' : null
      const basis = ref(under)
      const said = judgment === null ? basis : basis === '' ? ` (${judgment})` : `${basis.slice(0, -1)}; ${judgment})`
      return `os destinatários a quem os dados foram ou serão divulgados, pelo nome e não apenas por categorias${said}`
    },
    'info-period': 'o prazo de conservação dos dados ou os critérios usados para o fixar',
    'info-source': `a origem dos dados que não provenham ${w.fromMe}`,
    'info-automated':
      'a existência de decisões automatizadas, incluindo a definição de perfis, bem como a lógica subjacente e as consequências previstas',
    'info-transfers': 'os países terceiros para os quais os dados são transferidos e as garantias em que assentam as transferências',
    'unnamed-sources': ({ numbers, more }) => {
      const total = numbers.length + more
      const listed = enumerate(numbers)
      const ask = 'Solicito o nome e os contactos'
      if (total === 1)
        return `No arquivo que disponibilizaram, uma fonte de dados sobre ${w.me} consta apenas como número: ${listed}. ${ask} dessa fonte.`
      const told = `No arquivo que disponibilizaram, ${count(total)} fontes de dados sobre ${w.me} constam apenas como números. ${ask} de cada uma delas`
      return more === 0 ? `${told}: ${listed}.` : `${told}. Os números com mais registos são ${listed}.`
    },

    'gap-heading': 'Dados declarados na vossa política de privacidade',
    'gap-declares': ({ policyDate, archive }) =>
      archive
        ? `A vossa política de privacidade de ${date(policyDate)} menciona os seguintes tipos de dados, que o arquivo disponibilizado não contém ou só contém em parte.`
        : `A vossa política de privacidade de ${date(policyDate)} menciona os seguintes tipos de dados.`,
    'gap-ask': `Agradeço que me indiquem, para cada um deles, se tratam tais dados sobre ${w.me} e que, em caso afirmativo, me forneçam uma cópia.`,
    'gap-provided': 'Dados fornecidos com a utilização do serviço:',
    'gap-automatic': 'Dados recolhidos automaticamente:',
    'gap-inferred': 'Dados inferidos:',
    'gap-from-others': 'Dados recebidos de terceiros:',
    'gap-item': ({ id, generated, partly }) => {
      const label = declaredPtPt[id] ?? id
      return `${generated ? 'dados gerados pelo serviço: ' : ''}${label}${partly ? ' (no que o arquivo não os contém)' : ''}`
    },
    'gap-watch-time': 'No âmbito das interações com os conteúdos, solicito também o tempo durante o qual cada vídeo foi visto.',
    'gap-not-only-download':
      'Agradeço que não remetam apenas para a descarga de dados na aplicação, uma vez que estes dados não constam dela ou não constam na íntegra.',

    'ask-portability-all': ({ under }) =>
      lead(under, `solicito receber ${ported} os dados pessoais ${w.self ? 'que vos forneci' : `que vos foram fornecidos ${w.byMe}`}.`),
    'ask-portability-some': ({ under }) => lead(under, `solicito receber ${ported} ${about} nas seguintes categorias:`),
    'ask-portability-records': ({ under }) => lead(under, `solicito receber ${ported} ${inAnnex}.`),
    'portability-format':
      'Agradeço que utilizem JSON ou um formato comparável, com uma descrição dos campos e com a data e a hora de cada registo.',
    'portability-media': 'Agradeço que incluam os próprios vídeos, fotografias e gravações de som, e não apenas ligações para os mesmos.',
  }
}
