import duckdb from '@duckdb/node-bindings'

/** How a column is laid out in memory. `instant` holds microseconds since 1970 in UTC. */
export type ColumnLayout = 'int32' | 'int64' | 'instant' | 'text'

const sqlTypes = { int32: 'INTEGER', int64: 'BIGINT', instant: 'TIMESTAMP', text: 'VARCHAR' } as const
const typeIds = {
  int32: duckdb.Type.INTEGER,
  int64: duckdb.Type.BIGINT,
  instant: duckdb.Type.TIMESTAMP,
  text: duckdb.Type.VARCHAR,
} as const

/** The SQL type of a layout. */
export function sqlTypeOf(layout: ColumnLayout): string {
  return sqlTypes[layout]
}

const rowsPerChunk = 2048
const inlineBytes = 12
const firstArena = 65_536
/** Shorter texts are copied byte by byte: a call costs more than it saves. */
const worthACall = 40

interface ColumnBuffer {
  readonly layout: ColumnLayout
  readonly data: ArrayBuffer
  readonly words: Int32Array
  readonly bytes: Uint8Array
  readonly validity: Uint8Array
  readonly stride: number
  vector: duckdb.Vector
  /** Texts too long to stand in the column itself: their rows, and where each begins in the arena that holds their bytes. */
  readonly longRows: Int32Array
  readonly longStarts: Int32Array
  longCount: number
  arena: Uint8Array
  arenaUsed: number
}

/**
 * Fills one table row by row, in column buffers that go to the database a chunk at a time. A value is set on the row that
 * is being written; what is not set is NULL. Nothing here makes a string or an object per value.
 */
export class TableWriter {
  /** Rows that have been written, the one in progress not counted. */
  rows = 0
  readonly #appender: duckdb.Appender
  readonly #chunk: duckdb.DataChunk
  readonly #columns: readonly ColumnBuffer[]
  #row = 0

  constructor(connection: duckdb.Connection, table: string, layouts: readonly ColumnLayout[]) {
    this.#appender = duckdb.appender_create(connection, null, table)
    this.#chunk = duckdb.create_data_chunk(layouts.map((layout) => duckdb.create_logical_type(typeIds[layout])))
    this.#columns = layouts.map((layout, index) => {
      const stride = layout === 'int32' ? 4 : layout === 'text' ? 16 : 8
      const data = new ArrayBuffer(rowsPerChunk * stride)
      return {
        layout,
        data,
        words: new Int32Array(data),
        bytes: new Uint8Array(data),
        validity: new Uint8Array(rowsPerChunk / 8),
        stride,
        vector: duckdb.data_chunk_get_vector(this.#chunk, index),
        longRows: new Int32Array(layout === 'text' ? rowsPerChunk : 0),
        longStarts: new Int32Array(layout === 'text' ? rowsPerChunk : 0),
        longCount: 0,
        arena: new Uint8Array(layout === 'text' ? firstArena : 0),
        arenaUsed: 0,
      }
    })
  }

  setInt32(column: number, value: number): void {
    const buffer = this.#at(column)
    buffer.words[this.#row] = value
    this.#markValid(buffer)
  }

  /** Sets a 64-bit number or an instant from its two halves. */
  setInt64(column: number, low: number, high: number): void {
    const buffer = this.#at(column)
    const at = this.#row * 2
    buffer.words[at] = low | 0
    buffer.words[at + 1] = high | 0
    this.#markValid(buffer)
  }

  /** Sets a text from UTF-8 bytes, which are copied. */
  setText(column: number, source: Uint8Array, from: number, end: number): void {
    const buffer = this.#at(column)
    const length = end - from
    if (length <= inlineBytes) {
      const at = this.#row * 16
      buffer.words[at / 4] = length
      buffer.bytes.fill(0, at + 4, at + 16)
      for (let index = 0; index < length; index += 1) buffer.bytes[at + 4 + index] = source[from + index] as number
    } else {
      buffer.longRows[buffer.longCount] = this.#row
      buffer.longStarts[buffer.longCount] = buffer.arenaUsed
      buffer.longCount += 1
      copyToArena(buffer, source, from, end)
    }
    this.#markValid(buffer)
  }

  /** Takes back what was set on the row in progress. */
  clearRow(): void {
    for (const buffer of this.#columns) {
      this.#markInvalid(buffer)
      if (buffer.longCount > 0 && buffer.longRows[buffer.longCount - 1] === this.#row) {
        buffer.longCount -= 1
        buffer.arenaUsed = buffer.longStarts[buffer.longCount] as number
      }
    }
  }

  endRow(): void {
    this.rows += 1
    this.#row += 1
    if (this.#row === rowsPerChunk) this.flush()
  }

  /** Hands the finished rows to the database. The row in progress must be empty. */
  flush(): void {
    if (this.#row === 0) return
    for (const buffer of this.#columns) this.#flushColumn(buffer)
    duckdb.data_chunk_set_size(this.#chunk, this.#row)
    duckdb.append_data_chunk(this.#appender, this.#chunk)
    duckdb.data_chunk_reset(this.#chunk)
    this.#columns.forEach((buffer, index) => {
      buffer.vector = duckdb.data_chunk_get_vector(this.#chunk, index)
      buffer.validity.fill(0)
      buffer.longCount = 0
      buffer.arenaUsed = 0
    })
    this.#row = 0
  }

  /** Flushes and makes the rows visible to queries. The writer is of no use afterwards. */
  close(): void {
    this.flush()
    duckdb.appender_close_sync(this.#appender)
  }

  #flushColumn(buffer: ColumnBuffer): void {
    const rows = this.#row
    if (buffer.layout === 'text') {
      // An entry that is not valid, or is set below as a long text, must not look like a pointer.
      for (let row = 0; row < rows; row += 1) if (!isValid(buffer, row)) buffer.bytes.fill(0, row * 16, row * 16 + 16)
      for (let index = 0; index < buffer.longCount; index += 1) {
        const at = (buffer.longRows[index] as number) * 16
        buffer.bytes.fill(0, at, at + 16)
      }
    }
    duckdb.copy_data_to_vector(buffer.vector, 0, buffer.data, 0, rows * buffer.stride)
    for (let index = 0; index < buffer.longCount; index += 1) {
      const end = index + 1 < buffer.longCount ? buffer.longStarts[index + 1] : buffer.arenaUsed
      duckdb.vector_assign_string_element_len(
        buffer.vector,
        buffer.longRows[index] as number,
        buffer.arena.subarray(buffer.longStarts[index], end),
      )
    }
    duckdb.vector_ensure_validity_writable(buffer.vector)
    duckdb.copy_data_to_vector_validity(buffer.vector, 0, buffer.validity.buffer as ArrayBuffer, 0, Math.ceil(rows / 64) * 8)
  }

  #at(column: number): ColumnBuffer {
    return this.#columns[column] as ColumnBuffer
  }

  #markValid(buffer: ColumnBuffer): void {
    const byte = this.#row >> 3
    buffer.validity[byte] = (buffer.validity[byte] as number) | (1 << (this.#row & 7))
  }

  #markInvalid(buffer: ColumnBuffer): void {
    const byte = this.#row >> 3
    buffer.validity[byte] = (buffer.validity[byte] as number) & ~(1 << (this.#row & 7))
  }
}

function copyToArena(buffer: ColumnBuffer, source: Uint8Array, from: number, end: number): void {
  const length = end - from
  const start = buffer.arenaUsed
  if (start + length > buffer.arena.length) {
    const wider = new Uint8Array(Math.max(buffer.arena.length * 2, start + length))
    wider.set(buffer.arena.subarray(0, start))
    buffer.arena = wider
  }
  if (length < worthACall) for (let index = 0; index < length; index += 1) buffer.arena[start + index] = source[from + index] as number
  else buffer.arena.set(source.subarray(from, end), start)
  buffer.arenaUsed = start + length
}

function isValid(buffer: ColumnBuffer, row: number): boolean {
  return ((buffer.validity[row >> 3] as number) & (1 << (row & 7))) !== 0
}
