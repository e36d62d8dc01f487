import { linkPatterns } from '@shared/format/links.ts'
import { JsonScanner, valueKind } from '../ingest/json-scanner.ts'
import { dateSuffixes } from '../ingest/value-decoding.ts'
import { wholeRecord } from '../store/shapes.ts'
import type { StoredTable } from '../store/store.ts'

/** One member of a record as it stood in the export: the key, and the value as JSON with every digit. */
export interface RebuiltMember {
  readonly key: string
  readonly json: string
  readonly in: 'text' | 'instant' | 'link' | 'integer' | 'leftover'
}

/** What a row of a table holds, column by column: the cells as text, instants as `YYYY-MM-DD HH:MM:SS`. */
export interface StoredRow {
  readonly shape: number
  readonly cells: readonly (string | null)[]
  readonly leftover: string | null
}

/**
 * The members of a record, in their order and under their original keys, put together again from its columns, its shape and
 * its leftover. Null where the record is kept whole and is no object: then the leftover is the record.
 */
export function rebuildMembers(table: StoredTable, row: StoredRow): readonly RebuiltMember[] | null {
  if (row.shape === wholeRecord) {
    if (row.leftover === null || !row.leftover.startsWith('{')) return null
    return membersOf(row.leftover).map(({ key, json }) => ({ key, json, in: 'leftover' as const }))
  }
  const left = row.leftover === null ? [] : membersOf(row.leftover)
  let nextLeft = 0
  return (table.shapes[row.shape]?.slots ?? []).map((slot) => {
    if (slot.in === 'leftover') {
      const member = left[nextLeft]
      nextLeft += 1
      return { key: slot.key, json: member?.json ?? 'null', in: slot.in }
    }
    const cell = row.cells[slot.column] ?? ''
    if (slot.in === 'integer') return { key: slot.key, json: cell, in: slot.in }
    if (slot.in === 'text') return { key: slot.key, json: JSON.stringify(cell), in: slot.in }
    if (slot.in === 'instant')
      return { key: slot.key, json: JSON.stringify(cell.slice(0, 19) + (dateSuffixes[slot.suffix] ?? '')), in: slot.in }
    const pattern = linkPatterns[slot.pattern]
    return { key: slot.key, json: JSON.stringify(`${pattern?.prefix ?? ''}${cell}${pattern?.suffix ?? ''}`), in: slot.in }
  })
}

const scanner = new JsonScanner()
scanner.final = true

/** The direct members of an object in JSON text, values untouched. */
export function membersOf(json: string): readonly { readonly key: string; readonly json: string; readonly kind: number }[] {
  const bytes = Buffer.from(json)
  scanner.scanMembers(bytes, 0, bytes.length)
  const members: { key: string; json: string; kind: number }[] = []
  for (let index = 0; index < scanner.memberCount; index += 1) {
    const key = JSON.parse(`"${bytes.toString('utf8', scanner.keyStart[index], scanner.keyEnd[index])}"`) as string
    members.push({
      key,
      json: bytes.toString('utf8', scanner.valueStart[index], scanner.valueEnd[index]),
      kind: scanner.kind[index] ?? valueKind.null,
    })
  }
  return members
}
