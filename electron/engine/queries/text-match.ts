import type { Column } from '@shared/contract/archive.ts'
import { type PreparedSection, shown, shownBeside, storedColumn } from './columns.ts'
import { linkHolds } from './link-column.ts'
import type { Needle } from './needle.ts'
import { columnName, leftoverValue } from './sql.ts'

/**
 * The condition that a record holds a text: in any column but dates, or anywhere in what is kept beside the columns, keys of nested
 * values included, as all of it is shown.
 */
export function recordHolds(prepared: PreparedSection, needle: Needle): string {
  const { section, facts, columns } = prepared
  const conditions = columns.flatMap((column) => (column.type === 'date' ? [] : [ownColumnHolds(prepared, column, needle)]))
  if (facts.leftoverBytes > 0) conditions.push(leftoverHolds(section.category?.kind === 'map', needle, facts.leftoverBytes))
  const possible = [...new Set(conditions)].filter((condition) => condition !== 'FALSE')
  return possible.length === 0 ? 'FALSE' : `(${possible.join(' OR ')})`
}

/** The condition that one column, as it is shown, holds a text. */
export function columnHolds(prepared: PreparedSection, column: Column, needle: Needle): string {
  const stored = storedColumn(prepared.section, column.key)
  if (stored === undefined || stored.type === 'date')
    return needle.within(shown(prepared.section, column.key, prepared.facts.whole), false, prepared.facts.leftoverBytes)
  const own = ownColumnHolds(prepared, column, needle)
  const beside = shownBeside(prepared.section, column.key, prepared.facts.whole)
  return beside === null ? own : `(${own} OR ${needle.within(beside, false, prepared.facts.leftoverBytes)})`
}

/** The same for what stands in the column itself; what stands beside it is in the leftover. */
function ownColumnHolds({ section, facts }: PreparedSection, column: Column, needle: Needle): string {
  if (column.key === '#key') return needle.within('k', facts.ascii.has('k'), facts.textBytes.get('k') ?? 0)
  const stored = storedColumn(section, column.key)
  if (stored === undefined || stored.type === 'date') return 'FALSE'
  const name = columnName(section.table, stored)
  if (stored.type === 'text') return needle.within(name, facts.ascii.has(name), facts.textBytes.get(name) ?? 0)
  if (stored.type === 'link') return linkHolds(section.table, stored, needle.folded)
  return /^-?\d*$/u.test(needle.folded) ? `contains(CAST(${name} AS VARCHAR), '${needle.folded}')` : 'FALSE'
}

/** What separates the values of a leftover when they are searched together. */
const between = 'chr(1)'

/** Half surrogate pairs are left out, whole ones stay: the database's reader of JSON refuses the former. */
const halves = String.raw`'(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}'`

/**
 * The condition on a leftover. Its raw JSON is looked at first, because reading it costs far more; where that has an escape, or the
 * text, the values are read: those of its fields, or, of a map's entry, the whole value.
 */
function leftoverHolds(asOne: boolean, needle: Needle, bytes: number): string {
  const readable = `CASE WHEN json_valid(leftover) THEN leftover ELSE regexp_replace(leftover, ${halves}, '\\1', 'g') END`
  const whole = leftoverValue.replace('leftover', readable)
  const fields = `array_to_string(json_extract_string(${readable}, '$.*'), ${between})`
  const texts = asOne ? whole : `CASE WHEN starts_with(leftover, '{') THEN TRY(${fields}) ELSE ${whole} END`
  return `(leftover IS NOT NULL AND (contains(leftover, '\\') OR ${needle.within('leftover', false, bytes)}) AND ${needle.within(`coalesce(${texts}, leftover)`, false, bytes)})`
}
