import { totalmem } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { DuckDBConnection } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'
import { DossierError } from '@shared/contract/errors.ts'
import type { ColumnLayout } from './column-buffer.ts'
import { Connections } from './connections.ts'
import { doubles, integers, type NumberStatements } from './numbers.ts'
import { type ParquetColumn, ParquetFile } from './parquet-file.ts'
import type { FieldColumn, RecordList } from './record-list.ts'
import { RepeatedNumbers } from './repeated-numbers.ts'
import type { Shape } from './shapes.ts'
import type { SkeletonDocument } from './skeleton.ts'
import { literal } from './sql-text.ts'
import { removeAbandonedStaging, StagingFolder } from './staging.ts'
import { type ColumnRepeats, sqlTypeOf, TableWriter } from './table-writer.ts'

/** A table of the store: the records of one category, or the shared table of single entries. */
export interface StoredTable {
  readonly name: string
  readonly fields: readonly FieldColumn[]
  /** Position of the key column, or -1. */
  readonly keyColumn: number
  readonly leftoverColumn: number
  readonly layouts: readonly ColumnLayout[]
  readonly writer: TableWriter
  readonly shapes: Shape[]
  /** Which numbers of a field may stand in several rows: in the column `number` of a table. Null where nobody took note. */
  readonly repeats: { readonly field: string; readonly table: string } | null
}

/**
 * Rows of a section that are not shown by themselves: second copies of others, and values that newer ones took the place of.
 * The table has `r`, the row; `shown`, the row that stands for it; and `own`, true where both stand in one archive.
 */
export interface HiddenRows {
  readonly table: string
  readonly rows: number
}

/** Positions of the two columns that every table begins with. */
export const listColumn = 0
export const shapeColumn = 1

const gigabyte = 1024 ** 3

/** The part of the database that packs its tables. */
const catalog = 'archive'

/** Ways of packing texts: whoever looks through texts would unpack them each time. */
const slowToSearch = 'dict_fsst,fsst,dictionary,zstd'

/** Rows after which what was written is packed. */
const rowsToPack = 1_000_000

/**
 * Everything that was read from one archive: tables in an in-memory database, lists, shapes and skeletons. It touches neither
 * the disk nor the network: both are switched off in the database and the switches are locked. The one exception is a folder
 * that does not exist until a Parquet file is asked for.
 */
export class Store {
  readonly connection: DuckDBConnection
  readonly tables = new Map<string, StoredTable>()
  readonly lists: RecordList[] = []
  readonly documents: SkeletonDocument[] = []
  /** The rows of sections that are shown with another row, by section id. */
  readonly hidden = new Map<string, HiddenRows>()
  readonly #database: duckdb.Database
  readonly #raw: duckdb.Connection
  readonly #connections: Connections
  #stopping: AbortSignal | undefined
  #scratch = 0
  #rowsPacked = 0
  readonly #staging: StagingFolder

  private constructor(database: duckdb.Database, raw: duckdb.Connection, connection: DuckDBConnection, staging: StagingFolder) {
    this.#database = database
    this.#raw = raw
    this.#staging = staging
    this.connection = connection
    this.#connections = new Connections(async () => inArchive(new DuckDBConnection(await duckdb.connect(database))))
  }

  /** Opens an empty store. `memory` is the database's own limit in bytes; default: half of the machine's, 2 GB at most. */
  static async open(memory = Math.min(2 * gigabyte, totalmem() / 2)): Promise<Store> {
    const config = duckdb.create_config()
    duckdb.set_config(config, 'autoinstall_known_extensions', 'false')
    duckdb.set_config(config, 'autoload_known_extensions', 'false')
    const database = await duckdb.open(':memory:', config)
    const staging = new StagingFolder()
    await removeAbandonedStaging()
    const raw = await duckdb.connect(database)
    const connection = new DuckDBConnection(raw)
    for (const setting of [
      `SET disabled_compression_methods='${slowToSearch}'`,
      `ATTACH ':memory:' AS ${catalog} (COMPRESS)`,
      "SET temp_directory=''",
      `SET memory_limit='${Math.floor(memory / 1024 ** 2)}MiB'`,
      'SET threads=2',
      `SET allowed_directories=[${literal(staging.path)}]`,
      'SET enable_external_access=false',
      'SET lock_configuration=true',
    ])
      await connection.run(setting)
    return new Store(database, raw, await inArchive(connection), staging)
  }

  /** From now on this signal stops every statement that has none of its own; undefined: nothing does. */
  stopBy(signal: AbortSignal | undefined): void {
    this.#stopping = signal
  }

  /**
   * Creates a table and the writer that fills it.
   *
   * @param repeatsOf the key of a link: which of its numbers come again is noted while records are read
   */
  async createTable(
    name: string,
    fields: readonly Omit<FieldColumn, 'position'>[],
    keyed: boolean,
    repeatsOf: string | null = null,
  ): Promise<StoredTable> {
    const layouts: ColumnLayout[] = ['int32', 'int32']
    const names = ['list', 'shape']
    const add = (column: string, layout: ColumnLayout): number => {
      names.push(column)
      return layouts.push(layout) - 1
    }
    const keyColumn = keyed ? add('k', 'text') : -1
    const placed = fields.map((field, index) => ({ ...field, position: add(`f${index}`, layoutOf(field.type)) }))
    const leftoverColumn = add('leftover', 'text')
    await this.run(
      `CREATE TABLE "${name}" (${names.map((column, index) => `${column} ${sqlTypeOf(layouts[index] as ColumnLayout)}`).join(', ')})`,
    )
    const noted = placed.find(({ key, type }) => key === repeatsOf && type === 'link')
    const repeats = noted === undefined ? null : await this.#noting(name, noted)
    const table: StoredTable = {
      name,
      fields: placed,
      keyColumn,
      leftoverColumn,
      layouts,
      writer: new TableWriter(this.#raw, name, layouts, repeats),
      shapes: [],
      repeats,
    }
    this.tables.set(name, table)
    return table
  }

  async #noting(name: string, { key, position }: FieldColumn): Promise<ColumnRepeats & StoredTable['repeats']> {
    const table = `repeats_${name}`
    const numbers = new RepeatedNumbers(await this.scratchTable(table, [['number', 'int64']]))
    return { field: key, table, column: position, numbers }
  }

  /** A name for a table that is wanted for a while. */
  scratchName(): string {
    this.#scratch += 1
    return `scratch_${this.#scratch}`
  }

  /** Creates a table that belongs to no section, and the writer that fills it. Close the writer before asking the table; drop it when done. */
  async scratchTable(name: string, columns: readonly (readonly [name: string, layout: ColumnLayout])[]): Promise<TableWriter> {
    await this.run(`CREATE TABLE "${name}" (${columns.map(([column, layout]) => `${column} ${sqlTypeOf(layout)}`).join(', ')})`)
    return new TableWriter(
      this.#raw,
      name,
      columns.map(([, layout]) => layout),
    )
  }

  /** Packs the tables when enough was written since the last time: numbers, dates and what is mostly empty take a fraction then. */
  async packWhenDue(): Promise<void> {
    let rows = 0
    for (const { writer } of this.tables.values()) rows += writer.rows
    if (rows - this.#rowsPacked < rowsToPack) return
    this.#rowsPacked = rows
    await this.run(`CHECKPOINT ${catalog}`)
  }

  /**
   * Makes every written row visible to queries. Call once, after the last record.
   * @throws DossierError `cancelled`: closing a table takes some milliseconds, and there may be dozens
   */
  async finish(): Promise<void> {
    for (const table of this.tables.values()) {
      if (this.#stopping?.aborted === true) throw new DossierError('cancelled')
      table.writer.close()
      await setImmediate()
    }
  }

  /**
   * Runs a statement and returns its rows with every number as digits. Several may run at once.
   * @throws DossierError `too-large` where it does not fit into memory, `cancelled` where the signal stopped it
   */
  async rows(
    sql: string,
    values: readonly (string | number | bigint | null)[] = [],
    signal?: AbortSignal,
  ): Promise<readonly (readonly (string | null)[])[]> {
    return this.#ask(signal, async (connection) => {
      const reader = await connection.runAndReadAll(sql, [...values])
      return reader.getRowsJson().map((row) => row.map((cell) => (cell === null ? null : String(cell))))
    })
  }

  /** The row numbers, or other 32-bit integers, that a statement of one such column gives. Throws as `rows` does. */
  async integers(sql: string, signal?: AbortSignal): Promise<Int32Array> {
    return this.#ask(signal, (connection) => integers(connection, { statements: [sql], most: null }))
  }

  /**
   * What a statement of one INTEGER column gives for all rows of a table. They are asked for a stretch at a time, so that only one of them
   * stands in the database's memory beside the numbers. Throws as `rows` does.
   *
   * @param sql the statement, given the condition for the rows of a stretch
   */
  async integersOfRows(table: StoredTable, sql: (rows: string) => string, signal?: AbortSignal): Promise<Int32Array> {
    return this.#ask(signal, (connection) => integers(connection, byStretches(table, sql)))
  }

  /** The same of one DOUBLE column. */
  async doublesOfRows(table: StoredTable, sql: (rows: string) => string, signal?: AbortSignal): Promise<Float64Array> {
    return this.#ask(signal, (connection) => doubles(connection, byStretches(table, sql)))
  }

  /** Runs a statement and hands over its rows one by one, without holding them all. */
  async each(sql: string, take: (row: readonly (string | null)[]) => void, signal?: AbortSignal): Promise<void> {
    await this.#ask(signal, async (connection) => {
      const result = await connection.stream(sql)
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        for (const row of chunk.getRows()) take(row.map((cell) => (cell === null ? null : String(cell))))
      }
    })
  }

  /** Runs a statement whose columns are all numbers that a double holds exactly, and returns them column by column. */
  async numbers(sql: string, signal?: AbortSignal): Promise<readonly (readonly number[])[]> {
    return this.#ask(signal, async (connection) => {
      const reader = await connection.runAndReadAll(sql)
      return reader.getColumns().map((column) => column.map(Number))
    })
  }

  async run(sql: string, values: readonly (string | number | bigint | null)[] = []): Promise<void> {
    await this.#ask(undefined, (connection) => connection.run(sql, [...values]))
  }

  /** Begins a Parquet file. The caller closes it, whatever happens. */
  parquetFile(columns: readonly ParquetColumn[]): Promise<ParquetFile> {
    return ParquetFile.begin(this.#database, this.#staging, columns)
  }

  async #ask<Result>(signal: AbortSignal | undefined, work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    try {
      return await this.#connections.use(signal ?? this.#stopping, work)
    } catch (cause) {
      throw cause instanceof DossierError ? cause : asDossierError(cause)
    }
  }

  /** Stops what is being asked, waits until it has stopped, and forgets everything. */
  async close(): Promise<void> {
    await this.#connections.close()
    this.connection.closeSync()
    duckdb.close_sync(this.#database)
  }
}

/** Eight or nine of the groups in which the database keeps and shares out rows, for its two threads. */
const rowsInStretch = 9 * 122_880

function byStretches({ writer }: StoredTable, sql: (rows: string) => string): NumberStatements {
  const statements: string[] = []
  for (let from = 0; from < writer.rows; from += rowsInStretch) statements.push(sql(`rowid >= ${from} AND rowid < ${from + rowsInStretch}`))
  return { statements, most: writer.rows }
}

/** A connection whose tables are those of the archive. */
async function inArchive(connection: DuckDBConnection): Promise<DuckDBConnection> {
  await connection.run(`USE ${catalog}`)
  return connection
}

function layoutOf(type: FieldColumn['type']): ColumnLayout {
  if (type === 'date') return 'instant'
  return type === 'text' ? 'text' : 'int64'
}

function asDossierError(cause: unknown): DossierError {
  const outOfMemory = cause instanceof Error && /out of memory|memory limit/iu.test(cause.message)
  return new DossierError(outOfMemory ? 'too-large' : 'internal', 'store', { cause })
}
