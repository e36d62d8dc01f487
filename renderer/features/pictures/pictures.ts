import type { Summary } from '@shared/contract/archive.ts'

/** The pictures, in the order in which they are offered. */
export const pictureIds = ['timeline', 'rhythm', 'watched', 'searched', 'people', 'origins', 'reported', 'money', 'expiring'] as const
export type PictureId = (typeof pictureIds)[number]

/** Sections from which a picture is made; null where every dated one counts. */
const madeFrom: Readonly<Record<PictureId, readonly string[] | null>> = {
  timeline: null,
  rhythm: null,
  watched: ['watch-history', 'shares'],
  searched: ['searches'],
  people: ['direct-messages', 'followers', 'following', 'blocked-users'],
  origins: ['logins'],
  reported: ['off-tiktok-activity', 'third-party-usage'],
  money: ['shop-orders', 'gifts-bought', 'gifts-sent', 'coin-purchases', 'live-hosted', 'transactions', 'donations', 'fundraisers'],
  expiring: ['posts'],
}

export const isPicture = (id: string): id is PictureId => pictureIds.some((picture) => picture === id)

/** The picture that is made from a section, if there is one of its own. */
export function pictureOf(section: string): PictureId | null {
  return pictureIds.find((id) => madeFrom[id]?.includes(section)) ?? null
}

/** Whether an archive holds what a picture is made from. Links that die may stand in any text, so that picture is always offered. */
export function hasPicture({ sections }: Pick<Summary, 'sections'>, id: PictureId): boolean {
  const from = madeFrom[id]
  if (id === 'expiring') return true
  return sections.some((section) => (from === null ? section.first !== null : from.includes(section.id) && section.count > 0))
}
