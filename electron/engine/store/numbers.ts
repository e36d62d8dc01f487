import type { DuckDBConnection } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'

/** How a column of numbers comes out of the database: row numbers as 32-bit integers, all else as doubles. */
const kinds = {
  integers: { type: duckdb.Type.INTEGER, make: (length: number) => new Int32Array(length) },
  doubles: { type: duckdb.Type.DOUBLE, make: (length: number) => new Float64Array(length) },
} as const

/** The numbers of one column, as the statement orders them. Its type must be INTEGER; NULLs are not told apart. */
export async function integers(connection: DuckDBConnection, sql: string): Promise<Int32Array> {
  return fill(connection, sql, kinds.integers.type, kinds.integers.make)
}

/** The numbers of one column, as the statement orders them. Its type must be DOUBLE; NULLs are not told apart. */
export async function doubles(connection: DuckDBConnection, sql: string): Promise<Float64Array> {
  return fill(connection, sql, kinds.doubles.type, kinds.doubles.make)
}

async function fill<Numbers extends Int32Array | Float64Array>(
  connection: DuckDBConnection,
  sql: string,
  type: duckdb.Type,
  make: (length: number) => Numbers,
): Promise<Numbers> {
  const result = await connection.run(sql)
  if (Number(result.columnTypeId(0)) !== Number(type)) throw new TypeError('a column of another type')
  const numbers = make(result.rowCount)
  const bytes = new Uint8Array(numbers.buffer)
  let at = 0
  for (let index = 0; index < result.chunkCount; index += 1) {
    const chunk = result.getChunk(index)
    const size = chunk.rowCount * numbers.BYTES_PER_ELEMENT
    bytes.set(duckdb.vector_get_data(duckdb.data_chunk_get_vector(chunk.chunk, 0), size), at)
    at += size
  }
  return numbers
}
