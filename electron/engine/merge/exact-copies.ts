import type { Ingestion } from '../ingest/ingestion.ts'
import type { LocatedSection } from '../queries/sections.ts'
import type { RecordList } from '../store/record-list.ts'
import type { Store, StoredTable } from '../store/store.ts'
import { nameWithinPlace, type Place } from './places.ts'

/** Rows of two lists that are compared at once: it bounds the memory that the comparison takes. */
const rowsCompared = 20_000

/** A list, and another that holds the same records in the same order. */
interface Copy {
  readonly shown: RecordList
  readonly hidden: RecordList
}

/**
 * The copies of a section's lists where every place of it holds the same records in the same order, as TikTok itself writes them
 * twice; null where anything differs. That is seen in one pass. Records in another order have to be held against each other one by
 * one, by all that they say.
 */
export async function exactCopies(
  ingestion: Ingestion,
  section: LocatedSection,
  places: readonly Place[],
): Promise<readonly Copy[] | null> {
  const of = section.category ?? section.shelf
  if (of === null) return null
  const [first, ...others] = places.map(({ lists }) => new Map(lists.map((list) => [nameWithinPlace(of, list), list])))
  // Lists of one name in one place come from a repeated key.
  if (first === undefined || places.some(({ lists }) => lists.length !== first.size)) return null
  const copies: Copy[] = []
  for (const other of others) {
    for (const [name, shown] of first) {
      const hidden = other.get(name)
      if (hidden?.count !== shown.count) return null
      copies.push({ shown, hidden })
    }
  }
  for (const copy of copies) if (!(await areEqual(ingestion.store, section.table, copy))) return null
  return copies
}

async function areEqual(store: Store, table: StoredTable, { shown, hidden }: Copy): Promise<boolean> {
  const values = [...table.fields.map((_, index) => `f${index}`), ...(table.keyColumn >= 0 ? ['k'] : []), 'leftover']
  const differs = values.map((value) => `a.${value} IS DISTINCT FROM b.${value}`).join(' OR ')
  for (let done = 0; done < shown.count; done += rowsCompared) {
    const rows = Math.min(rowsCompared, shown.count - done)
    const part = ({ firstRow }: RecordList) =>
      `(SELECT rowid - ${firstRow} AS r, * FROM "${table.name}" WHERE rowid >= ${firstRow + done} AND rowid < ${firstRow + done + rows})`
    const [row] = await store.rows(`SELECT count(*) FROM ${part(shown)} a JOIN ${part(hidden)} b USING (r) WHERE ${differs}`)
    if (row?.[0] !== '0') return false
  }
  return true
}

/** The rows of copies as `r`, and in `shown` the rows that are shown for them. */
export function rowsOfCopies(copies: readonly Copy[]): string {
  return copies
    .map(({ shown, hidden: { firstRow, count } }) => {
      const back = firstRow - shown.firstRow
      return `SELECT range AS r, range - ${back} AS shown FROM range(${firstRow}, ${firstRow + count})`
    })
    .join(' UNION ALL ')
}
