import type { KeyedList } from '@shared/contract/archive.ts'
import type { EngineParams } from '@shared/contract/engine-calls.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { dateColumn } from './columns.ts'
import type { Masker } from './mask.ts'
import { Needle } from './needle.ts'
import { conversationName, type LocatedSection, rowsOf } from './sections.ts'
import { isoInstant } from './sql.ts'

/** Those lists of a keyed section that are wanted, the most recent first. `total` counts them all. */
export async function keyedLists(
  ingestion: Ingestion,
  section: LocatedSection,
  { view, offset, limit, search = null, list: only = null }: Omit<EngineParams<'lists'>, 'section'>,
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
  const conversations = new Map<number, KeyedList>()
  for (const { id, path } of shown) {
    const [count, first, last] = found.get(id) ?? []
    const list = section.together.get(id) ?? id
    const known = conversations.get(list)
    conversations.set(list, {
      list,
      name: conversationName(path.at(-1) ?? ''),
      count: Number(count ?? 0) + (known?.count ?? 0),
      first: earlier(first ?? null, known?.first ?? null),
      last: later(last ?? null, known?.last ?? null),
    })
  }
  const needle = search === null ? null : Needle.of(search)
  const lists = [...conversations.values()].filter(
    ({ list, name }) => (only === null || list === (section.together.get(only) ?? only)) && (needle === null || needle.find(name) !== null),
  )
  lists.sort((one, other) => (other.last ?? '').localeCompare(one.last ?? '') || one.list - other.list)
  return {
    total: lists.length,
    lists: lists.slice(offset, offset + limit).map((list) => ({ ...list, name: masker.apply(view.mask, 'name', list.name) ?? '' })),
  }
}

const earlier = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other < one) ? other : one)
const later = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other > one) ? other : one)
