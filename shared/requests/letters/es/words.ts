import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that Spanish sentences are made of: the writer, or the person for whom they write. */
export interface SpanishWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** mis datos personales; los datos personales del menor. */
  readonly myData: string
  /** Behind "datos personales": que me conciernan; del menor. */
  readonly concerning: string
  /** Joins one more clause to `concerning`: y obren en su poder; que obren en su poder. */
  readonly andThat: string
  /** Behind "sobre" and "por": mí; el menor. */
  readonly me: string
  /** de mí; del menor. */
  readonly fromMe: string
  /** mi vida privada; la vida privada del menor; likewise the particular situation and the years as a minor. */
  readonly privateLife: string
  readonly situation: string
  readonly minority: string
  /** resido; el menor reside. */
  readonly reside: string
}

const people = {
  child: ['el menor', 'del menor'],
  deceased: ['la persona fallecida', 'de la persona fallecida'],
  client: ['la persona representada', 'de la persona representada'],
} as const satisfies Readonly<Record<Exclude<PersonKind, 'self'>, readonly [string, string]>>

export function spanishWords({ person, account }: LetterSetting): SpanishWords {
  if (person === 'self') {
    return {
      self: true,
      person,
      account,
      myData: 'mis datos personales',
      concerning: 'que me conciernan',
      andThat: 'y',
      me: 'mí',
      fromMe: 'de mí',
      privateLife: 'mi vida privada',
      situation: 'mi situación particular',
      minority: 'mi minoría de edad',
      reside: 'resido',
    }
  }
  const [who, whose] = people[person]
  return {
    self: false,
    person,
    account,
    myData: `los datos personales ${whose}`,
    concerning: whose,
    andThat: 'que',
    me: who,
    fromMe: whose,
    privateLife: `la vida privada ${whose}`,
    situation: `la situación particular ${whose}`,
    minority: `la minoría de edad ${whose}`,
    reside: `${who} reside`,
  }
}

/** Each law behind an article, and behind "conforme". */
const laws: Readonly<Record<keyof LawNames, readonly [of: string, to: string]>> = {
  gdpr: ['del RGPD', 'al RGPD'],
  'uk-gdpr': ['del UK GDPR', 'al UK GDPR'],
  fadp: ['de la Ley Federal suiza de Protección de Datos', 'a la Ley Federal suiza de Protección de Datos'],
  lgpd: ['de la LGPD', 'a la LGPD'],
  'quebec-act': [
    'de la Ley de Quebec sobre la protección de la información personal en el sector privado',
    'a la Ley de Quebec sobre la protección de la información personal en el sector privado',
  ],
  appi: ['de la APPI', 'a la APPI'],
  pipa: ['de la PIPA', 'a la PIPA'],
  kvkk: ['de la Ley turca 6698 (KVKK)', 'a la Ley turca 6698 (KVKK)'],
}

/** The law at the head of a sentence: "El RGPD", "La LGPD". */
export function theLaw(law: keyof LawNames): string {
  const [of] = laws[law]
  return of.startsWith('del ') ? of.replace('del ', 'El ') : of.replace('de la ', 'La ')
}

/** artículo 12, apartado 3, del RGPD; artículo 21, apartados 2 y 3, del RGPD; artículo 18, incisos IV y VI, de la LGPD. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, '')))
}

/** The same behind "conforme": al artículo 17 del RGPD; a la LGPD; a Iowa Code § 715D.3. */
function to(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group, index) => citeGroup(group, index > 0 && group.kind === 'named' ? '' : 'a')))
}

function citeGroup(group: CitedGroup, preposition: '' | 'a'): string {
  switch (group.kind) {
    case 'named':
      return preposition === '' ? group.text : group.text.startsWith('artículo ') ? `al ${group.text}` : `a ${group.text}`
    case 'whole': {
      const [of, toLaw] = laws[group.law]
      return preposition === '' ? of.replace(/^del? (la )?/, '') : toLaw
    }
    case 'articles': {
      const [of] = laws[group.law]
      const many = group.articles.length > 1
      const written = group.articles.map(({ article, places }) => `${article}${placesIn(places, group.law === 'lgpd')}`)
      const articles = enumerate(written.map((one, index) => (index === written.length - 2 && one.includes(',') ? `${one},` : one)))
      const comma = written.at(-1)?.includes(',') ? ',' : ''
      const noun = many ? 'artículos' : 'artículo'
      const lead = preposition === '' ? noun : many ? `a los ${noun}` : `al ${noun}`
      return `${lead} ${articles}${comma} ${of}`
    }
  }
}

function placesIn(places: readonly PlaceInArticle[], brazilian: boolean): string {
  const paragraphs = places.flatMap(({ paragraph, point }) => (paragraph !== null && point === null ? [paragraph] : []))
  if (paragraphs.length > 1) return brazilian ? `, §§ ${enumerate(paragraphs)}` : `, apartados ${enumerate(paragraphs)}`
  const points = places.flatMap(({ paragraph, point }) => (paragraph === null && point !== null ? [point] : []))
  if (points.length > 1) return `, incisos ${enumerate(points)}`
  return places
    .map(({ paragraph, point }) => {
      const inParagraph = paragraph === null ? '' : brazilian ? `, § ${paragraph}` : `, apartado ${paragraph}`
      const inPoint = point === null ? '' : brazilian ? `, inciso ${point}` : `, letra ${point})`
      return `${inParagraph}${inPoint}`
    })
    .join('')
}

/** " (artículo 17, apartado 3, del RGPD)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/** "Conforme al artículo 17 del RGPD, solicito …", or "Solicito …". */
export function lead(cited: readonly Cited[], rest: string): string {
  return cited.length === 0 ? capital(rest) : `Conforme ${to(cited)}, ${rest}`
}

/** " conforme al artículo 17 del RGPD", or nothing. */
export function accordingTo(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` conforme ${to(cited)}`
}

export function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`
}

/** "a, b y c"; "e" before the sound i. */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  const last = names.at(-1) ?? ''
  return `${names.slice(0, -1).join(', ')} ${/^(?:i|hi(?!e))/i.test(last) && !/^[IVX]+$/.test(last) ? 'e' : 'y'} ${last}`
}

/** un mes; 45 días naturales; 10 días hábiles */
export function span({ amount, unit }: Span): string {
  const units = { month: ['un mes', 'meses'], day: ['un día natural', 'días naturales'], 'business-day': ['un día hábil', 'días hábiles'] }
  const [one = '', many = ''] = units[unit]
  return amount === 1 ? one : `${amount} ${many}`
}

/** 12.345 */
export function count(number: number): string {
  return new Intl.NumberFormat('es').format(number)
}

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/** 23 de noviembre de 2026 */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} de ${months[Number(month) - 1] ?? month} de ${year}`
}
