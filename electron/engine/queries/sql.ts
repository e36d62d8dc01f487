import type { FieldColumn } from '../store/record-list.ts'
import type { StoredTable } from '../store/store.ts'

/** A text as an SQL literal. A NUL would end the statement, so it is written as what it is. */
export function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`
  return text.includes('\0') ? `(${quoted.replaceAll('\0', "' || chr(0) || '")})` : quoted
}

/** The name of a field's column. */
export function columnName(table: StoredTable, column: FieldColumn): string {
  return `f${table.fields.indexOf(column)}`
}

/** An instant as the contract writes it. */
export function isoInstant(expression: string): string {
  return `strftime(${expression}, '%Y-%m-%dT%H:%M:%SZ')`
}

/**
 * The member `key` of the leftover JSON as text; NULL where it is missing or null. Half a surrogate pair, which JSON allows and
 * the database does not, makes the database's reader fail: `TRY` gives NULL then, and `unreadableLeftover` tells such rows apart.
 */
export function leftoverText(key: string): string {
  return `TRY(json_extract_string(leftover, ${literal(`$.${JSON.stringify(key)}`)}))`
}

/** The leftover JSON where it is a single value, as text. */
export const leftoverValue = "TRY(json_extract_string(leftover, '$'))"

/** The leftover JSON of rows in which the database cannot look anything up; NULL for all others. */
export const unreadableLeftover = 'CASE WHEN leftover IS NOT NULL AND NOT json_valid(leftover) THEN leftover END'

/** Whether any record of the table keeps `key` in its leftover JSON. */
export function inLeftover(table: StoredTable, keys: ReadonlySet<string>): boolean {
  return table.shapes.some((shape) => shape.slots.some((slot) => slot.in === 'leftover' && keys.has(slot.key)))
}

/** Every column of a table as text, in its order. */
export function cellsOf(table: StoredTable): string {
  const names = table.layouts.map((_, position) => {
    if (position === 0) return 'list'
    if (position === 1) return 'shape'
    if (position === table.keyColumn) return 'k'
    if (position === table.leftoverColumn) return 'leftover'
    const field = table.fields.find((candidate) => candidate.position === position)
    return field === undefined ? 'NULL' : `CAST(${columnName(table, field)} AS VARCHAR)`
  })
  return names.join(', ')
}
