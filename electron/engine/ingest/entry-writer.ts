import { wholeRecord } from '../store/shapes.ts'
import { listColumn, type StoredTable, shapeColumn } from '../store/store.ts'
import { type JsonScanner, openObject, valueKind } from './json-scanner.ts'
import { decodeDate, type Int64, regularJson } from './value-decoding.ts'

const dateColumn = 3
const number: Int64 = { low: 0, high: 0 }

/** Adds one entry with its value as the JSON that it was. The first date among a record's direct members becomes its date. */
export function writeEntry(
  table: StoredTable,
  list: number,
  key: Uint8Array | null,
  bytes: Uint8Array,
  from: number,
  end: number,
  scanner: JsonScanner,
): void {
  const { writer } = table
  const value = bytes.subarray(from, end)
  const regular = scanner.irregular ? regularJson(value) : value
  writer.setInt32(listColumn, list)
  writer.setInt32(shapeColumn, wholeRecord)
  if (key !== null) writer.setText(table.keyColumn, key, 0, key.length)
  if (bytes[from] === openObject) {
    for (let index = 0; index < scanner.memberCount; index += 1) {
      if (scanner.kind[index] !== valueKind.plainString) continue
      if (decodeDate(bytes, (scanner.valueStart[index] as number) + 1, (scanner.valueEnd[index] as number) - 1, number) < 0) continue
      writer.setInt64(dateColumn, number.low, number.high)
      break
    }
  }
  writer.setText(table.leftoverColumn, regular, 0, regular.length)
  writer.endRow()
}
