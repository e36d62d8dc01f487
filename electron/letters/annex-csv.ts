import { guarded } from '@shared/format/formula-guard.ts'
import type { TableBlock } from '@shared/requests/letters/render/parts.ts'
import Papa from 'papaparse'

/**
 * A table of the letter for spreadsheets, written like the tables of records: UTF-8 with its mark, commas, every cell in quotes, lines
 * ended by CR LF, no cell that a spreadsheet would run.
 */
export function annexToCsv({ head, rows }: TableBlock): string {
  const cells = [head, ...rows].map((row) => row.map(guarded))
  return `\ufeff${Papa.unparse(cells, { quotes: true, newline: '\r\n' })}\r\n`
}
