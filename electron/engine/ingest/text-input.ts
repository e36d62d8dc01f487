import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { joined, plain } from './byte-arrays.ts'

const encoder = new TextEncoder()
const replacement = new Uint8Array([0xef, 0xbf, 0xbd])

/**
 * Turns the bytes of a text member into clean UTF-8, chunk by chunk: drops a byte order mark, converts UTF-16, and puts
 * U+FFFD where bytes are no UTF-8. Everything behind it may rely on valid UTF-8.
 */
export class TextInput {
  /** How many byte sequences were replaced because they were no UTF-8. */
  replaced = 0
  #utf16: TextDecoder | null = null
  #decided = false
  #kept: Uint8Array = new Uint8Array(0)

  /** Takes the next bytes; returns those that are complete so far. */
  push(chunk: Uint8Array): Uint8Array {
    let bytes = this.#kept.length === 0 ? plain(chunk) : joined(this.#kept, chunk)
    this.#kept = new Uint8Array(0)
    if (!this.#decided) {
      if (bytes.length < 4) {
        this.#kept = bytes
        return new Uint8Array(0)
      }
      bytes = this.#decide(bytes)
    }
    if (this.#utf16 !== null) return encoder.encode(this.#utf16.decode(bytes, { stream: true }))
    const cut = completeLength(bytes)
    this.#kept = bytes.subarray(cut)
    return this.#clean(bytes.subarray(0, cut))
  }

  /** What was still waiting for its other bytes. */
  end(): Uint8Array {
    let rest = this.#kept
    this.#kept = new Uint8Array(0)
    if (!this.#decided) rest = this.#decide(rest)
    if (this.#utf16 !== null) return encoder.encode(this.#utf16.decode(rest))
    return this.#clean(rest)
  }

  #decide(bytes: Uint8Array): Uint8Array {
    this.#decided = true
    const [first, second, third] = bytes
    if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3)
    if (first === 0xff && second === 0xfe) this.#utf16 = new TextDecoder('utf-16le')
    else if (first === 0xfe && second === 0xff) this.#utf16 = new TextDecoder('utf-16be')
    // Without a mark: every known export begins with an ASCII character, so a zero byte beside it tells the order.
    else if (first !== 0 && second === 0 && bytes.length > 1) this.#utf16 = new TextDecoder('utf-16le')
    else if (first === 0 && second !== 0 && bytes.length > 1) this.#utf16 = new TextDecoder('utf-16be')
    return bytes
  }

  #clean(bytes: Uint8Array): Uint8Array {
    if (isUtf8(bytes)) return bytes
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const clean = encoder.encode(text)
    this.replaced += countOf(clean, replacement) - countOf(bytes, replacement)
    return clean
  }
}

/** Length of the longest beginning that does not cut a UTF-8 character in two. */
function completeLength(bytes: Uint8Array): number {
  const end = bytes.length
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] as number
    if ((byte & 0xc0) === 0x80) continue
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return wanted > back ? end - back : end
  }
  return end
}

function countOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) count += 1
  return count
}
