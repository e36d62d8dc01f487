import { stringsIn } from '../queries/json-strings.ts'
import { rebuildMembers } from '../queries/rebuilt-record.ts'
import { cellsOf } from '../queries/sql.ts'
import type { RecordList } from '../store/record-list.ts'
import { wholeRecord } from '../store/shapes.ts'
import type { LayoutRuns, TextSkeleton } from '../store/skeleton.ts'
import type { Store, StoredTable } from '../store/store.ts'

const rowsPerBatch = 2000

/** Writes a file of the text export again from the store: its lines outside of records, and its records in their layouts. */
export async function* rebuiltText(store: Store, skeleton: TextSkeleton): AsyncGenerator<string> {
  for (const part of skeleton.parts) {
    if (part.type === 'raw') yield Buffer.from(part.bytes).toString('utf8')
    else {
      const list = store.lists[part.list]
      if (list !== undefined) yield* rebuiltRecords(store, skeleton, list, part.runs)
    }
  }
}

async function* rebuiltRecords(store: Store, skeleton: TextSkeleton, list: RecordList, runs: LayoutRuns): AsyncGenerator<string> {
  const table = store.tables.get(list.table) as StoredTable
  let run = 0
  for (let done = 0; done < list.count; done += rowsPerBatch) {
    const from = list.firstRow + done
    const until = Math.min(list.firstRow + list.count, from + rowsPerBatch)
    const rows = await store.rows(
      `SELECT rowid, ${cellsOf(table)} FROM "${table.name}" WHERE rowid >= ${from} AND rowid < ${until} ORDER BY rowid`,
    )
    let text = ''
    for (const [row, ...cells] of rows) {
      const index = Number(row) - list.firstRow
      while ((runs[run + 2] ?? Number.POSITIVE_INFINITY) <= index) run += 2
      text += laidOut(skeleton.layouts[runs[run + 1] ?? 0] ?? [], valuesOf(table, cells))
    }
    yield text
  }
}

/** The text before each value, and after the last. */
function laidOut(layout: readonly string[], values: readonly string[]): string {
  return layout.map((before, index) => before + (values[index] ?? '')).join('')
}

/** The values of a record in their order, those of nested lists among them. */
function valuesOf(table: StoredTable, cells: readonly (string | null)[]): readonly string[] {
  const row = { shape: Number(cells[1]), cells, leftover: cells[table.leftoverColumn] ?? null }
  if (row.shape === wholeRecord) return stringsIn(row.leftover ?? '')
  return (rebuildMembers(table, row) ?? []).flatMap((member) =>
    member.in === 'leftover' ? stringsIn(member.json) : [JSON.parse(member.json) as string],
  )
}
