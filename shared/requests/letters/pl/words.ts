import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that Polish sentences are made of: the writer, or the person for whom they write. No form tells whether a man or a woman writes. */
export interface PolishWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** dane osobowe, które mnie dotyczą; dane osobowe dziecka. */
  readonly myData: string
  /** moich danych osobowych; danych osobowych dziecka. */
  readonly ofMyData: string
  /** dotyczących mnie danych osobowych; danych osobowych dziecka. */
  readonly data: string
  /** ode mnie; od dziecka. */
  readonly fromMe: string
  /** na mój temat; na temat dziecka. */
  readonly about: string
  /** mojego życia prywatnego; życia prywatnego dziecka. */
  readonly ofPrivateLife: string
  /** z moją szczególną sytuacją; ze szczególną sytuacją dziecka. */
  readonly withSituation: string
  /** mieszkam; dziecko mieszka. */
  readonly live: string
}

const people = {
  child: ['dziecko', 'dziecka'],
  deceased: ['osoba zmarła', 'osoby zmarłej'],
  client: ['mocodawca', 'mocodawcy'],
} as const satisfies Readonly<Record<Exclude<PersonKind, 'self'>, readonly [string, string]>>

export function polishWords({ person, account }: LetterSetting): PolishWords {
  if (person === 'self') {
    return {
      self: true,
      person,
      account,
      myData: 'dane osobowe, które mnie dotyczą',
      ofMyData: 'moich danych osobowych',
      data: 'dotyczących mnie danych osobowych',
      fromMe: 'ode mnie',
      about: 'na mój temat',
      ofPrivateLife: 'mojego życia prywatnego',
      withSituation: 'z moją szczególną sytuacją',
      live: 'mieszkam',
    }
  }
  const [who, whose] = people[person]
  return {
    self: false,
    person,
    account,
    myData: `dane osobowe ${whose}`,
    ofMyData: `danych osobowych ${whose}`,
    data: `danych osobowych ${whose}`,
    fromMe: `od ${whose}`,
    about: `na temat ${whose}`,
    ofPrivateLife: `życia prywatnego ${whose}`,
    withSituation: `ze szczególną sytuacją ${whose}`,
    live: `${who} mieszka`,
  }
}

/** Each law behind an article, in the genitive. */
const laws: LawNames = {
  gdpr: 'RODO',
  'uk-gdpr': 'UK GDPR',
  fadp: 'szwajcarskiej ustawy federalnej o ochronie danych',
  lgpd: 'LGPD',
  'quebec-act': 'Loi sur la protection des renseignements personnels dans le secteur privé (Québec)',
  appi: 'APPI',
  pipa: 'PIPA',
  kvkk: 'tureckiej ustawy nr 6698 (KVKK)',
}

/** Laws whose name as a whole has a nominative of its own. */
const wholes: Readonly<Partial<LawNames>> = {
  fadp: 'szwajcarska ustawa federalna o ochronie danych',
  kvkk: 'turecka ustawa nr 6698 (KVKK)',
}

/** The law as the subject of a sentence. */
export function theLaw(law: keyof LawNames): string {
  return wholes[law] ?? laws[law]
}

/** art. 12 ust. 3 RODO; art. 21 ust. 2 i 3 RODO; art. 17 ust. 1 lit. a RODO; art. 18 pkt IV i VI LGPD. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, theLaw)))
}

/** The same behind "na podstawie", where a law as a whole stands in the genitive. */
function basis(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, (law) => laws[law])))
}

function citeGroup(group: CitedGroup, whole: (law: keyof LawNames) => string): string {
  switch (group.kind) {
    case 'named':
      return group.text
    case 'whole':
      return whole(group.law)
    case 'articles':
      return `${enumerate(group.articles.map(({ article, places }) => `art. ${article}${placesIn(places, group.law === 'lgpd')}`))} ${laws[group.law]}`
  }
}

function placesIn(places: readonly PlaceInArticle[], brazilian: boolean): string {
  const [unit, item] = brazilian ? ['§', 'pkt'] : ['ust.', 'lit.']
  const paragraphs = places.flatMap(({ paragraph, point }) => (paragraph !== null && point === null ? [paragraph] : []))
  if (paragraphs.length > 1) return ` ${unit} ${enumerate(paragraphs)}`
  const points = places.flatMap(({ paragraph, point }) => (paragraph === null && point !== null ? [point] : []))
  if (points.length > 1) return ` ${item} ${enumerate(points)}`
  return places
    .map(({ paragraph, point }) => `${paragraph === null ? '' : ` ${unit} ${paragraph}`}${point === null ? '' : ` ${item} ${point}`}`)
    .join('')
}

/** " (art. 17 ust. 3 RODO)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/** "Na podstawie art. 17 RODO wnoszę …", or "Wnoszę …". */
export function lead(cited: readonly Cited[], rest: string): string {
  return cited.length === 0 ? capital(rest) : `Na podstawie ${basis(cited)} ${rest}`
}

/** " na podstawie art. 17 RODO", or nothing. */
export function accordingTo(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` na podstawie ${basis(cited)}`
}

export function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`
}

/** "a, b i c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} i ${names.at(-1) ?? ''}`
}

/** In the genitive, behind "w terminie": jednego miesiąca; 45 dni kalendarzowych; 10 dni roboczych. */
export function span({ amount, unit }: Span): string {
  const units = {
    month: ['jednego miesiąca', 'miesięcy'],
    day: ['jednego dnia', 'dni kalendarzowych'],
    'business-day': ['jednego dnia roboczego', 'dni roboczych'],
  }
  const [one = '', many = ''] = units[unit]
  return amount === 1 ? one : `${amount} ${many}`
}

/** 12 345 */
export function count(number: number): string {
  return new Intl.NumberFormat('pl').format(number)
}

const plural = new Intl.PluralRules('pl')

/** 1 wpis; 3 wpisy; 12 345 wpisów */
export function entries(number: number): string {
  const category = plural.select(number)
  return `${count(number)} ${category === 'one' ? 'wpis' : category === 'few' ? 'wpisy' : 'wpisów'}`
}

/** jedno źródło; 3 źródła; 12 źródeł */
export function sources(number: number): string {
  const category = plural.select(number)
  return category === 'one' ? 'jedno źródło' : `${count(number)} ${category === 'few' ? 'źródła' : 'źródeł'}`
}

const months = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ')

/** 23 listopada 2026 r. The point of the abbreviation ends a sentence as well. */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year} r.`
}
