import { categories, knownEmptySections, knownSiblings } from '@shared/catalog/catalog.ts'
import { languages } from '@shared/catalog/languages/languages.ts'
import { normaliseKey } from '@shared/format/spelling.ts'

/** TikTok's own words for things inside records that the catalogue keeps whole. */
const insideRecords = [
  ...['Comments', 'CommentTime', 'CommentContent', 'RawTime', 'Questions', 'QuestionTime', 'QuestionContent', 'MutedList'],
  ...['Products', 'product_name', 'variation_name', 'quantity', 'send_time', 'shop_name', 'direction', 'content', 'Messages'],
  ...['PlatformInfo', 'Description', 'Name', 'Platform', 'Profile Photo', 'app', 'web', 'note'],
]

const fieldKeys = categories.flatMap(({ fields }) => fields.flatMap((field) => [field.key, ...field.also]))
const known: ReadonlySet<string> = new Set(
  [
    ...categories.flatMap(({ json }) => json.flat()),
    ...fieldKeys,
    ...knownSiblings,
    ...knownEmptySections,
    ...languages.flatMap(({ labels, headers, keyLabels, userNameLabels }) => [
      ...Object.keys(labels),
      ...Object.keys(headers),
      ...keyLabels,
      ...userNameLabels,
    ]),
    ...insideRecords,
  ].map(normaliseKey),
)

/** Whether TikTok itself calls sections, fields or labels so. */
export function isWordOfTheExport(key: string): boolean {
  return known.has(normaliseKey(key))
}

/** `FavoriteVideoList` and `order_date` as words. */
function wordsOf(key: string): readonly string[] {
  return key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

/** Words that headings and fields of later exports are likely to be made of. */
const vocabulary: ReadonlySet<string> = new Set(
  [...categories.flatMap(({ json }) => json.flat()), ...fieldKeys, 'Map', 'Lists', 'Histories', 'Data', 'Info', 'Records', 'Count', 'Total']
    .flatMap(wordsOf)
    .filter((word) => word.length > 2),
)

/** What is known about the place where a key stands. */
export interface KeyPlace {
  /** Keys on the way from the root of the document, this one included; infinite where no heading can stand. */
  readonly depth: number
  /** It is a direct field of a section that the catalogue knows, or of its records. */
  readonly ofKnownSection: boolean
  /** How many objects there are in this place, and how many of them have the key. */
  readonly objects: number
  readonly having: number
}

/** Root and section names: TikTok has never put anything of a person there. */
const depthOfHeadings = 2

/**
 * Whether a key may be told. TikTok's own words may. Everything that could be the name or the number of a person, a thing or
 * an order may not, and in doubt it may not: words of the catalogue, headings, and what stands in every record alike are told.
 *
 * @param names user names that stand in the archive, in lower case
 */
export function mayBeTold(key: string, place: KeyPlace, names: ReadonlySet<string>): boolean {
  if (names.has(key.toLowerCase().trim())) return false
  if (isWordOfTheExport(key)) return true
  if (!looksLikeWords(key) || containsName(key, names)) return false
  const begins = /^\p{Lu}/u.test(key)
  if (place.depth <= depthOfHeadings && begins) return true
  if (place.objects >= 3 && place.having >= place.objects) return true
  if (place.ofKnownSection && (begins || /\p{Ll}\p{Lu}/u.test(key))) return true
  const words = wordsOf(key)
  return words.length > 0 && words.filter((word) => vocabulary.has(word)).length * 2 >= words.length
}

/** Letters, spaces and the marks that stand in headings: no digits, no `@`, no dots, as names and numbers have them. */
function looksLikeWords(key: string): boolean {
  return key.length <= 80 && /^[\p{L}\p{M}\s_\-+&'’(),:：?]+$/u.test(key) && /\p{L}/u.test(key)
}

function containsName(key: string, names: ReadonlySet<string>): boolean {
  const words = key.toLowerCase().split(/[^\p{L}\p{M}\d._-]+/u)
  return words.some((word) => names.has(word))
}

/** What a key looks like, with nothing of what it says: every run of letters is `a`, of digits `9`; TikTok's own words stay. */
export function outlineOf(key: string): string {
  const prefix = /^(?:>>>\s*)?Chat History with /u.exec(key)?.[0] ?? ''
  const rest = key
    .slice(prefix.length, prefix.length + 200)
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\p{N}+/gu, '9')
    .replace(/[^a9\s_\-+&'’(),:：?.@/#|<>=]+/gu, '•')
  return prefix + (rest.length > 40 ? `${rest.slice(0, 40)}…` : rest)
}
