import type { Ingestion } from '../ingest/ingestion.ts'
import type { RecordList } from '../store/record-list.ts'
import type { SkeletonNode } from '../store/skeleton.ts'
import { JsonLeaves } from './json-leaves.ts'
import type { Difference } from './verify-archive.ts'

type ObjectNode = Extract<SkeletonNode, { type: 'object' }>

const separator = '\u0000'

/**
 * Single values, of maps such as the profile and on the shelf, are kept twice: where they stood in the document, and as entries
 * that can be looked at. The document is compared with the archive; here the entries are compared with the document, so that
 * what is shown is proven too.
 */
export async function compareCopies(ingestion: Ingestion, archive: number, differences: Difference[], most: number): Promise<void> {
  const objects = objectsByPlace(ingestion)
  for (const [place, lists] of copiesByPlace(ingestion, archive)) {
    const members = (objects.get(place) ?? []).flatMap(({ keys, values }) =>
      values.flatMap((value, index) =>
        value.type === 'raw' ? [{ key: keys[index] ?? '', json: Buffer.from(value.bytes).toString('utf8') }] : [],
      ),
    )
    const isWhole = lists.some((list) => isOfItsOwn(ingestion, list))
    const rows = (await Promise.all(lists.map((list) => entriesOf(ingestion, list)))).flat()
    let next = 0
    for (const { key, json } of members) {
      if (differences.length >= most) return
      const row = rows[next]
      const path = [...(lists[0]?.path ?? []), key]
      if (row !== undefined && row.key === shownKey(key)) {
        if (!sameValues(row.json, json)) differences.push({ path, original: json, rebuilt: row.json })
        next += 1
      } else if (isWhole) differences.push({ path, original: json, rebuilt: null })
    }
    for (const row of rows.slice(next)) differences.push({ path: [...(lists[0]?.path ?? []), row.key], original: null, rebuilt: row.json })
  }
}

/** A key with half a surrogate pair in it cannot stand in the database as it is. */
const shownKey = (key: string): string => Buffer.from(key).toString('utf8')

/** All single values of the object are entries; else only those of them that nobody knows. */
function isOfItsOwn(ingestion: Ingestion, list: RecordList): boolean {
  const shelf = ingestion.shelf.find(({ id }) => id === list.section)
  return shelf === undefined || shelf.path.length === list.path.length
}

function objectsByPlace(ingestion: Ingestion): ReadonlyMap<string, readonly ObjectNode[]> {
  const found = new Map<string, ObjectNode[]>()
  ingestion.store.documents.forEach(({ root }, document) => {
    const waiting: { readonly node: SkeletonNode; readonly place: string }[] = []
    if (root !== null && root.type !== 'text') waiting.push({ node: root, place: String(document) })
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { node, place } = next
      if (node.type !== 'object') continue
      found.set(place, [...(found.get(place) ?? []), node])
      const inner = node.values.map((value, index) => ({ node: value, place: place + separator + (node.keys[index] ?? '') }))
      // The last is taken first: in reverse, repeated keys keep their order.
      waiting.push(...inner.filter((member) => member.node.type === 'object').reverse())
    }
  })
  return found
}

/** Lists of entries that no skeleton refers to, by document and path. */
function copiesByPlace(ingestion: Ingestion, archive: number): ReadonlyMap<string, readonly RecordList[]> {
  const authoritative = new Set<number>()
  const documents = new Set<number>()
  ingestion.store.documents.forEach(({ root, archive: of }, index) => {
    if (of !== archive || root === null || root.type === 'text') return
    documents.add(index)
    const waiting: SkeletonNode[] = [root]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'list') authoritative.add(node.list)
      else if (node.type === 'object') for (const value of node.values) waiting.push(value)
    }
  })
  const found = new Map<string, RecordList[]>()
  for (const list of ingestion.store.lists) {
    if (!documents.has(list.document) || authoritative.has(list.id) || list.form !== 'keyed') continue
    const place = [String(list.document), ...list.path].join(separator)
    found.set(place, [...(found.get(place) ?? []), list])
  }
  return found
}

async function entriesOf(ingestion: Ingestion, list: RecordList): Promise<readonly { readonly key: string; readonly json: string }[]> {
  const rows = await ingestion.store.rows(
    `SELECT k, leftover FROM "${list.table}" WHERE rowid >= ${list.firstRow} AND rowid < ${list.firstRow + list.count} ORDER BY rowid`,
  )
  return rows.map(([key, leftover]) => ({ key: key ?? '', json: leftover ?? '' }))
}

function sameValues(one: string, other: string): boolean {
  return one === other || leavesOf(one) === leavesOf(other)
}

function leavesOf(json: string): string {
  const leaves = new JsonLeaves()
  return JSON.stringify([...leaves.push(`{"":${json}}`), ...leaves.end()])
}
