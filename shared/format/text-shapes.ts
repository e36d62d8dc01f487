import { isTextDate } from './text-line.ts'

/** A record of the text export whose file name says nothing. */
export interface ShapedRecord {
  readonly members: readonly { readonly key: string; readonly value: string }[]
  /** It held `>>` lines. */
  readonly nested: boolean
}

const isTag = (value: string) => value.startsWith('https://m.tiktok.com/h5/share/tag/')
const isSound = (value: string) => value.startsWith('https://m.tiktok.com/h5/share/music/')
const isEffect = (value: string) => value.startsWith('https://m.tiktok.com/share/stickers/detail/')
const isChallenge = (value: string) => value.startsWith('https://www.tiktok.com/share/challenge/')
const isAddress = (value: string) => /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})$/iu.test(value)
const isPrice = (value: string) => /^\d+(?:[.,]\d+)? [A-Z]{3}$/u.test(value)
const shared = new Set(['video', 'share_video', 'profile', 'hashtag', 'sound'])
const events = new Set(['LaunchAPP', 'Pageview', 'ViewContent', 'AddToCart', 'CompletePayment', 'EnrichAM'])

type Test = (values: readonly string[], keys: readonly string[], nested: boolean) => boolean

/**
 * Shapes that only one section has. A date with the link of a video is not among them: watched, liked, kept and reposted
 * videos all look like that, and a guess would be worse than an honest "not recognised".
 */
const shapes: readonly { readonly id: string; readonly test: Test }[] = [
  { id: 'favorite-hashtags', test: ([date = '', link = ''], { length }) => length === 2 && isTextDate(date) && isTag(link) },
  { id: 'favorite-sounds', test: ([date = '', link = ''], { length }) => length === 2 && isTextDate(date) && isSound(link) },
  { id: 'favorite-effects', test: ([date = '', link = ''], { length }) => length === 2 && isTextDate(date) && isEffect(link) },
  { id: 'hashtags', test: ([, link = ''], { length }) => length === 2 && isChallenge(link) },
  { id: 'logins', test: ([date = '', address = ''], { length }) => length >= 5 && isTextDate(date) && isAddress(address) },
  // These labels are names of things and are translated by nobody.
  { id: 'device-ids', test: (_, keys) => keys.includes('IDFA') && keys.includes('GAID') },
  {
    id: 'shares',
    test: ([date = '', what = '', link = ''], { length }) =>
      length === 4 && isTextDate(date) && shared.has(what) && link.startsWith('https://www.tiktok'),
  },
  { id: 'off-tiktok-activity', test: ([date = '', , event = ''], { length }) => length === 3 && isTextDate(date) && events.has(event) },
  {
    id: 'shop-orders',
    test: ([date = '', number = '', ...rest], _, nested) => nested && isTextDate(date) && /^\d{12,}$/u.test(number) && rest.some(isPrice),
  },
]

/** The category that a record's shape proves, or null. */
export function categoryByShape(record: ShapedRecord): string | null {
  const values = record.members.map((member) => member.value.slice(0, 300))
  const keys = record.members.map((member) => member.key)
  return shapes.find((shape) => shape.test(values, keys, record.nested))?.id ?? null
}
