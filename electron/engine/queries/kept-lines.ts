import { wholeRecord } from '../store/shapes.ts'
import type { SkeletonDocument, TextSkeleton } from '../store/skeleton.ts'
import type { Store, StoredTable } from '../store/store.ts'
import { stringsIn } from './json-strings.ts'
import { columnName } from './sql.ts'

/**
 * Counts the lines that are not blank in what the store holds of the text export, from the store alone: lines outside of
 * records, what each layout makes of the rows that are there, and the further lines inside values.
 */
export async function countKeptLines(store: Store, documents: readonly SkeletonDocument[]): Promise<number> {
  const skeletons = documents.flatMap(({ root }: SkeletonDocument) => (root?.type === 'text' ? [root] : []))
  if (skeletons.length === 0) return 0
  const rows = new Map<number, number>()
  for (const table of store.tables.values()) {
    for (const [list, count] of await store.rows(`SELECT list, count(*) FROM "${table.name}" GROUP BY list`))
      rows.set(Number(list), Number(count))
  }
  const lists = new Set<number>()
  let kept = 0
  for (const skeleton of skeletons) {
    for (const part of skeleton.parts) {
      if (part.type === 'records') lists.add(part.list)
      kept +=
        part.type === 'raw'
          ? linesIn(Buffer.from(part.bytes).toString('utf8'))
          : linesOfRecords(skeleton, part.runs, rows.get(part.list) ?? 0)
    }
  }
  for (const table of store.tables.values()) kept += await furtherLines(store, table, lists)
  return kept
}

function linesIn(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + (line.trim() === '' ? 0 : 1), 0)
}

/** What so many records make with one line for each value. No reader keeps an empty value on a line of its own. */
function linesOfRecords(skeleton: TextSkeleton, runs: readonly number[], records: number): number {
  let lines = 0
  for (let run = 0; run < runs.length; run += 2) {
    const from = runs[run] ?? 0
    const until = Math.min(records, runs[run + 2] ?? records)
    if (until > from) lines += (until - from) * linesIn((skeleton.layouts[runs[run + 1] ?? 0] ?? []).join('value'))
  }
  return lines
}

/** Lines after the first inside values. */
async function furtherLines(store: Store, table: StoredTable, lists: ReadonlySet<number>): Promise<number> {
  let lines = 0
  const count = (value: string): void => {
    const end = value.indexOf('\n')
    if (end >= 0) lines += linesIn(value.slice(end + 1))
  }
  for (const field of table.fields) {
    // A record that is kept whole may have filled columns before it turned out so; its leftover has everything.
    if (field.type !== 'text') continue
    const column = columnName(table, field)
    await store.each(
      `SELECT list, ${column} FROM "${table.name}" WHERE shape <> ${wholeRecord} AND contains(${column}, chr(10))`,
      ([list, value]) => {
        if (lists.has(Number(list))) count(value ?? '')
      },
    )
  }
  await store.each(`SELECT list, leftover FROM "${table.name}" WHERE contains(leftover, '\\n')`, ([list, leftover]) => {
    if (lists.has(Number(list))) for (const value of stringsIn(leftover ?? '')) count(value)
  })
  return lines
}
