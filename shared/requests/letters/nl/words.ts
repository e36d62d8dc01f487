import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that Dutch sentences are made of: the writer, or the person they write for. */
export interface DutchWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** mijn persoonsgegevens, de persoonsgegevens van het kind */
  readonly mine: string
  /** die mij betreffen, die het kind betreffen */
  readonly about: string
  /** het kind; for the writer mij. */
  readonly them: string
}

const persons: Readonly<Record<PersonKind, string>> = {
  self: 'mij',
  child: 'het kind',
  deceased: 'de overledene',
  client: 'mijn volmachtgever',
}

export function dutchWords({ person, account }: LetterSetting): DutchWords {
  const self = person === 'self'
  const them = persons[person]
  return {
    self,
    person,
    account,
    mine: self ? 'mijn persoonsgegevens' : `de persoonsgegevens van ${them}`,
    about: `die ${them} betreffen`,
    them,
  }
}

/** How a law is called, and how it stands behind its article: with "van de", or directly as a short name does. */
const laws: LawNames = {
  gdpr: 'de AVG',
  'uk-gdpr': 'de UK GDPR',
  fadp: 'de Zwitserse wet op de gegevensbescherming (FADP)',
  lgpd: 'de LGPD',
  'quebec-act': 'de wet van Quebec op de bescherming van persoonsgegevens in de particuliere sector',
  appi: 'de Japanse wet op de bescherming van persoonsgegevens (APPI)',
  pipa: 'de Zuid-Koreaanse wet op de bescherming van persoonsgegevens (PIPA)',
  kvkk: 'de Turkse wet op de bescherming van persoonsgegevens (KVKK)',
}
const shortNames: readonly (keyof LawNames)[] = ['gdpr', 'uk-gdpr', 'lgpd']

/** The law in running text: de AVG. */
export function theLaw(law: keyof LawNames): string {
  return laws[law]
}

/** artikel 17 AVG; artikel 21, leden 2 en 3, AVG; artikel 35 van de Japanse wet …; artikel 18, IV en VI, LGPD. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map(citeGroup))
}

function citeGroup(group: CitedGroup): string {
  switch (group.kind) {
    case 'named':
      return group.text
    case 'whole':
      return laws[group.law]
    case 'articles': {
      const { law, articles } = group
      const name = shortNames.includes(law) ? laws[law].replace(/^de /, '') : `van ${laws[law]}`
      const plain = articles.every(({ places }) => places.every(({ paragraph, point }) => paragraph === null && point === null))
      if (plain && articles.length > 1) return `artikelen ${enumerate(articles.map(({ article }) => article))} ${name}`
      const each = articles.map(({ article, places }) => `artikel ${article}${placesIn(places, law)}`)
      const last = each.at(-1) ?? ''
      const listed = each.length === 1 ? last : `${each.slice(0, -1).join(', ')}${each.at(-2)?.includes(',') ? ',' : ''} en ${last}`
      return `${listed}${last.includes(',') ? ',' : ''} ${name}`
    }
  }
}

/** ", lid 1, onder a"; ", leden 2 en 3"; in Brazil ", § 2" and ", IV en VI". */
function placesIn(places: readonly PlaceInArticle[], law: keyof LawNames): string {
  const brazilian = law === 'lgpd'
  const paragraphs = places.flatMap(({ paragraph, point }) => (paragraph !== null && point === null ? [paragraph] : []))
  if (!brazilian && paragraphs.length > 1 && paragraphs.length === places.length) return `, leden ${enumerate(paragraphs)}`
  const said = places.map((place) => placeIn(place, brazilian)).filter((place) => place !== '')
  return said.length === 0 ? '' : `, ${enumerate(said)}`
}

function placeIn({ paragraph, point }: PlaceInArticle, brazilian: boolean): string {
  return [
    ...(paragraph === null ? [] : [`${brazilian ? '§ ' : 'lid '}${paragraph}`]),
    ...(point === null ? [] : [`${brazilian ? '' : 'onder '}${point}`]),
  ].join(', ')
}

/** " (artikel 17, lid 3, AVG)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/** "Op grond van artikel 17 AVG verzoek ik u …", or "Ik verzoek u …". */
export function lead(cited: readonly Cited[], verb: string, rest: string): string {
  return cited.length === 0 ? `Ik ${verb} ${rest}` : `Op grond van ${cite(cited)} ${verb} ik ${rest}`
}

export function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** "a, b en c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`
}

/** "één maand", "45 dagen", "10 werkdagen" */
export function span({ amount, unit }: Span): string {
  const units = { month: ['maand', 'maanden'], day: ['dag', 'dagen'], 'business-day': ['werkdag', 'werkdagen'] } as const
  const [one, many] = units[unit]
  return amount === 1 ? `één ${one}` : `${amount} ${many}`
}

/** 12.345 */
export function count(number: number): string {
  return new Intl.NumberFormat('nl').format(number)
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** 23 november 2026 */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}
