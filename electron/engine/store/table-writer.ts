import duckdb from '@duckdb/node-bindings'
import { ColumnBuffer, type ColumnLayout, rowsPerChunk } from './column-buffer.ts'
import type { RepeatedNumbers } from './repeated-numbers.ts'

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

/** A column of 64-bit numbers, and who writes down which of them come again. */
export interface ColumnRepeats {
  readonly column: number
  readonly numbers: RepeatedNumbers
}

/** Texts of one column that may wait for their chunk to fill, in bytes. */
const mostWaiting = 1 << 24

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
  readonly #repeats: ColumnRepeats | null
  #row = 0
  #isFull = false

  constructor(connection: duckdb.Connection, table: string, layouts: readonly ColumnLayout[], repeats: ColumnRepeats | null = null) {
    this.#appender = duckdb.appender_create(connection, null, table)
    this.#chunk = duckdb.create_data_chunk(layouts.map((layout) => duckdb.create_logical_type(typeIds[layout])))
    this.#columns = layouts.map((layout) => new ColumnBuffer(layout))
    this.#repeats = repeats
  }

  setInt32(column: number, value: number): void {
    this.#at(column).setInt32(this.#row, value)
  }

  /** Sets a 64-bit number or an instant from its two halves. */
  setInt64(column: number, low: number, high: number): void {
    this.#at(column).setInt64(this.#row, low, high)
  }

  /** Sets a text from UTF-8 bytes, which are copied. */
  setText(column: number, source: Uint8Array, from: number, end: number): void {
    const buffer = this.#at(column)
    buffer.setText(this.#row, source, from, end)
    if (buffer.waiting > mostWaiting) this.#isFull = true
  }

  /** Takes back what was set on the row in progress. */
  clearRow(): void {
    for (const buffer of this.#columns) buffer.clear(this.#row)
  }

  endRow(): void {
    this.rows += 1
    this.#row += 1
    if (this.#row === rowsPerChunk || this.#isFull) this.flush()
  }

  /** Hands the finished rows to the database. The row in progress must be empty. */
  flush(): void {
    if (this.#row === 0) return
    if (this.#repeats !== null) this.#at(this.#repeats.column).eachInt64(this.#row, this.#repeats.numbers.add)
    this.#columns.forEach((buffer, index) => {
      buffer.moveTo(duckdb.data_chunk_get_vector(this.#chunk, index), this.#row)
    })
    duckdb.data_chunk_set_size(this.#chunk, this.#row)
    duckdb.append_data_chunk(this.#appender, this.#chunk)
    duckdb.data_chunk_reset(this.#chunk)
    this.#row = 0
    this.#isFull = false
  }

  /** Whether any row that was flushed has a value in the column. */
  hasFilled(column: number): boolean {
    return this.#at(column).wasFilled
  }

  /** Flushes and makes the rows visible to queries. The writer is of no use afterwards. */
  close(): void {
    this.flush()
    duckdb.appender_close_sync(this.#appender)
    for (const buffer of this.#columns) buffer.release()
    this.#repeats?.numbers.close()
  }

  #at(column: number): ColumnBuffer {
    return this.#columns[column] as ColumnBuffer
  }
}
