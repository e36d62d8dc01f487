import { guarded } from '@shared/format/formula-guard.ts'
import Papa from 'papaparse'
import type { ExportedRecord } from './exported-record.ts'
import { recordLine } from './record-json.ts'
import type { RecordWriter, WriterContext } from './record-writer.ts'
import { instantIn, type LaidOutRecord, type TableColumn, TableColumns } from './table-columns.ts'

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\ufeff'
const lineEnd = '\r\n'

/**
 * A table for spreadsheets: UTF-8 with its mark, commas, every cell in quotes, lines ended by CR LF, no cell that a spreadsheet
 * would run. Behind a column of dates, which stand as TikTok wrote them, comes one with the same moments in ISO 8601, UTC.
 */
export async function csvWriter(context: WriterContext): Promise<RecordWriter> {
  const { file } = context
  const table = await TableColumns.of(context, false)
  await file.write(byteOrderMark + lines([headOf(table).map(guarded)]))
  return {
    write: (records) => file.write(lines(records.map((record) => cellsOf(table, record)))),
    end: async () => undefined,
    close: async () => undefined,
  }
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : Papa.unparse([...rows], { quotes: true, newline: lineEnd }) + lineEnd
}

function headOf({ columns, hasMore }: TableColumns): readonly string[] {
  const names = columns.flatMap(({ name, type }) => (type === 'instant' ? [name, `${name} (UTC)`] : [name]))
  return hasMore ? [...names, '#more'] : names
}

function cellsOf(table: TableColumns, record: ExportedRecord): readonly string[] {
  const laidOut = table.layOut(record)
  const cells = laidOut.cells.flatMap((json, index) => (isInstant(table.columns[index]) ? [cell(json), utc(json)] : [cell(json)]))
  return table.hasMore ? [...cells, more(record, laidOut)] : cells
}

const isInstant = (column: TableColumn | undefined): boolean => column?.type === 'instant'

/** Texts as they are, numbers digit by digit, nested values as JSON; nothing for `null`. */
function cell(json: string | null): string {
  if (json === null || json === 'null') return ''
  if (json.startsWith('"')) return guarded(JSON.parse(json) as string)
  return /^[-\d]/u.test(json) ? json : guarded(json)
}

function utc(json: string | null): string {
  return json === null || instantIn(json) === null ? '' : `${json.slice(1, 11)}T${json.slice(12, 20)}Z`
}

function more(record: ExportedRecord, { more: members }: LaidOutRecord): string {
  return members.length === 0 ? '' : recordLine({ ...record, members })
}
