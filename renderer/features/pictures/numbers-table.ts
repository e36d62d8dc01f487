import { guarded } from '@shared/format/formula-guard.ts'

/** How a column of numbers is written for people; in a CSV file all stand as they are. */
export type ColumnKind = 'text' | 'number' | 'instant' | 'day' | 'month'

/** The numbers behind a picture, all of them. */
export interface NumbersTable {
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The table as CSV (RFC 4180) with a byte order mark, without which spreadsheets take it for another encoding. No cell can be run by one. */
export function csvOf({ columns, rows }: NumbersTable): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const text = /^-?\d+(\.\d+)?$/.test(value) ? value : guarded(value)
    return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(cell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
