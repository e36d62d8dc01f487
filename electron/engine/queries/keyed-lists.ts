import type { KeyedList } from '@shared/contract/archive.ts'
import type { View } from '@shared/contract/view.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import type { Masker } from './mask.ts'
import { dateColumn } from './page.ts'
import { type LocatedSection, rowsOf } from './sections.ts'
import { isoInstant } from './sql.ts'

/** The bare name of a conversation: TikTok's key is `Chat History with NAME:`, with one colon or two. */
export function conversationName(key: string): string {
  return key.replace(/^\W*Chat History with /u, '').replace(/:+$/u, '')
}

/** The lists of a keyed section, the most recent first. */
export async function keyedLists(
  ingestion: Ingestion,
  section: LocatedSection,
  view: View,
  offset: number,
  limit: number,
  masker: Masker,
): Promise<{ total: number; lists: KeyedList[] }> {
  const date = dateColumn(section)
  const spans = new Map<number, { first: string | null; last: string | null }>()
  if (date !== null) {
    const rows = await ingestion.store.rows(
      `SELECT list, ${isoInstant(`min(${date})`)}, ${isoInstant(`max(${date})`)} FROM "${section.table.name}" WHERE ${rowsOf(section)} GROUP BY list`,
    )
    for (const [list, first, last] of rows) spans.set(Number(list), { first: first ?? null, last: last ?? null })
  }
  const lists = section.lists.map((list) => ({
    list: list.id,
    name: conversationName(list.path.at(-1) ?? ''),
    count: list.count,
    ...(spans.get(list.id) ?? { first: null, last: null }),
  }))
  lists.sort((one, other) => (other.last ?? '').localeCompare(one.last ?? '') || one.list - other.list)
  return {
    total: lists.length,
    lists: lists.slice(offset, offset + limit).map((list) => ({ ...list, name: masker.apply(view.mask, 'name', list.name) ?? '' })),
  }
}
