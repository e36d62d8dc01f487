import type { TableWriter } from '../store/table-writer.ts'
import type { ExportedRecord } from './exported-record.ts'
import { recordLine } from './record-json.ts'
import type { RecordWriter, WriterContext } from './record-writer.ts'
import { instantIn, integerIn, type TableColumn, TableColumns } from './table-columns.ts'

/**
 * A Parquet file with typed columns: moments in UTC, whole numbers of 64 bits, texts; nested values as JSON texts. What does
 * not fit its column's type, a date that is none for example, stands as JSON in `#more`.
 */
export async function parquetWriter(context: WriterContext): Promise<RecordWriter> {
  const { store, file, signal } = context
  const table = await TableColumns.of(context, true)
  const columns = table.hasMore ? [...table.columns, { name: '#more', type: 'text' } as const] : table.columns
  const parquet = await store.parquetFile(columns)
  const interrupt = () => parquet.interrupt()
  signal.addEventListener('abort', interrupt)
  return {
    write: async (records) => {
      for (const record of records) {
        const writer = await parquet.row()
        parquet.endRow(setRow(writer, table, record))
      }
    },
    end: async () => file.takeFrom(await parquet.finish()),
    close: async () => {
      signal.removeEventListener('abort', interrupt)
      await parquet.close()
    },
  }
}

/** @returns the bytes of the row's texts */
function setRow(writer: TableWriter, table: TableColumns, record: ExportedRecord): number {
  const { cells, more } = table.layOut(record)
  let bytes = 0
  cells.forEach((json, column) => {
    if (json !== null && json !== 'null') bytes += setCell(writer, column, table.columns[column], json)
  })
  if (more.length > 0) bytes += setText(writer, table.columns.length, recordLine({ ...record, members: more }))
  return bytes
}

function setCell(writer: TableWriter, column: number, { type }: TableColumn = { name: '', type: 'text' }, json: string): number {
  if (type === 'text') return setText(writer, column, json.startsWith('"') ? (JSON.parse(json) as string) : json)
  const number = type === 'instant' ? instantIn(json) : integerIn(json)
  if (number !== null) writer.setInt64(column, number.low, number.high)
  return 8
}

function setText(writer: TableWriter, column: number, text: string): number {
  const bytes = Buffer.from(text)
  writer.setText(column, bytes, 0, bytes.length)
  return bytes.length
}
