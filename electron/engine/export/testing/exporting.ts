import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { ExportFormat, ExportScope } from '@shared/contract/export.ts'
import { unguarded } from '@shared/format/formula-guard.ts'
import Papa from 'papaparse'
import { type OpenArchive, openArchive } from '../../archive.ts'

export const plainView = { mask: false, zone: 'UTC', language: 'en' }
export const maskedView = { ...plainView, mask: true }

export const open = (path: string): Promise<OpenArchive> =>
  openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })

/** A folder of one's own for the length of a piece of work. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-export-test-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The files of an export as texts, by section. Parquet files are given as their paths. */
export async function exported(
  archive: OpenArchive,
  folder: string,
  format: ExportFormat,
  options: { readonly scope?: ExportScope; readonly view?: typeof plainView } = {},
): Promise<ReadonlyMap<string, { readonly rows: number; readonly path: string; readonly text: string }>> {
  const written = await archive.export(
    { format, scope: options.scope ?? { what: 'everything' }, view: options.view ?? plainView },
    { kind: 'folder', path: folder, force: true, mark: '0123456789ab' },
    { signal: new AbortController().signal, onProgress: () => undefined },
  )
  const files = new Map<string, { rows: number; path: string; text: string }>()
  for (const { category, path, rows } of written)
    files.set(category, { path, rows, text: format === 'parquet' ? path : await readFile(path, 'utf8') })
  return files
}

/** A CSV file as its cells, the head first, as Papa Parse reads it. */
export function cellsOfCsv(text: string, delimiter = ','): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data
}

/** The records of a CSV file, the guard taken away. */
export function recordsOfCsv(text: string): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...rows] = cellsOfCsv(text)
  return rows.map((row) => new Map(row.map((cell, index) => [unguarded(head[index] ?? ''), unguarded(cell)])))
}

export interface ParquetContent {
  readonly types: ReadonlyMap<string, string>
  readonly rows: readonly ReadonlyMap<string, string | null>[]
}

/** A Parquet file as another DuckDB reads it, with every number as digits. */
export async function contentOfParquet(path: string): Promise<ParquetContent> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run("SET TimeZone = 'UTC'")
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)
    const names = reader.columnNames()
    const types = new Map(names.map((name, index) => [name, String(reader.columnTypes()[index])]))
    const rows = reader
      .getRowsJson()
      .map((row) => new Map(names.map((name, index) => [name, row[index] === null ? null : String(row[index])])))
    return { types, rows }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** What a JSON value must look like in a cell: texts as they are, halves of surrogate pairs replaced, everything else as JSON. */
export function asCell(json: unknown): string {
  if (json === null || json === undefined) return ''
  if (typeof json === 'string') return json.replace(/\p{Cs}/gu, '\ufffd')
  return typeof json === 'object' ? JSON.stringify(json) : String(json)
}
