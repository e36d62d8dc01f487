import { closeArray, comma, INCOMPLETE, JsonScanner, openObject, skipSpace } from './json-scanner.ts'

const scanner = new JsonScanner()

/** How many of an array's direct elements are objects. The bytes are known to be one whole array. */
export function countObjects(bytes: Uint8Array, from: number, end: number): number {
  let count = 0
  let at = skipSpace(bytes, from + 1, end)
  scanner.final = true
  while (at < end && bytes[at] !== closeArray) {
    if (bytes[at] === openObject) count += 1
    at = scanner.skipValue(bytes, at, end)
    if (at === INCOMPLETE) return count
    at = skipSpace(bytes, at, end)
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1, end)
  }
  return count
}
