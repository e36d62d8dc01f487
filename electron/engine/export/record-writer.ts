import type { ExportFormat } from '@shared/contract/export.ts'
import type { LocatedSection } from '../queries/sections.ts'
import type { Store } from '../store/store.ts'
import { csvWriter } from './csv.ts'
import type { ExportedRecord } from './exported-record.ts'
import { jsonWriter, linesWriter } from './json.ts'
import type { OutputFile } from './output-files.ts'
import { parquetWriter } from './parquet.ts'

/** Writes the records of one section into one file. `close` is called whatever happens, `end` only when all records were written. */
export interface RecordWriter {
  write(records: readonly ExportedRecord[]): Promise<void>
  end(): Promise<void>
  close(): Promise<void>
}

/** What a format needs to begin. */
export interface WriterContext {
  readonly store: Store
  readonly section: LocatedSection
  readonly file: OutputFile
  /** Whether the records come with what privacy view hides hidden. */
  readonly mask: boolean
  readonly signal: AbortSignal
}

/** How each format is written. A new one is a line here and in the contract. */
export const recordWriters: Readonly<Record<ExportFormat, (context: WriterContext) => Promise<RecordWriter>>> = {
  csv: csvWriter,
  json: jsonWriter,
  ndjson: linesWriter,
  parquet: parquetWriter,
}
