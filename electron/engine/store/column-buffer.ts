import duckdb from '@duckdb/node-bindings'

/** How a column is laid out in memory. `instant` holds microseconds since 1970 in UTC. */
export type ColumnLayout = 'int32' | 'int64' | 'instant' | 'text'

/** Rows that the database takes at once. */
export const rowsPerChunk = 2048

/** A text of so many bytes stands in its 16 bytes of the column itself; a longer one stands elsewhere, and a pointer here. */
const inlineBytes = 12
const firstArena = 16_384
/** Shorter texts are copied byte by byte: a call costs more than it saves. */
const worthACall = 48

const strides = { int32: 4, int64: 8, instant: 8, text: 16 } as const

/**
 * The values of one column for the rows of one chunk, laid out as the database lays them out. Values are set by row; a row
 * that was not set is NULL. Between chunks every byte is zero, and so is every row that is NULL.
 *
 * A text column is the database's `string_t`: 4 bytes of length, then the text itself if it is short, else its first 4 bytes
 * and a pointer (duckdb/common/types/string_type.hpp). The bytes of long texts gather in an arena, which the database
 * copies in one call; where it put them it tells in the `string_t` of that one text, and the others follow from their place.
 */
export class ColumnBuffer {
  readonly #isText: boolean
  readonly #stride: number
  #data: ArrayBuffer
  #words: Int32Array
  #bytes: Uint8Array
  readonly #validity = new Uint8Array(rowsPerChunk / 8)
  /** Long texts: their rows, and where each begins in the arena. */
  readonly #longRows: Int32Array
  readonly #longStarts: Int32Array
  #longCount = 0
  #wasFilled = false
  #arena = new Uint8Array(0)
  #arenaUsed = 0

  constructor(layout: ColumnLayout) {
    this.#isText = layout === 'text'
    this.#stride = strides[layout]
    this.#data = new ArrayBuffer(rowsPerChunk * this.#stride)
    this.#words = new Int32Array(this.#data)
    this.#bytes = new Uint8Array(this.#data)
    this.#longRows = new Int32Array(this.#isText ? rowsPerChunk : 0)
    this.#longStarts = new Int32Array(this.#isText ? rowsPerChunk : 0)
  }

  /** Whether a value that was not NULL has ever been moved. */
  get wasFilled(): boolean {
    return this.#wasFilled
  }

  /** Bytes of long texts that wait. */
  get waiting(): number {
    return this.#arenaUsed
  }

  setInt32(row: number, value: number): void {
    this.#words[row] = value
    this.#markValid(row)
  }

  /** Sets a 64-bit number or an instant from its two halves. */
  setInt64(row: number, low: number, high: number): void {
    this.#words[row * 2] = low
    this.#words[row * 2 + 1] = high
    this.#markValid(row)
  }

  /** Sets a text from UTF-8 bytes, which are copied. */
  setText(row: number, source: Uint8Array, from: number, end: number): void {
    const length = end - from
    this.#words[row * 4] = length
    if (length <= inlineBytes) {
      const at = row * 16 + 4
      for (let index = 0; index < length; index += 1) this.#bytes[at + index] = source[from + index] as number
    } else {
      this.#longRows[this.#longCount] = row
      this.#longStarts[this.#longCount] = this.#arenaUsed
      this.#longCount += 1
      this.#copyToArena(source, from, end)
    }
    this.#markValid(row)
  }

  /** Takes back what was set on the last row. */
  clear(row: number): void {
    const byte = row >> 3
    const bit = 1 << (row & 7)
    if (((this.#validity[byte] as number) & bit) === 0) return
    this.#validity[byte] = (this.#validity[byte] as number) & ~bit
    const words = this.#stride >> 2
    for (let word = row * words; word < (row + 1) * words; word += 1) this.#words[word] = 0
    if (this.#longCount > 0 && this.#longRows[this.#longCount - 1] === row) {
      this.#longCount -= 1
      this.#arenaUsed = this.#longStarts[this.#longCount] as number
    }
  }

  /** Hands over both halves of each number that is set in the first `rows` rows. */
  eachInt64(rows: number, take: (low: number, high: number) => void): void {
    for (let row = 0; row < rows; row += 1) {
      if (((this.#validity[row >> 3] as number) & (1 << (row & 7))) === 0) continue
      take(this.#words[row * 2] as number, this.#words[row * 2 + 1] as number)
    }
  }

  /** Copies the first `rows` rows into a vector of the database, and is empty again. */
  moveTo(vector: duckdb.Vector, rows: number): void {
    if (!this.#wasFilled) this.#wasFilled = this.#validity.some((bits) => bits !== 0)
    if (this.#longCount > 0) this.#placeLongTexts(vector)
    duckdb.copy_data_to_vector(vector, 0, this.#data, 0, rows * this.#stride)
    duckdb.vector_ensure_validity_writable(vector)
    duckdb.copy_data_to_vector_validity(vector, 0, this.#validity.buffer, 0, Math.ceil(rows / 64) * 8)
    this.#words.fill(0, 0, (rows * this.#stride) >> 2)
    this.#validity.fill(0)
  }

  /** Gives the memory back. Nothing can be set any more. */
  release(): void {
    this.#data = new ArrayBuffer(0)
    this.#words = new Int32Array(0)
    this.#bytes = new Uint8Array(0)
    this.#arena = new Uint8Array(0)
  }

  /** Gives the arena to the database and writes the pointers of the long texts. */
  #placeLongTexts(vector: duckdb.Vector): void {
    duckdb.vector_assign_string_element_len(vector, 0, this.#arena.subarray(0, this.#arenaUsed))
    const { buffer, byteOffset } = duckdb.vector_get_data(vector, 16)
    const placed = new DataView(buffer, byteOffset, 16)
    // The database takes nothing but UTF-8; everything that comes here has been made so.
    if (placed.getUint32(0, true) !== this.#arenaUsed) throw new Error('the database did not take the texts')
    const low = placed.getUint32(8, true)
    const high = placed.getUint32(12, true)
    for (let index = 0; index < this.#longCount; index += 1) {
      const start = this.#longStarts[index] as number
      const at = (this.#longRows[index] as number) * 16
      for (let byte = 0; byte < 4; byte += 1) this.#bytes[at + 4 + byte] = this.#arena[start + byte] as number
      const pointer = low + start
      this.#words[(at >> 2) + 2] = pointer | 0
      this.#words[(at >> 2) + 3] = (pointer < 2 ** 32 ? high : high + 1) | 0
    }
    this.#longCount = 0
    this.#arenaUsed = 0
  }

  #markValid(row: number): void {
    const byte = row >> 3
    this.#validity[byte] = (this.#validity[byte] as number) | (1 << (row & 7))
  }

  #copyToArena(source: Uint8Array, from: number, end: number): void {
    const length = end - from
    const start = this.#arenaUsed
    if (start + length > this.#arena.length) {
      const wider = new Uint8Array(Math.max(firstArena, this.#arena.length * 2, start + length))
      wider.set(this.#arena.subarray(0, start))
      this.#arena = wider
    }
    const arena = this.#arena
    if (length < worthACall) for (let index = 0; index < length; index += 1) arena[start + index] = source[from + index] as number
    else arena.set(source.subarray(from, end), start)
    this.#arenaUsed = start + length
  }
}
