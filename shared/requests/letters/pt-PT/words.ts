import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that the sentences of Portugal are made of: the writer, or the person for whom they write. */
export interface PortugueseWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** os meus dados pessoais; os dados pessoais do menor. With d- or a- before it: dos meus dados pessoais, aos meus dados pessoais. */
  readonly myData: string
  /** Behind "dados pessoais": que me digam respeito; do menor. */
  readonly concerning: string
  /** Joins one more clause to `concerning`: e estejam na vossa posse; que estejam na vossa posse. */
  readonly andThat: string
  /** Behind "sobre": mim; o menor. */
  readonly me: string
  /** de mim; do menor. */
  readonly fromMe: string
  /** por mim; pelo menor. */
  readonly byMe: string
  /** a minha vida privada; a vida privada do menor; likewise the particular situation and the years as a minor. */
  readonly privateLife: string
  readonly situation: string
  readonly minority: string
  /** resido; o menor reside. */
  readonly reside: string
}

const people = {
  child: ['o menor', 'do menor'],
  deceased: ['a pessoa falecida', 'da pessoa falecida'],
  client: ['a pessoa representada', 'da pessoa representada'],
} as const satisfies Readonly<Record<Exclude<PersonKind, 'self'>, readonly [string, string]>>

export function portugueseWords({ person, account }: LetterSetting): PortugueseWords {
  if (person === 'self') {
    return {
      self: true,
      person,
      account,
      myData: 'os meus dados pessoais',
      concerning: 'que me digam respeito',
      andThat: 'e',
      me: 'mim',
      fromMe: 'de mim',
      byMe: 'por mim',
      privateLife: 'a minha vida privada',
      situation: 'a minha situação particular',
      minority: 'a minha menoridade',
      reside: 'resido',
    }
  }
  const [who, whose] = people[person]
  return {
    self: false,
    person,
    account,
    myData: `os dados pessoais ${whose}`,
    concerning: whose,
    andThat: 'que',
    me: who,
    fromMe: whose,
    byMe: whose.replace(/^d/, 'pel'),
    privateLife: `a vida privada ${whose}`,
    situation: `a situação particular ${whose}`,
    minority: `a menoridade ${whose}`,
    reside: `${who} reside`,
  }
}

/** Each law behind an article. */
const laws: LawNames = {
  gdpr: 'do RGPD',
  'uk-gdpr': 'do UK GDPR',
  fadp: 'da Lei Federal suíça sobre a Proteção de Dados',
  lgpd: 'da LGPD',
  'quebec-act': 'da Lei do Quebeque sobre a proteção das informações pessoais no setor privado',
  appi: 'da APPI',
  pipa: 'da PIPA',
  kvkk: 'da Lei turca n.º 6698 (KVKK)',
}

/** The law at the head of a sentence: "O RGPD", "A LGPD". */
export function theLaw(law: keyof LawNames): string {
  return laws[law].replace(/^do /, 'O ').replace(/^da /, 'A ')
}

/** artigo 12.º, n.º 3, do RGPD; artigo 21.º, n.os 2 e 3, do RGPD; artigo 18.º, incisos IV e VI, da LGPD. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, '')))
}

/** The same behind "nos termos": do artigo 17.º do RGPD; da LGPD; de Iowa Code § 715D.3. */
function of(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group, index) => citeGroup(group, index > 0 && group.kind === 'named' ? '' : 'de')))
}

function citeGroup(group: CitedGroup, preposition: '' | 'de'): string {
  switch (group.kind) {
    case 'named':
      return preposition === '' ? group.text : `de ${group.text}`
    case 'whole':
      return preposition === '' ? laws[group.law].replace(/^d[oa] /, '') : laws[group.law]
    case 'articles': {
      const many = group.articles.length > 1
      const written = group.articles.map(({ article, places }) => `${ordinal(article)}${placesIn(places, group.law === 'lgpd')}`)
      const articles = enumerate(written.map((one, index) => (index === written.length - 2 && one.includes(',') ? `${one},` : one)))
      const comma = written.at(-1)?.includes(',') ? ',' : ''
      const noun = many ? 'artigos' : 'artigo'
      const lead = preposition === '' ? noun : many ? `dos ${noun}` : `do ${noun}`
      return `${lead} ${articles}${comma} ${laws[group.law]}`
    }
  }
}

/** 17.º; 12.º-A; 28.1 as it stands. */
function ordinal(article: string): string {
  return article.replace(/^(\d+)([A-Z]?)$/, (_, number: string, letter: string) => `${number}.º${letter === '' ? '' : `-${letter}`}`)
}

function placesIn(places: readonly PlaceInArticle[], brazilian: boolean): string {
  const paragraphs = places.flatMap(({ paragraph, point }) => (paragraph !== null && point === null ? [paragraph] : []))
  if (paragraphs.length > 1) {
    return brazilian ? `, §§ ${enumerate(paragraphs.map((paragraph) => `${paragraph}.º`))}` : `, n.os ${enumerate(paragraphs)}`
  }
  const points = places.flatMap(({ paragraph, point }) => (paragraph === null && point !== null ? [point] : []))
  if (points.length > 1) return `, incisos ${enumerate(points)}`
  return places
    .map(({ paragraph, point }) => {
      const inParagraph = paragraph === null ? '' : brazilian ? `, § ${paragraph}.º` : `, n.º ${paragraph}`
      const inPoint = point === null ? '' : brazilian ? `, inciso ${point}` : `, alínea ${point})`
      return `${inParagraph}${inPoint}`
    })
    .join('')
}

/** " (artigo 17.º, n.º 3, do RGPD)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/** "Nos termos do artigo 17.º do RGPD, solicito …", or "Solicito …". */
export function lead(cited: readonly Cited[], rest: string): string {
  return cited.length === 0 ? capital(rest) : `Nos termos ${of(cited)}, ${rest}`
}

/** " nos termos do artigo 17.º do RGPD", or nothing. */
export function accordingTo(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` nos termos ${of(cited)}`
}

export function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`
}

/** "a, b e c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} e ${names.at(-1) ?? ''}`
}

/** um mês; 45 dias de calendário; 10 dias úteis */
export function span({ amount, unit }: Span): string {
  const units = { month: ['um mês', 'meses'], day: ['um dia', 'dias de calendário'], 'business-day': ['um dia útil', 'dias úteis'] }
  const [one = '', many = ''] = units[unit]
  return amount === 1 ? one : `${amount} ${many}`
}

/** 12 345 */
export function count(number: number): string {
  return new Intl.NumberFormat('pt-PT').format(number)
}

const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')

/** 23 de novembro de 2026 */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} de ${months[Number(month) - 1] ?? month} de ${year}`
}
