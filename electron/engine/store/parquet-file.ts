import { join } from 'node:path'
import { DuckDBConnection } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'
import { DossierError } from '@shared/contract/errors.ts'
import type { ColumnLayout } from './column-buffer.ts'
import { identifier, literal } from './sql-text.ts'
import type { StagingFolder } from './staging.ts'
import { sqlTypeOf, TableWriter } from './table-writer.ts'

/** A column of a Parquet file. An instant is a moment in UTC, in microseconds. */
export interface ParquetColumn {
  readonly name: string
  readonly type: 'instant' | 'integer' | 'text'
}

const layouts = { instant: 'instant', integer: 'int64', text: 'text' } as const satisfies Record<ParquetColumn['type'], ColumnLayout>

/** As many rows as one row group of the format has. */
const rowsPerPart = 122_880
const bytesPerPart = 64 * 2 ** 20

/**
 * A Parquet file that is being written, row by row, in the staging folder. Rows wait in a table of their own until a row group
 * is full; each row group is written as a file, and the database joins them without holding them. What is not set is NULL.
 */
export class ParquetFile {
  readonly #raw: duckdb.Connection
  readonly #connection: DuckDBConnection
  readonly #staging: StagingFolder
  readonly #folder: string
  readonly #columns: readonly ParquetColumn[]
  readonly #parts: string[] = []
  #writer: TableWriter | null = null
  #rows = 0
  #bytes = 0

  private constructor(raw: duckdb.Connection, staging: StagingFolder, folder: string, columns: readonly ParquetColumn[]) {
    this.#raw = raw
    this.#connection = new DuckDBConnection(raw)
    this.#staging = staging
    this.#folder = folder
    this.#columns = columns
  }

  /** @throws DossierError `write-failed` where there is no place for it */
  static async begin(database: duckdb.Database, staging: StagingFolder, columns: readonly ParquetColumn[]): Promise<ParquetFile> {
    try {
      return new ParquetFile(await duckdb.connect(database), staging, await staging.begin(), columns)
    } catch (cause) {
      throw new DossierError('write-failed', 'staging', { cause })
    }
  }

  /** Begins the next row. @returns what its values are set on, by the number of the column */
  async row(): Promise<TableWriter> {
    if (this.#writer !== null && (this.#rows === rowsPerPart || this.#bytes > bytesPerPart)) await this.#endPart()
    if (this.#writer === null) this.#writer = await this.#beginPart()
    return this.#writer
  }

  /** Ends the row in progress. @param bytes of its texts, about */
  endRow(bytes: number): void {
    this.#writer?.endRow()
    this.#rows += 1
    this.#bytes += bytes
  }

  /** Writes what waits. @returns the path of the whole file, which `close` removes */
  async finish(): Promise<string> {
    if (this.#writer !== null || this.#parts.length === 0) {
      this.#writer ??= await this.#beginPart()
      await this.#endPart()
    }
    const [first = '', ...more] = this.#parts
    if (more.length === 0) return first
    const whole = join(this.#folder, 'whole.parquet')
    await this.#copy(`SELECT * FROM read_parquet([${this.#parts.map(literal).join(', ')}])`, whole)
    return whole
  }

  /** Stops what is being written. */
  interrupt(): void {
    duckdb.interrupt(this.#raw)
  }

  /** Forgets everything. */
  async close(): Promise<void> {
    this.#connection.closeSync()
    await this.#staging.end(this.#folder)
  }

  async #beginPart(): Promise<TableWriter> {
    const types = this.#columns.map(({ type }, index) => `c${index} ${sqlTypeOf(layouts[type])}`)
    await this.#run(`CREATE OR REPLACE TEMP TABLE part (${types.join(', ')})`)
    this.#rows = 0
    this.#bytes = 0
    return new TableWriter(
      this.#raw,
      'part',
      this.#columns.map(({ type }) => layouts[type]),
    )
  }

  async #endPart(): Promise<void> {
    this.#writer?.close()
    this.#writer = null
    const named = this.#columns.map(
      ({ name, type }, index) => `c${index}${type === 'instant' ? " AT TIME ZONE 'UTC'" : ''} AS ${identifier(name)}`,
    )
    const part = join(this.#folder, `part-${this.#parts.length}.parquet`)
    await this.#copy(`SELECT ${named.join(', ')} FROM part`, part)
    this.#parts.push(part)
    await this.#run('DROP TABLE part')
  }

  async #copy(query: string, path: string): Promise<void> {
    await this.#run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`)
  }

  async #run(sql: string): Promise<void> {
    try {
      await this.#connection.run(sql)
    } catch (cause) {
      throw new DossierError('write-failed', 'staging', { cause })
    }
  }
}
