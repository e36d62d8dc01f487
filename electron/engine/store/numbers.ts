import type { DuckDBConnection } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'
import { giveBack } from './give-back.ts'

/** How a column of numbers comes out of the database: row numbers as 32-bit integers, all else as doubles. */
const kinds = {
  integers: { type: duckdb.Type.INTEGER, make: (length: number) => new Int32Array(length) },
  doubles: { type: duckdb.Type.DOUBLE, make: (length: number) => new Float64Array(length) },
} as const

/** Rows of a result that are worth to be given back at once. */
const manyRows = 2 ** 19

/** Statements of one column each, whose numbers follow one another. */
export interface NumberStatements {
  readonly statements: readonly string[]
  /** How many numbers there are at most; null where there is but one statement, whose result tells it. */
  readonly most: number | null
}

/** The numbers of one column, as the statements order them. Its type must be INTEGER; NULLs are not told apart. */
export async function integers(connection: DuckDBConnection, asked: NumberStatements): Promise<Int32Array> {
  return fill(connection, asked, kinds.integers.type, kinds.integers.make)
}

/** The numbers of one column, as the statements order them. Its type must be DOUBLE; NULLs are not told apart. */
export async function doubles(connection: DuckDBConnection, asked: NumberStatements): Promise<Float64Array> {
  return fill(connection, asked, kinds.doubles.type, kinds.doubles.make)
}

async function fill<Numbers extends Int32Array | Float64Array>(
  connection: DuckDBConnection,
  { statements, most }: NumberStatements,
  type: duckdb.Type,
  make: (length: number) => Numbers,
): Promise<Numbers> {
  let numbers = make(most ?? 0)
  let count = 0
  for (const sql of statements) {
    const rows = await copied(connection, sql, type, (length) => {
      if (most === null) numbers = make(length)
      return numbers.subarray(count)
    })
    count += rows
    if (rows >= manyRows) await giveBack()
  }
  return (count === numbers.length ? numbers : numbers.subarray(0, count)) as Numbers
}

/** Copies what a statement gives to where there is room for so many numbers, and returns how many they are. */
async function copied(
  connection: DuckDBConnection,
  sql: string,
  type: duckdb.Type,
  room: (length: number) => Int32Array | Float64Array,
): Promise<number> {
  const result = await connection.run(sql)
  if (Number(result.columnTypeId(0)) !== Number(type)) throw new TypeError('a column of another type')
  const into = room(result.rowCount)
  const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength)
  let at = 0
  for (let index = 0; index < result.chunkCount; index += 1) {
    const chunk = result.getChunk(index)
    const size = chunk.rowCount * into.BYTES_PER_ELEMENT
    bytes.set(duckdb.vector_get_data(duckdb.data_chunk_get_vector(chunk.chunk, 0), size), at)
    at += size
  }
  return result.rowCount
}
