import { JsonScanner } from '../ingest/json-scanner.ts'
import type { SkeletonNode } from '../store/skeleton.ts'
import type { Store } from '../store/store.ts'
import { countKeptLines } from './kept-lines.ts'

const scanner = new JsonScanner()
scanner.final = true

function scalarsIn(bytes: Uint8Array): number {
  scanner.scalars = 0
  scanner.skipValue(bytes, 0, bytes.length)
  return scanner.scalars
}

/**
 * Counts the scalar values that the store holds, from the store alone: the skeleton's own values, what every shape keeps in
 * columns times its records, and the values inside leftovers. Entries of maps are kept twice, once for browsing; only the
 * skeleton's copy counts. In the text export a value is a line that is not blank.
 *
 * @param archive the archive whose values are counted
 */
export async function countKeptValues(store: Store, archive = 0): Promise<number> {
  const documents = store.documents.filter((document) => document.archive === archive)
  let kept = await countKeptLines(store, documents)
  const authoritative = new Set<number>()
  const waiting: SkeletonNode[] = documents.flatMap(({ root }) => (root === null || root.type === 'text' ? [] : [root]))
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'raw') kept += scalarsIn(node.bytes)
    else if (node.type === 'list') authoritative.add(node.list)
    else waiting.push(...node.values)
  }
  for (const table of store.tables.values()) {
    const byShape = await store.rows(`SELECT list, shape, count(*), count(leftover) FROM "${table.name}" GROUP BY ALL`)
    let leftovers = 0
    for (const [list, shape, records, withLeftover] of byShape) {
      if (!authoritative.has(Number(list))) continue
      const slots = table.shapes[Number(shape)]?.slots ?? []
      kept += Number(records) * slots.filter((slot) => slot.in !== 'leftover').length
      leftovers += Number(withLeftover)
    }
    if (leftovers === 0) continue
    await store.each(`SELECT list, leftover FROM "${table.name}" WHERE leftover IS NOT NULL`, ([list, leftover]) => {
      if (authoritative.has(Number(list))) kept += scalarsIn(Buffer.from(leftover ?? ''))
    })
  }
  return kept
}
