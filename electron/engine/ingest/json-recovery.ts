import { closeArray, closeObject, comma, openObject, skipSpace } from './json-scanner.ts'

/** Where, behind a fault, a record ends before another begins or the list ends: just after its closing brace; -1 if nowhere in these bytes. */
export function nextRecord(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] !== closeObject) continue
    let after = skipSpace(bytes, at + 1, bytes.length)
    if (bytes[after] === closeArray) return at + 1
    if (bytes[after] !== comma) continue
    after = skipSpace(bytes, after + 1, bytes.length)
    if (bytes[after] === openObject) return at + 1
  }
  return -1
}
