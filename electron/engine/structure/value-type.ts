import { isTextDate } from '@shared/format/text-line.ts'

/** How TikTok writes "nothing" in words. Everybody's archive has these; they tell about nobody. */
const sentinels = new Set(['N/A', 'None', 'N.v.t.'])

/** Addresses that say which kind of thing a link leads to, and nothing about whom it concerns. */
const linkKinds: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^https:\/\/www\.tiktokv\.com\/share\/video\/\d+\/?$/u, 'link to a video'],
  [/^https:\/\/m\.tiktok\.com\/share\/stickers\/detail\/\d+\.html$/u, 'link to an effect'],
  [/^https:\/\/m\.tiktok\.com\/h5\/share\/tag\/\d+\.html$/u, 'link to a hashtag'],
  [/^https:\/\/m\.tiktok\.com\/h5\/share\/music\/\d+\.html$/u, 'link to a sound'],
  [/^https:\/\/m\.tiktok\.com\/h5\/share\/usr\/\d+\.html$/u, 'link to a person'],
  [/^https:\/\/www\.tiktok\.com\/share\/challenge\/\d+\/?$/u, 'link to a challenge'],
  [/^https?:\/\/\S+$/u, 'link'],
  [/^https?:\/\/\S+(?:\n+https?:\/\/\S+)+$/u, 'several links'],
]

/** Longer texts are looked at no further: a pattern may overflow on many megabytes. */
const longestLook = 20_000

/**
 * Names what a value looks like without telling what it is.
 *
 * @param leaf a leaf of a document: a string between quotes, decoded; a number or word as it is written; `{}` or `[]`
 */
export function typeOfValue(leaf: string): string {
  if (leaf === '{}') return 'empty object'
  if (leaf === '[]') return 'empty list'
  if (leaf === 'null') return 'null'
  if (leaf === 'true' || leaf === 'false') return 'flag'
  if (!leaf.startsWith('"')) return typeOfNumber(leaf)
  return typeOfText(leaf.slice(1, -1))
}

function typeOfNumber(digits: string): string {
  if (!/^-?\d+$/u.test(digits)) return 'decimal number'
  return Number.isSafeInteger(Number(digits)) ? 'whole number' : 'whole number beyond 2^53'
}

function typeOfText(text: string): string {
  if (text === '') return 'empty text'
  if (sentinels.has(text)) return `“${text}”`
  if (text.length > longestLook) return 'very long text'
  if (isTextDate(text)) return text.endsWith(' UTC') ? 'date with UTC' : 'date'
  if (/^-?\d+$/u.test(text)) return 'whole number as text'
  if (/^-?\d+[.,]\d+$/u.test(text)) return 'decimal number as text'
  if (/^-?\d+(?:[.,]\d+)? [A-Z]{3}$/u.test(text)) return 'amount with currency'
  if (/^(?:Yes|No|Enabled|Disabled|On|Off)$/iu.test(text)) return 'switch'
  const link = linkKinds.find(([pattern]) => pattern.test(text))
  if (link !== undefined) return link[1]
  return text.includes('\n') ? 'text of several lines' : 'text'
}
