import { normaliseKey } from './spelling.ts'

/** Which keys, seen on the way through a JSON export, speak for which generation. Never a date: TikTok rolls a new layout out over months. */
const marks: readonly { readonly generation: 'J2' | 'J3' | 'J4' | 'J5'; readonly path: readonly string[] }[] = [
  { generation: 'J2', path: ['Activity'] },
  { generation: 'J3', path: ['Poi Review'] },
  { generation: 'J3', path: ['Income Plus Wallet Transactions', 'Income Plus Wallet Transaction'] },
  { generation: 'J4', path: ['Your Activity'] },
  { generation: 'J4', path: ['App Settings', 'Block List'] },
  { generation: 'J4', path: ['Profile', 'Profile Info'] },
  { generation: 'J5', path: ['Profile And Settings'] },
  { generation: 'J5', path: ['Likes and Favorites'] },
  { generation: 'J5', path: ['Income+ Wallet'] },
]

const oldTree = ['Activity', 'Video', 'Direct Messages', 'Ads and data', 'Tiktok Shopping']
const newTree = ['Your Activity', 'Profile And Settings', 'Likes and Favorites', 'Post', 'Direct Message', 'TikTok Shop', 'Income+ Wallet']

/** What the reader noticed on its way: the keys down to the second level, and two spellings inside records. */
export interface GenerationEvidence {
  /** Keys from the root, one or two long, in the order they stood. */
  readonly paths: readonly (readonly string[])[]
  /** A record carried its address under `VideoLink`, as only the oldest export does. */
  readonly videoLinkKey: boolean
  /** Likes carried `date` and `link` in small letters, as from December 2024. */
  readonly lowerCaseLikes: boolean
}

/**
 * Names the generation of a JSON export: `J1` to `J5`, or `mixed` where root keys of the old and the new tree stand in one file.
 * An export of chosen sections may not show enough; then the oldest generation that explains its keys is named.
 */
export function detectJsonGeneration(evidence: GenerationEvidence): 'J1' | 'J2' | 'J3' | 'J4' | 'J5' | 'mixed' | 'unknown' {
  const seen = new Set(evidence.paths.map((path) => path.map(normaliseKey).join('\n')))
  const has = (...path: readonly string[]) => seen.has(path.map(normaliseKey).join('\n'))
  if (seen.size === 0) return 'unknown'
  const old = oldTree.filter((key) => has(key))
  const recent = newTree.filter((key) => has(key))
  // `Ads and data` stood in the old tree and in J4; by itself it speaks for neither.
  const onlyOld = old.filter((key) => key !== 'Ads and data')
  if (onlyOld.length > 0 && recent.length > 0) return 'mixed'
  const found = new Set(marks.filter((mark) => has(...mark.path)).map((mark) => mark.generation))
  if (found.has('J5') || has('Profile And Settings')) return 'J5'
  if (found.has('J4') || recent.length > 0)
    return recent.length > 0 && !hasFourthGenerationRoots(has) && !has('Your Activity') ? 'J5' : 'J4'
  if (found.has('J3') || evidence.lowerCaseLikes) return 'J3'
  if (evidence.videoLinkKey) return 'J1'
  if (found.has('J2') || onlyOld.length > 0) return 'J2'
  return old.length > 0 || has('Profile') || has('App Settings') || has('Comment') || has('Tiktok Live') ? 'J2' : 'unknown'
}

/** Roots that J4 kept from the old tree and J5 renamed. */
function hasFourthGenerationRoots(has: (...path: readonly string[]) => boolean): boolean {
  return has('Profile') || has('App Settings') || has('Ads and data') || has('Income Plus Wallet Transactions')
}
