import type { Sort } from '@shared/contract/archive.ts'
import { type PreparedSection, shown, shownBeside, storedColumn } from './columns.ts'
import { columnNamed } from './filter.ts'
import { linkOrder } from './link-column.ts'
import { columnName } from './sql.ts'

/** A row's number in 32 bits: with the date or number before it, it fits into the 16 bytes for which the database sorts least memory and fastest. */
export const rowNumber = 'CAST(rowid AS INTEGER)'

/** What records are ordered by. @throws DossierError `bad-request` for an unknown column */
export function ordering(prepared: PreparedSection, sort: Sort): string {
  const terms = termsOf(prepared, columnNamed(prepared, sort.key).key)
  const direction = sort.descending ? 'DESC' : 'ASC'
  // A column of links may hold none.
  return [...terms.filter((term) => term !== 'NULL').map((term) => `${term} ${direction} NULLS LAST`), rowNumber].join(', ')
}

function termsOf(prepared: PreparedSection, key: string): readonly string[] {
  const { section, facts } = prepared
  const stored = storedColumn(section, key)
  if (stored === undefined || stored.type === 'text') return [shown(prepared.section, key, prepared.facts.whole)]
  const name = columnName(section.table, stored)
  const beside = shownBeside(prepared.section, key, prepared.facts.whole)
  if (stored.type === 'link') {
    const terms = beside === null ? linkOrder(section.table, stored, facts.evenLinks.has(name)) : null
    return terms ?? [shown(prepared.section, key, prepared.facts.whole)]
  }
  // Dates and numbers sort by what they are, not by how they are written; what is neither stands behind them.
  return beside === null ? [name] : [name, beside]
}
