import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that English sentences are made of: American or British, data or information, the writer or the person they write for. */
export interface EnglishWords {
  readonly american: boolean
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** "personal data", or "personal information" where the law calls them so. */
  readonly personal: string
  readonly data: string
  readonly Data: string
  readonly these: string
  readonly are: string
  readonly were: string
  readonly have: string
  readonly show: string
  readonly allow: string
  readonly exist: string
  readonly they: string
  readonly their: string
  readonly them: string
  /** The person as a possessive, an object and a subject: my, me, I; my child’s, my child, my child. */
  readonly my: string
  readonly me: string
  readonly I: string
  /** erase, erased, erasure; in the United States delete, deleted, deletion. */
  readonly erase: string
  readonly erased: string
  readonly erasure: string
  readonly personalised: string
  readonly authorised: string
  readonly favourites: string
}

/** The laws that say "personal information". */
const informationLaws: readonly string[] = ['US-CA', 'CA', 'CA-QC', 'AU', 'ZA', 'JP', 'KR']

const persons: Readonly<Record<PersonKind, Pick<EnglishWords, 'my' | 'me' | 'I'>>> = {
  self: { my: 'my', me: 'me', I: 'I' },
  child: { my: 'my child’s', me: 'my child', I: 'my child' },
  deceased: { my: 'the deceased’s', me: 'the deceased', I: 'the deceased' },
  client: { my: 'my client’s', me: 'my client', I: 'my client' },
}

const asData = {
  personal: 'personal data',
  data: 'the data',
  Data: 'The data',
  these: 'these data',
  are: 'are',
  were: 'were',
  have: 'have',
  show: 'show',
  allow: 'allow',
  exist: 'exist',
  they: 'they',
  their: 'their',
  them: 'them',
}
const asInformation = {
  personal: 'personal information',
  data: 'the information',
  Data: 'The information',
  these: 'this information',
  are: 'is',
  were: 'was',
  have: 'has',
  show: 'shows',
  allow: 'allows',
  exist: 'exists',
  they: 'it',
  their: 'its',
  them: 'it',
}

const american = {
  erase: 'delete',
  erased: 'deleted',
  erasure: 'deletion',
  personalised: 'personalized',
  authorised: 'authorized',
  favourites: 'favorites',
}
const british = {
  erase: 'erase',
  erased: 'erased',
  erasure: 'erasure',
  personalised: 'personalised',
  authorised: 'authorised',
  favourites: 'favourites',
}

export function englishWords({ place, person, account }: LetterSetting): EnglishWords {
  const unitedStates = place.code === 'US' || place.parent === 'US'
  return {
    american: unitedStates,
    self: person === 'self',
    person,
    account,
    ...(informationLaws.includes(place.jurisdiction) ? asInformation : asData),
    ...persons[person],
    ...(unitedStates ? american : british),
  }
}

const lawNames: LawNames = {
  gdpr: 'GDPR',
  'uk-gdpr': 'UK GDPR',
  fadp: 'FADP',
  lgpd: 'LGPD',
  'quebec-act': 'Act respecting the protection of personal information in the private sector (Quebec)',
  appi: 'APPI',
  pipa: 'PIPA',
  kvkk: 'KVKK (Law No. 6698)',
}

/** The law in running text: "the GDPR". */
export function theLaw(law: keyof LawNames): string {
  return `the ${lawNames[law]}`
}

/** Article 12(3) GDPR; Article 21(2) and (3) GDPR; Articles 12(3) and 12A UK GDPR; Article 18, IV and VI, LGPD. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map(citeGroup))
}

function citeGroup(group: CitedGroup): string {
  switch (group.kind) {
    case 'named':
      return group.text
    case 'whole':
      return theLaw(group.law)
    case 'articles': {
      const many = group.articles.length > 1
      const section = group.law === 'quebec-act'
      const unit = section ? (many ? 'sections' : 'section') : many ? 'Articles' : 'Article'
      const articles = enumerate(group.articles.map(({ article, places }) => `${article}${placesIn(places, group.law === 'lgpd')}`))
      const comma = section || (group.law === 'lgpd' && /[,§]/.test(articles)) ? ',' : ''
      return `${unit} ${articles}${comma} ${lawNames[group.law]}`
    }
  }
}

function placesIn(places: readonly PlaceInArticle[], brazilian: boolean): string {
  const written = places.flatMap(({ paragraph, point }) => {
    if (brazilian) return [[paragraph === null ? null : `§ ${paragraph}`, point].filter((part) => part !== null).join(', ')]
    return [`${paragraph === null ? '' : `(${paragraph})`}${point === null ? '' : `(${point})`}`]
  })
  const said = written.filter((place) => place !== '')
  if (said.length === 0) return ''
  return brazilian ? `, ${enumerate(said)}` : enumerate(said)
}

/** " (Article 17(3) GDPR)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/** "Under Article 17 GDPR, I request …", or "I request …". */
export function lead(cited: readonly Cited[], rest: string): string {
  return cited.length === 0 ? `I ${rest}` : `Under ${cite(cited)}, I ${rest}`
}

/** "a, b and c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** "one month", "45 calendar days", "10 business days" */
export function span({ amount, unit }: Span): string {
  const units = {
    month: ['one month', 'months'],
    day: ['one calendar day', 'calendar days'],
    'business-day': ['one business day', 'business days'],
  }
  const [one, many] = units[unit]
  return amount === 1 ? (one ?? '') : `${amount} ${many}`
}

/** 12,345 */
export function count(number: number): string {
  return new Intl.NumberFormat('en').format(number)
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** 23 November 2026; in the United States November 23, 2026. */
export function date(iso: string, words: Pick<EnglishWords, 'american'>): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const name = months[Number(month) - 1] ?? month
  return words.american ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`
}
