import type { KeyedList } from '@shared/contract/archive.ts'
import type { View } from '@shared/contract/view.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { dateColumn } from './columns.ts'
import type { Masker } from './mask.ts'
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
  const span = date === null ? 'NULL, NULL' : `${isoInstant(`min(${date})`)}, ${isoInstant(`max(${date})`)}`
  const rows = await ingestion.store.rows(
    `SELECT list, count(*), ${span} FROM "${section.table.name}" WHERE ${rowsOf(section)} GROUP BY list`,
  )
  const found = new Map(rows.map(([list, ...facts]) => [Number(list), facts]))
  // An empty conversation is one; a list whose every record is a second copy is not.
  const shown = section.lists.filter((list) => found.has(list.id) || (list.count === 0 && list.path.length > 0))
  const lists = shown.map((list) => {
    const [count, first, last] = found.get(list.id) ?? []
    return {
      list: list.id,
      name: conversationName(list.path.at(-1) ?? ''),
      count: Number(count ?? 0),
      first: first ?? null,
      last: last ?? null,
    }
  })
  lists.sort((one, other) => (other.last ?? '').localeCompare(one.last ?? '') || one.list - other.list)
  return {
    total: lists.length,
    lists: lists.slice(offset, offset + limit).map((list) => ({ ...list, name: masker.apply(view.mask, 'name', list.name) ?? '' })),
  }
}
