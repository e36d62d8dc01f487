import type { TableWriter } from './table-writer.ts'

/** 4 MB. Of a million numbers that come once one in seventy is written down for nothing, of ten million one in eight. */
const bits = 25

/**
 * Writes down, while a column of numbers is filled, each that may have come before: all that come again are among them, and few others. So
 * nobody need group millions of numbers later to find them.
 */
export class RepeatedNumbers {
  readonly #writer: TableWriter
  /** A bit is set where a number was. */
  #seen = new Int32Array(2 ** (bits - 5))

  /** @param writer of a table with one column of 64 bits */
  constructor(writer: TableWriter) {
    this.#writer = writer
  }

  /** Takes a number by its two halves. */
  readonly add = (low: number, high: number): void => {
    const mixed = Math.imul(low ^ Math.imul(high, 0x9e37_79b1), 0x85eb_ca6b)
    const place = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35) >>> (32 - bits)
    const bit = 1 << (place & 31)
    const seen = this.#seen[place >>> 5] as number
    if ((seen & bit) === 0) this.#seen[place >>> 5] = seen | bit
    else {
      this.#writer.setInt64(0, low, high)
      this.#writer.endRow()
    }
  }

  /** Makes what was written down visible to queries, and gives the memory back. */
  close(): void {
    this.#writer.close()
    this.#seen = new Int32Array(0)
  }
}
