import { rebuildMembers, type StoredRow } from '../queries/rebuilt-record.ts'
import { cellsOf } from '../queries/sql.ts'
import type { RecordList } from '../store/record-list.ts'
import type { SkeletonNode } from '../store/skeleton.ts'
import type { Store, StoredTable } from '../store/store.ts'
import { rebuiltText } from './rebuilt-text.ts'

const rowsPerBatch = 2000

/**
 * Writes a document of the export again from nothing but the store: its skeleton, and the rows of its lists. The pieces,
 * put together, are JSON with the values of the original, in its order, numbers digit by digit; or, for a file of the text
 * export, its lines.
 */
export async function* rebuiltDocument(store: Store, document: number): AsyncGenerator<string> {
  const root = store.documents[document]?.root ?? null
  if (root?.type === 'text') yield* rebuiltText(store, root)
  else if (root !== null) yield* rebuiltNode(store, root)
}

async function* rebuiltNode(store: Store, root: SkeletonNode): AsyncGenerator<string> {
  // Written without recursion into generators: what is still to be written waits on a stack.
  const waiting: (string | SkeletonNode)[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') yield next
    else if (next.type === 'raw') yield Buffer.from(next.bytes).toString('utf8')
    else if (next.type === 'list') yield* rebuiltList(store, store.lists[next.list] as RecordList)
    else {
      const parts: (string | SkeletonNode)[] = ['{']
      next.keys.forEach((key, index) => {
        parts.push(`${index === 0 ? '' : ','}${JSON.stringify(key)}:`, next.values[index] as SkeletonNode)
      })
      parts.push('}')
      waiting.push(...parts.reverse())
    }
  }
}

/** The records of a list as JSON: an array, or an object where each stands under its key. */
export async function* rebuiltList(store: Store, list: RecordList): AsyncGenerator<string> {
  const table = store.tables.get(list.table) as StoredTable
  yield list.form === 'keyed' ? '{' : '['
  for (let done = 0; done < list.count; done += rowsPerBatch) {
    const from = list.firstRow + done
    const until = Math.min(list.firstRow + list.count, from + rowsPerBatch)
    const rows = await store.rows(
      `SELECT ${cellsOf(table)} FROM "${table.name}" WHERE rowid >= ${from} AND rowid < ${until} ORDER BY rowid`,
    )
    const records = rows.map((cells) => {
      const key = list.form === 'keyed' ? `${JSON.stringify(cells[table.keyColumn] ?? '')}:` : ''
      return key + recordJson(table, { shape: Number(cells[1]), cells, leftover: cells[table.leftoverColumn] ?? null })
    })
    yield (done === 0 ? '' : ',') + records.join(',')
  }
  yield list.form === 'keyed' ? '}' : ']'
}

/** One record as JSON, values as TikTok wrote them. */
export function recordJson(table: StoredTable, row: StoredRow): string {
  if (row.shape === 0) return row.leftover ?? 'null'
  const members = rebuildMembers(table, row) ?? []
  return `{${members.map((member) => `${JSON.stringify(member.key)}:${member.json}`).join(',')}}`
}
