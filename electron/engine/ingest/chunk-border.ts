import { joined } from './byte-arrays.ts'

/**
 * So many bytes of the next chunk are copied behind what is left of the last one. A record of the export is rarely longer; one that
 * is longer has the whole chunk copied behind it.
 */
export const borderBytes = 4096

/**
 * The border between two chunks: what was left of the first, with the beginning of the second behind it. Once the reading is over
 * the border it goes on in the second chunk itself, so that hardly a byte is copied.
 */
export class ChunkBorder {
  /** What was left and the beginning of the chunk. */
  readonly bytes: Uint8Array
  readonly #left: number
  readonly #chunk: Uint8Array

  /** @param chunk more than `borderBytes` long */
  constructor(left: Uint8Array, chunk: Uint8Array) {
    this.bytes = joined(left, chunk.subarray(0, borderBytes))
    this.#left = left.length
    this.#chunk = chunk
  }

  /** Where the reading goes on that has come to `at` in the border's bytes: `passed` bytes lie before the new ones. */
  cross(at: number): { readonly bytes: Uint8Array; readonly at: number; readonly passed: number } {
    if (at >= this.#left) return { bytes: this.#chunk, at: at - this.#left, passed: this.#left }
    return { bytes: joined(this.bytes.subarray(at), this.#chunk.subarray(borderBytes)), at: 0, passed: at }
  }
}
