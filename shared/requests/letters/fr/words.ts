import type { CitedGroup, PlaceInArticle } from '../citation-groups.ts'
import { groupsOf, insideBrackets } from '../citation-groups.ts'
import type { PersonKind } from '../letter.ts'
import type { LetterSetting } from '../phrase-book.ts'
import type { LawNames, Span } from '../phrases/answer.ts'
import type { Cited } from '../phrases/facts.ts'

/** The forms that French sentences are made of: how the law calls the data and their end, the writer or the person they write for. */
export interface FrenchWords {
  readonly self: boolean
  readonly person: PersonKind
  readonly account: boolean
  /** données à caractère personnel, données personnelles, renseignements personnels */
  readonly personal: string
  /** In Canada `personal` is masculine, and a company "détient" them: the law there does not speak of "traitement". */
  readonly canadian: boolean
  /** The data with their owner: mes données, de mes données, à mes données; les données de l’enfant, des … */
  readonly mine: string
  readonly ofMine: string
  readonly toMine: string
  /** me concernant, concernant l’enfant */
  readonly about: string
  /** l’enfant, la personne décédée, la personne représentée; not for the writer. */
  readonly them: string
  /** ma vie privée, la vie privée de l’enfant: the possessive before, or the owner behind. */
  readonly my: string
  readonly of: string
  /** effacer, effacées, d’effacement, l’effacement; supprimer … where the law says so. */
  readonly erase: string
  readonly erased: string
  readonly ofErasure: string
  readonly theErasure: string
}

const persons: Readonly<Record<PersonKind, string>> = {
  self: 'moi',
  child: 'l’enfant',
  deceased: 'la personne décédée',
  client: 'la personne représentée',
}

const effacement = { erase: 'effacer', erased: 'effacées', ofErasure: 'd’effacement', theErasure: 'l’effacement' }
const suppression = { erase: 'supprimer', erased: 'supprimées', ofErasure: 'de suppression', theErasure: 'la suppression' }

function personalIn(jurisdiction: string): string {
  return jurisdiction === 'EU' || jurisdiction === 'GB' ? 'données à caractère personnel' : 'données personnelles'
}

export function frenchWords({ place, person, account }: LetterSetting): FrenchWords {
  const canadian = place.jurisdiction === 'CA' || place.jurisdiction === 'CA-QC'
  const personal = canadian ? 'renseignements personnels' : personalIn(place.jurisdiction)
  const self = person === 'self'
  const of = self ? '' : ` de ${persons[person]}`
  return {
    self,
    person,
    account,
    personal,
    canadian,
    mine: self ? `mes ${personal}` : `les ${personal}${of}`,
    ofMine: self ? `de mes ${personal}` : `des ${personal}${of}`,
    toMine: self ? `à mes ${personal}` : `aux ${personal}${of}`,
    about: self ? 'me concernant' : `concernant ${persons[person]}`,
    them: persons[person],
    my: self ? 'ma' : 'la',
    of,
    ...(['EU', 'GB', 'CH'].includes(place.jurisdiction) ? effacement : suppression),
  }
}

const laws: LawNames = {
  gdpr: 'le RGPD',
  'uk-gdpr': 'le UK GDPR',
  fadp: 'la LPD',
  lgpd: 'la LGPD',
  'quebec-act': 'la Loi sur la protection des renseignements personnels dans le secteur privé, RLRQ, c. P-39.1',
  appi: 'la loi japonaise sur la protection des informations personnelles (APPI)',
  pipa: 'la loi coréenne sur la protection des informations personnelles (PIPA)',
  kvkk: 'la loi turque sur la protection des données personnelles (KVKK)',
}

/** The law in running text: le RGPD. */
export function theLaw(law: keyof LawNames): string {
  return laws[law]
}

function ofLaw(law: keyof LawNames): string {
  return laws[law].replace(/^le /, 'du ').replace(/^la /, 'de la ')
}

/** article 17 du RGPD; article 21, paragraphes 2 et 3, du RGPD; art. 32, al. 2, let. c, LPD; article 18, IV et VI, de la LGPD. */
export function cite(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, false)))
}

/** The same behind "en application": de l’article 17 du RGPD, des articles 28 et 28.1 de la Loi …, de la LPD. */
function citeAfterOf(cited: readonly Cited[]): string {
  return enumerate(groupsOf(cited).map((group) => citeGroup(group, true)))
}

/** de l’article 85 de la loi …, du principe 4.9 de l’annexe 1 … */
function ofArticle(citation: string): string {
  return citation.startsWith('article ') ? `de l’${citation}` : `du ${citation}`
}

function citeGroup(group: CitedGroup, of: boolean): string {
  switch (group.kind) {
    case 'named':
      return of ? ofArticle(group.french ?? group.text) : (group.french ?? group.text)
    case 'whole':
      return of ? ofLaw(group.law) : laws[group.law].replace(/^l[ea] /, '')
    case 'articles': {
      const { law, articles } = group
      const swiss = law === 'fadp'
      const plain = articles.every(({ places }) => places.every(({ paragraph, point }) => paragraph === null && point === null))
      if (plain && articles.length > 1 && !swiss) {
        return `${of ? 'des articles' : 'articles'} ${enumerate(articles.map(({ article }) => article))} ${ofLaw(law)}`
      }
      const unit = `${of ? 'de l’' : ''}${swiss ? 'art.' : 'article'}`
      const each = articles.map(({ article, places }) => `${unit} ${article}${placesIn(places, law)}`)
      const [last = ''] = each.slice(-1)
      const listed = each.length === 1 ? last : `${each.slice(0, -1).join(', ')}${each.at(-2)?.includes(',') ? ',' : ''} et ${last}`
      return `${listed}${last.includes(',') ? ',' : ''} ${swiss ? 'LPD' : ofLaw(law)}`
    }
  }
}

/** ", paragraphe 1, point a)"; ", paragraphes 2 et 3"; in Switzerland ", al. 2, let. c"; in Brazil ", § 2" and ", IV et VI". */
function placesIn(places: readonly PlaceInArticle[], law: keyof LawNames): string {
  const paragraphs = places.flatMap(({ paragraph, point }) => (paragraph !== null && point === null ? [paragraph] : []))
  if (law !== 'lgpd' && law !== 'fadp' && paragraphs.length > 1 && paragraphs.length === places.length) {
    return `, paragraphes ${enumerate(paragraphs)}`
  }
  const said = places.map((place) => placeIn(place, law)).filter((place) => place !== '')
  return said.length === 0 ? '' : `, ${enumerate(said)}`
}

function placeIn({ paragraph, point }: PlaceInArticle, law: keyof LawNames): string {
  const forms = { lgpd: ['§ ', '', ''], fadp: ['al. ', 'let. ', ''] } as const
  const [beforeParagraph, beforePoint, afterPoint] =
    law === 'lgpd' || law === 'fadp' ? forms[law] : (['paragraphe ', 'point ', ')'] as const)
  return [
    ...(paragraph === null ? [] : [`${beforeParagraph}${paragraph}`]),
    ...(point === null ? [] : [`${beforePoint}${point}${afterPoint}`]),
  ].join(', ')
}

/** " (article 17, paragraphe 3, du RGPD)", or nothing where there is nothing to cite. */
export function ref(cited: readonly Cited[]): string {
  return cited.length === 0 ? '' : ` (${insideBrackets(cite(cited))})`
}

/**
 * "En application de l’article 17 du RGPD, je vous demande …"; laws that stand in the words of another country follow in brackets,
 * before the last sign of the sentence, as no French article goes with them.
 */
export function lead(cited: readonly Cited[], rest: string, end: string): string {
  if (cited.length === 0) return `Je ${rest}${end}`
  if (cited.some(isForeign)) return `Je ${rest}${ref(cited)}${end}`
  return `En application ${citeAfterOf(cited)}, je ${rest}${end}`
}

function isForeign(cited: Cited): boolean {
  return cited.law === 'named' && cited.french === undefined && !cited.text.startsWith('article ')
}

/** "a, b et c" */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`
}

/** "d’un mois", "de 45 jours", "de 10 jours ouvrables" */
export function ofSpan({ amount, unit }: Span): string {
  const units = { month: ['mois', 'mois'], day: ['jour', 'jours'], 'business-day': ['jour ouvrable', 'jours ouvrables'] } as const
  const [one, many] = units[unit]
  return amount === 1 ? `d’un ${one}` : `de ${amount} ${many}`
}

/** 12 345, with a space that does not break. */
export function count(number: number): string {
  return new Intl.NumberFormat('fr').format(number)
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** 23 novembre 2026; 1er décembre 2026. */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day === '01' ? '1er' : Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}
