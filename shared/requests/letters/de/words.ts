import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that German sentences are made of: Germany or Switzerland, the writer or the person they write for. */
export interface GermanWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** ß, in Switzerland and Liechtenstein ss. */
  readonly ss: string
  /** With endings after an article: „personenbezogenen Daten“, in Switzerland „Personendaten“. */
  readonly pd: string
  /** The same without an article. */
  readonly somePd: string
  /** „meine personenbezogenen Daten“ in the accusative and in the genitive (and dative plural after „in“). */
  readonly mine: string
  readonly ofMine: string
  /** Behind an article: „mich betreffenden personenbezogenen Daten“, „personenbezogenen Daten meines Kindes“. */
  readonly dataAbout: string
  /** The person in the nominative, accusative and genitive („meines Kindes“; for oneself „mein“ stands before the noun instead). */
  readonly I: string
  readonly me: string
  readonly of: string
  readonly have: string
}

const persons: Readonly<Record<PersonKind, Pick<GermanWords, 'I' | 'me' | 'of' | 'have'>>> = {
  self: { I: 'ich', me: 'mich', of: '', have: 'habe' },
  child: { I: 'mein Kind', me: 'mein Kind', of: 'meines Kindes', have: 'hat' },
  deceased: { I: 'die verstorbene Person', me: 'die verstorbene Person', of: 'der verstorbenen Person', have: 'hat' },
  client: { I: 'die betroffene Person', me: 'die betroffene Person', of: 'der betroffenen Person', have: 'hat' },
}

const withoutSharpS: readonly string[] = ['CH', 'LI']

export function germanWords({ place, person, account }: LetterSetting): GermanWords {
  const forms = persons[person]
  const pd = place.jurisdiction === 'CH' ? 'Personendaten' : 'personenbezogenen Daten'
  const self = person === 'self'
  return {
    self,
    person,
    account,
    ss: withoutSharpS.includes(place.code) ? 'ss' : 'ß',
    pd,
    somePd: pd === 'Personendaten' ? pd : 'personenbezogene Daten',
    mine: self ? `meine ${pd}` : `die ${pd} ${forms.of}`,
    ofMine: self ? `meiner ${pd}` : `der ${pd} ${forms.of}`,
    dataAbout: self ? `mich betreffenden ${pd}` : `${pd} ${forms.of}`,
    ...forms,
  }
}

const lawNames: LawNames = {
  gdpr: 'DSGVO',
  'uk-gdpr': 'UK GDPR',
  fadp: 'DSG',
  lgpd: 'LGPD',
  'quebec-act': 'Loi sur la protection des renseignements personnels dans le secteur privé (Québec)',
  appi: 'APPI',
  pipa: 'PIPA',
  kvkk: 'KVKK',
}

/** The laws that are neuter in German; the others are feminine. */
const neuter: readonly (keyof LawNames)[] = ['fadp', 'appi', 'pipa', 'kvkk']

/** The law as the subject of a sentence: „die DSGVO“. */
export function theLaw(law: keyof LawNames): string {
  return `${neuter.includes(law) ? 'das' : 'die'} ${lawNames[law]}`
}

/** Art. 12 Abs. 3 DSGVO; Art. 21 Abs. 2 und 3 DSGVO; Art. 12 Abs. 3 und Art. 12A UK GDPR; Art. 32 Abs. 2 Bst. c DSG. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, '')))
}

/** „ (Art. 17 Abs. 3 DSGVO)“, or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/** „ nach Art. 17 DSGVO“, or nothing. */
export function nach(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` nach ${enumerate(groupsOf(cited).map((group) => citeGroup(group, 'dative')))}`
}

function citeGroup(group: CitedGroup, form: '' | 'dative'): string {
  switch (group.kind) {
    case 'named':
      return group.text
    case 'whole':
      return form === '' ? lawNames[group.law] : `${neuter.includes(group.law) ? 'dem' : 'der'} ${lawNames[group.law]}`
    case 'articles': {
      const articles = group.articles.map(({ article, places }) => `Art. ${article}${placesIn(places, group.law)}`)
      return `${enumerate(articles)} ${lawNames[group.law]}`
    }
  }
}

function placesIn(places: readonly PlaceInArticle[], law: keyof LawNames): string {
  const paragraphs = places.flatMap(({ paragraph, point }) => {
    const pointName = law === 'lgpd' ? 'Nr.' : law === 'fadp' ? 'Bst.' : 'Buchst.'
    return [{ paragraph, point: point === null ? '' : `${pointName} ${point}` }]
  })
  if (paragraphs.every(({ paragraph, point }) => paragraph !== null && point === '')) {
    const numbers = paragraphs.map(({ paragraph }) => paragraph ?? '')
    return ` ${law === 'lgpd' ? '§' : 'Abs.'} ${enumerate(numbers)}`
  }
  const said = paragraphs.map(({ paragraph, point }) =>
    [paragraph === null ? '' : `${law === 'lgpd' ? '§' : 'Abs.'} ${paragraph}`, point].filter((part) => part !== '').join(' '),
  )
  const spoken = said.filter((part) => part !== '')
  return spoken.length === 0 ? '' : ` ${enumerate(spoken)}`
}

/** „a, b und c“ */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} und ${names.at(-1) ?? ''}`
}

/** „innerhalb eines Monats“, „innerhalb von 45 Kalendertagen“ */
export function within({ amount, unit }: Span): string {
  const units = {
    month: ['eines Monats', 'Monaten'],
    day: ['eines Kalendertags', 'Kalendertagen'],
    'business-day': ['eines Geschäftstags', 'Geschäftstagen'],
  } as const
  const [one, many] = units[unit]
  return amount === 1 ? `innerhalb ${one}` : `innerhalb von ${amount} ${many}`
}

/** 12.345, in Switzerland 12’345 */
export function count(number: number, w: GermanWords): string {
  return new Intl.NumberFormat(w.ss === 'ss' ? 'de-CH' : 'de').format(number)
}

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** 23. November 2026 */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)}. ${months[Number(month) - 1] ?? month} ${year}`
}

/** The first letter as a capital. */
export function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
