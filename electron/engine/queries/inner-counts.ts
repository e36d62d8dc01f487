import { countObjects } from '../ingest/element-count.ts'
import { JsonScanner, openObject } from '../ingest/json-scanner.ts'
import { countInner } from '../ingest/record-decoder.ts'

const scanner = new JsonScanner()
scanner.final = true

/** The lists of records in what a record keeps as JSON, by name, with how many records each has. */
export function innerCounts(leftover: string): ReadonlyMap<string, number> {
  const inner = new Map<string, number>()
  const bytes = Buffer.from(leftover)
  if (bytes[0] === openObject) scanner.scanMembers(bytes, 0, bytes.length)
  countInner(inner, bytes, 0, bytes.length, scanner, countObjects)
  return inner
}
