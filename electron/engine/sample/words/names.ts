import type { NonEmpty, Random } from '../random.ts'

const firstWords: NonEmpty<string> = [
  'amber',
  'quiet',
  'paper',
  'hazel',
  'lunar',
  'mossy',
  'tidal',
  'copper',
  'velvet',
  'pixel',
  'maple',
  'cloudy',
]
const secondWords: NonEmpty<string> = [
  'otter',
  'lantern',
  'walnut',
  'comet',
  'harbor',
  'sparrow',
  'biscuit',
  'thistle',
  'ferry',
  'panda',
  'teapot',
  'meadow',
]

/** A user name that nobody could take for a real one: every one ends in `.example`. */
export function inventedHandle(random: Random): string {
  const number = random.chance(0.6) ? String(random.between(2, 999)) : ''
  return `${random.pick(firstWords)}.${random.pick(secondWords)}${number}.example`
}

/** Hashtags that were used in own posts or tapped. */
export const hashtags: NonEmpty<string> = [
  'fyp',
  'sourdough',
  'bouldern',
  'booktok',
  'balkongarten',
  'studytok',
  'nighttrain',
  'catsoftiktok',
  'ofentomaten',
  'thrifted',
]

/** Collections of favourites. */
export const collections: NonEmpty<string> = [
  'Cook this',
  'Lissabon 2025',
  'For the balcony 🌱',
  'gym, maybe',
  'Weihnachten',
  'laugh again',
]

/** Places that were reviewed. */
export const places: NonEmpty<string> = [
  'Café Beispiel, Musterstraße',
  'Invented Bakery, Harbour St.',
  'Musterbad',
  'Museum of Examples',
  'Taberna Inventada',
]
export const placeReviews: NonEmpty<string> = [
  'Quiet in the morning, good bread.',
  'Sehr freundlich, aber voll am Wochenende.',
  'Bonito, un poco caro.',
  'We stayed three hours and nobody minded.',
  'Toller Blick, kalter Kaffee.',
]
