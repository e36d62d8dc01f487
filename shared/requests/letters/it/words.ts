import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that Italian sentences are made of: the writer, or the person they write for. */
export interface ItalianWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** dei miei dati personali, dei dati personali del minore; ai miei …; i miei … */
  readonly mine: string
  readonly ofMine: string
  readonly toMine: string
  /** che mi riguardano, che riguardano il minore */
  readonly about: string
  /** il minore, del minore, dal minore; for the writer me, di me, da me. */
  readonly them: string
  readonly ofThem: string
  readonly byThem: string
}

const persons: Readonly<Record<PersonKind, Pick<ItalianWords, 'them' | 'ofThem' | 'byThem'>>> = {
  self: { them: 'me', ofThem: 'di me', byThem: 'da me' },
  child: { them: 'il minore', ofThem: 'del minore', byThem: 'dal minore' },
  deceased: { them: 'la persona deceduta', ofThem: 'della persona deceduta', byThem: 'dalla persona deceduta' },
  client: { them: 'la persona rappresentata', ofThem: 'della persona rappresentata', byThem: 'dalla persona rappresentata' },
}

export function italianWords({ person, account }: LetterSetting): ItalianWords {
  const self = person === 'self'
  const forms = persons[person]
  const data = self ? 'miei dati personali' : `dati personali ${forms.ofThem}`
  return {
    self,
    person,
    account,
    mine: `i ${data}`,
    ofMine: `dei ${data}`,
    toMine: `ai ${data}`,
    about: self ? 'che mi riguardano' : `che riguardano ${forms.them}`,
    ...forms,
  }
}

const laws: LawNames = {
  gdpr: 'il GDPR',
  'uk-gdpr': 'lo UK GDPR',
  fadp: 'la LPD',
  lgpd: 'la LGPD',
  'quebec-act': 'la legge del Québec sulla protezione delle informazioni personali nel settore privato',
  appi: 'la legge giapponese sulla protezione delle informazioni personali (APPI)',
  pipa: 'la legge sudcoreana sulla protezione delle informazioni personali (PIPA)',
  kvkk: 'la legge turca sulla protezione dei dati personali (KVKK)',
}

/** The law in running text: il GDPR. */
export function theLaw(law: keyof LawNames): string {
  return laws[law]
}

function ofLaw(law: keyof LawNames): string {
  return laws[law].replace(/^il /, 'del ').replace(/^lo /, 'dello ').replace(/^la /, 'della ')
}

/** What makes the short name plain where it is first said, in the subject. */
const inFull: Partial<LawNames> = { gdpr: ' (Regolamento (UE) 2016/679)' }

/** How a citation is said: with the number of the Regulation, behind "ai sensi", or in brackets. */
type Manner = 'full' | 'after-of' | 'short'

/** art. 17 del GDPR (Regolamento (UE) 2016/679); art. 32 cpv. 2 lett. c LPD; art. 18, IV e VI, della LGPD. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, 'full')))
}

function citeGroup(group: CitedGroup, manner: Manner): string {
  const of = manner === 'after-of'
  switch (group.kind) {
    case 'named':
      return of ? `dell’${group.text}` : group.text
    case 'whole':
      return of ? ofLaw(group.law) : laws[group.law].replace(/^(il|lo|la) /, '')
    case 'articles': {
      const { law, articles } = group
      const swiss = law === 'fadp'
      const name = `${swiss ? 'LPD' : ofLaw(law)}${manner === 'full' ? (inFull[law] ?? '') : ''}`
      const plain = articles.every(({ places }) => places.every(({ paragraph, point }) => paragraph === null && point === null))
      if (plain && articles.length > 1)
        return `${of ? 'degli artt.' : 'artt.'} ${enumerate(articles.map(({ article }) => article))} ${name}`
      const each = articles.map(({ article, places }) => `${of ? 'dell’' : ''}art. ${article}${placesIn(places, law)}`)
      const last = each.at(-1) ?? ''
      const listed = each.length === 1 ? last : `${each.slice(0, -1).join(', ')}${each.at(-2)?.includes(',') ? ',' : ''} e ${last}`
      return `${listed}${last.includes(',') ? ',' : ''} ${name}`
    }
  }
}

/** ", par. 1, lett. a)"; ", parr. 2 e 3"; in Switzerland " cpv. 2 lett. c"; in Brazil ", § 2" and ", IV e VI". */
function placesIn(places: readonly PlaceInArticle[], law: keyof LawNames): string {
  const paragraphs = places.flatMap(({ paragraph, point }) => (paragraph !== null && point === null ? [paragraph] : []))
  if (law !== 'lgpd' && law !== 'fadp' && paragraphs.length > 1 && paragraphs.length === places.length) {
    return `, parr. ${enumerate(paragraphs)}`
  }
  const said = places.map((place) => placeIn(place, law)).filter((place) => place !== '')
  return said.length === 0 ? '' : `${law === 'fadp' ? ' ' : ', '}${enumerate(said)}`
}

function placeIn({ paragraph, point }: PlaceInArticle, law: keyof LawNames): string {
  const forms = { lgpd: ['§ ', '', ''], fadp: ['cpv. ', 'lett. ', ''] } as const
  const [beforeParagraph, beforePoint, afterPoint] = law === 'lgpd' || law === 'fadp' ? forms[law] : (['par. ', 'lett. ', ')'] as const)
  return [
    ...(paragraph === null ? [] : [`${beforeParagraph}${paragraph}`]),
    ...(point === null ? [] : [`${beforePoint}${point}${afterPoint}`]),
  ].join(law === 'fadp' ? ' ' : ', ')
}

/** " (art. 17, par. 3, del GDPR)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  if (cited.length === 0) return ''
  return ` (${insideBrackets(enumerate(groupsOf(cited).map((group) => citeGroup(group, 'short'))))})`
}

/**
 * "Ai sensi dell’art. 17 del GDPR, Vi chiedo …"; laws that stand in the words of another country follow in brackets,
 * before the last sign of the sentence, as no Italian article goes with them.
 */
export function lead(cited: readonly Cited[], rest: string, end: string): string {
  if (cited.length === 0 || cited.some(isForeign)) return `${capital(rest)}${ref(cited)}${end}`
  return `Ai sensi ${enumerate(groupsOf(cited).map((group) => citeGroup(group, 'after-of')))}, ${rest}${end}`
}

function isForeign(cited: Cited): boolean {
  return cited.law === 'named' && !cited.text.startsWith('art. ')
}

export function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** "a, b e c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} e ${names.at(-1) ?? ''}`
}

/** "un mese", "45 giorni", "10 giorni lavorativi" */
export function span({ amount, unit }: Span): string {
  const units = { month: ['mese', 'mesi'], day: ['giorno', 'giorni'], 'business-day': ['giorno lavorativo', 'giorni lavorativi'] } as const
  const [one, many] = units[unit]
  return amount === 1 ? `un ${one}` : `${amount} ${many}`
}

/** 12.345 */
export function count(number: number): string {
  return new Intl.NumberFormat('it', { useGrouping: 'always' }).format(number)
}

const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ')

/** 23 novembre 2026; 1º dicembre 2026. */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day === '01' ? '1º' : Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** il 23 novembre 2026, l’8 dicembre 2026; dal, al and del in the same way. */
export function dateWith(article: 'il' | 'dal' | 'al' | 'del', iso: string): string {
  const elided = { il: 'l’', dal: 'dall’', al: 'all’', del: 'dell’' } as const
  const day = Number(iso.slice(8))
  return day === 8 || day === 11 ? `${elided[article]}${date(iso)}` : `${article} ${date(iso)}`
}
