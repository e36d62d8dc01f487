import type { Section } from '@shared/contract/archive.ts'

/** The pictures that exist in small. */
export type SmallKind = 'hours' | 'age' | 'searched' | 'partners' | 'list' | 'logins' | 'methods' | 'sources' | 'sums' | 'ends'

/** The pictures of a section's own that stand beside its name, in this order. */
const own: Readonly<Record<string, readonly SmallKind[]>> = {
  'watch-history': ['hours', 'age'],
  searches: ['searched', 'hours'],
  shares: ['methods', 'hours'],
  'direct-messages': ['partners', 'hours'],
  followers: ['list'],
  following: ['list'],
  'blocked-users': ['list'],
  logins: ['logins'],
  'off-tiktok-activity': ['sources', 'hours'],
  'third-party-usage': ['sources', 'hours'],
  'shop-orders': ['sums'],
  'gifts-bought': ['sums'],
  'gifts-sent': ['sums'],
  'coin-purchases': ['sums'],
  'live-hosted': ['sums'],
  transactions: ['sums'],
  donations: ['sums'],
  fundraisers: ['sums'],
  posts: ['ends', 'hours'],
}

/** With fewer records the hours of a week show chance. */
const fewHours = 50

/** What is drawn in small for a section: pictures of its own, and the hours of the week of all that carry enough dates. */
export function smallsOf({
  id,
  kind: shape,
  count,
  undated,
  first,
}: Pick<Section, 'id' | 'kind' | 'count' | 'undated' | 'first'>): readonly SmallKind[] {
  if (count === 0 || shape === 'map') return []
  const hours = first !== null && count - undated >= fewHours
  return (own[id] ?? ['hours']).filter((kind) => kind !== 'hours' || hours)
}

/** How many pictures stand side by side: logins are told by country and by system. */
export const sideBySide = (kinds: readonly SmallKind[]): number => (kinds.includes('logins') ? kinds.length + 1 : kinds.length)
