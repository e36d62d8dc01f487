import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that the sentences of Brazil are made of: the writer, or the person for whom they write. */
export interface BrazilianWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** meus dados pessoais; os dados pessoais da pessoa falecida. */
  readonly myData: string
  /** The same behind "de" and behind "a". */
  readonly ofMyData: string
  readonly toMyData: string
  /** Behind "dados pessoais": a meu respeito; da pessoa falecida. */
  readonly concerning: string
  /** Behind "sobre" and "por": mim; a pessoa falecida. */
  readonly me: string
  readonly byMe: string
  /** minha vida privada; a vida privada da pessoa falecida; likewise the particular situation and the years as a minor. */
  readonly privateLife: string
  readonly situation: string
  readonly minority: string
  /** resido; a pessoa falecida reside. */
  readonly reside: string
}

const people = {
  child: 'pessoa menor de idade',
  deceased: 'pessoa falecida',
  client: 'pessoa representada',
} as const satisfies Readonly<Record<Exclude<PersonKind, 'self'>, string>>

export function brazilianWords({ person, account }: LetterSetting): BrazilianWords {
  if (person === 'self') {
    return {
      self: true,
      person,
      account,
      myData: 'meus dados pessoais',
      ofMyData: 'dos meus dados pessoais',
      toMyData: 'aos meus dados pessoais',
      concerning: 'a meu respeito',
      me: 'mim',
      byMe: 'por mim',
      privateLife: 'minha vida privada',
      situation: 'minha situação particular',
      minority: 'minha menoridade',
      reside: 'resido',
    }
  }
  const who = people[person]
  return {
    self: false,
    person,
    account,
    myData: `os dados pessoais da ${who}`,
    ofMyData: `dos dados pessoais da ${who}`,
    toMyData: `aos dados pessoais da ${who}`,
    concerning: `da ${who}`,
    me: `a ${who}`,
    byMe: `pela ${who}`,
    privateLife: `a vida privada da ${who}`,
    situation: `a situação particular da ${who}`,
    minority: `a menoridade da ${who}`,
    reside: `a ${who} reside`,
  }
}

/** Each law behind an article. */
const laws: LawNames = {
  gdpr: 'do GDPR',
  'uk-gdpr': 'do UK GDPR',
  fadp: 'da Lei Federal suíça de Proteção de Dados',
  lgpd: 'da LGPD',
  'quebec-act': 'da Lei do Quebec sobre a proteção de informações pessoais no setor privado',
  appi: 'da APPI',
  pipa: 'da PIPA',
  kvkk: 'da Lei turca nº 6698 (KVKK)',
}

/** The law at the head of a sentence: "O GDPR", "A LGPD". */
export function theLaw(law: keyof LawNames): string {
  return laws[law].replace(/^do /, 'O ').replace(/^da /, 'A ')
}

/** art. 18, IV e VI, da LGPD; art. 18, § 2º, da LGPD; art. 12(3) do GDPR; art. 21(2) e (3) do GDPR. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, '')))
}

/** The same behind "nos termos": do art. 18 da LGPD; da LGPD; de Iowa Code § 715D.3. */
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
      const brazilian = group.law === 'lgpd'
      const articles = enumerate(group.articles.map(({ article, places }) => `${article}${placesIn(places, brazilian)}`))
      const comma = brazilian && articles.includes(',') ? ',' : ''
      const noun = many ? 'arts.' : 'art.'
      const lead = preposition === '' ? noun : many ? `dos ${noun}` : `do ${noun}`
      return `${lead} ${articles}${comma} ${laws[group.law]}`
    }
  }
}

function placesIn(places: readonly PlaceInArticle[], brazilian: boolean): string {
  const written = places
    .map(({ paragraph, point }) =>
      brazilian
        ? [paragraph === null ? null : `§ ${paragraph}º`, point].filter((part) => part !== null).join(', ')
        : `${paragraph === null ? '' : `(${paragraph})`}${point === null ? '' : `(${point})`}`,
    )
    .filter((place) => place !== '')
  if (written.length === 0) return ''
  return brazilian ? `, ${enumerate(written)}` : enumerate(written)
}

/** " (art. 16 da LGPD)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/** "Nos termos do art. 18, VI, da LGPD, solicito …", or "Solicito …". */
export function lead(cited: readonly Cited[], rest: string): string {
  return cited.length === 0 ? capital(rest) : `Nos termos ${of(cited)}, ${rest}`
}

/** " nos termos do art. 18 da LGPD", or nothing. */
export function accordingTo(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` nos termos ${of(cited)}`
}

export function isLgpd(cited: readonly Cited[]): boolean {
  return cited.some(({ law }) => law === 'lgpd')
}

export function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`
}

/** "a, b e c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} e ${names.at(-1) ?? ''}`
}

/** um mês; 45 dias corridos; 10 dias úteis */
export function span({ amount, unit }: Span): string {
  const units = { month: ['um mês', 'meses'], day: ['um dia', 'dias corridos'], 'business-day': ['um dia útil', 'dias úteis'] }
  const [one = '', many = ''] = units[unit]
  return amount === 1 ? one : `${amount} ${many}`
}

/** 12.345 */
export function count(number: number): string {
  return new Intl.NumberFormat('pt-BR').format(number)
}

const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')

/** 23 de novembro de 2026; the first of a month is 1º. */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const number = Number(day) === 1 ? '1º' : String(Number(day))
  return `${number} de ${months[Number(month) - 1] ?? month} de ${year}`
}
