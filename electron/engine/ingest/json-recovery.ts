import { closeArray, closeObject, comma, openArray, openObject, quote, skipSpace } from './json-scanner.ts'

/** Where reading can go on behind bytes that are no JSON. */
export type Resumption =
  /** `afterMember`: a comma or the closing bracket stands at `at`; else the next member itself, or the closing bracket. */
  | { readonly found: true; readonly at: number; readonly afterMember: boolean }
  /** Not in these bytes; what stands before `at` is of no use any more. */
  | { readonly found: false; readonly at: number }

const lineEnd = 0x0a
const space = 0x20

/**
 * Finds where the next member of a frame begins, or where the frame ends. TikTok writes two spaces a level: a line of the frame's
 * own depth is a member of it, whatever broke on the lines before. Without line ends only the records of an array can be told
 * apart, by the brackets between them.
 *
 * @param depth how many brackets are open, or null where the document is written without line ends
 */
export function placeToResume(bytes: Uint8Array, from: number, depth: number | null, inArray: boolean): Resumption {
  if (depth !== null) return nextLine(bytes, from, depth)
  return inArray ? nextRecord(bytes, from) : { found: false, at: bytes.length }
}

function nextLine(bytes: Uint8Array, from: number, depth: number): Resumption {
  for (let at = bytes.indexOf(lineEnd, from); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) {
    let content = at + 1
    while (bytes[content] === space) content += 1
    if (content >= bytes.length) return { found: false, at }
    const indent = content - at - 1
    const byte = bytes[content]
    const isMember = indent === depth * 2 && (byte === quote || byte === openObject || byte === openArray)
    const isEnd = indent === (depth - 1) * 2 && (byte === closeObject || byte === closeArray)
    if (isMember || isEnd) return { found: true, at: content, afterMember: false }
  }
  return { found: false, at: bytes.length }
}

/** Just behind the closing brace of a record that another record, or the end of the list, follows. */
function nextRecord(bytes: Uint8Array, from: number): Resumption {
  for (let at = bytes.indexOf(closeObject, from); at >= 0; at = bytes.indexOf(closeObject, at + 1)) {
    let after = skipSpace(bytes, at + 1, bytes.length)
    if (after < bytes.length && bytes[after] === comma) after = skipSpace(bytes, after + 1, bytes.length)
    else if (bytes[after] === closeArray) return { found: true, at: at + 1, afterMember: true }
    else if (after < bytes.length) continue
    if (after >= bytes.length) return { found: false, at }
    if (bytes[after] === openObject) return { found: true, at: at + 1, afterMember: true }
  }
  return { found: false, at: bytes.length }
}

/** A number that the end of the input has cut in two, as `1.` is, is no fault of the document. */
export function isBegunNumber(rest: Uint8Array): boolean {
  return rest.length > 0 && rest.length < 100 && /^-?[\d.eE+-]*$/u.test(Buffer.from(rest).toString('latin1'))
}
