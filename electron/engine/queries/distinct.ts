import type { Column, Filter } from '@shared/contract/archive.ts'
import type { Distinct } from '@shared/contract/finding.ts'
import type { View } from '@shared/contract/view.ts'
import type { Store } from '../store/store.ts'
import { type PreparedSection, shown, shownBeside, storedColumn } from './columns.ts'
import { columnNamed, conditionOf } from './filter.ts'
import { linkForms } from './link-column.ts'
import type { Masker } from './mask.ts'
import { Needle } from './needle.ts'
import { maskOfColumn } from './page.ts'
import { rowsOf } from './sections.ts'
import { columnName, literal } from './sql.ts'
import { columnHolds } from './text-match.ts'

/** Longer values cannot be told apart by looking at them and are not offered. */
const longest = 2000

interface DistinctRequest {
  readonly view: View
  readonly key: string
  readonly filter: Filter | null
  readonly search: string | null
  readonly limit: number
}

/** The values of a column with their counts, the most frequent first. @throws DossierError `bad-request` for an unknown column, `cancelled` */
export async function distinctValues(
  store: Store,
  prepared: PreparedSection,
  { view, key, filter, search, limit }: DistinctRequest,
  masker: Masker,
  signal?: AbortSignal,
): Promise<Distinct> {
  const { section } = prepared
  const column = columnNamed(prepared, key)
  const others = filter === null ? null : { ...filter, values: (filter.values ?? []).filter((value) => value.key !== key) }
  const needle = search === null ? null : Needle.of(search)
  const conditions = [
    rowsOf(section),
    ...[conditionOf(prepared, others, masker)].filter((condition) => condition !== null),
    ...(needle === null ? [] : [columnHolds(prepared, column, needle)]),
  ]
  const { parts, text } = grouping(prepared, column)
  const rows = await store.rows(
    `WITH found AS MATERIALIZED (
       SELECT ${parts.map((part, index) => `${part} AS g${index}`).join(', ')}, count(*) AS records
       FROM "${section.table.name}" WHERE ${conditions.join(' AND ')} GROUP BY ${parts.map((_, index) => index + 1).join(', ')}),
     shown AS (
       SELECT ${text} AS value, records FROM found
       ORDER BY records DESC, ${parts.map((_, index) => `g${index}`).join(', ')} LIMIT ${limit + 1})
     SELECT value, records, (SELECT count(*) FROM found), (SELECT sum(records) FROM found) FROM shown`,
    [],
    signal,
  )
  const kind = maskOfColumn(section, column)
  const listed = rows
    .filter(([value]) => (value ?? '').length <= longest)
    .slice(0, limit)
    .map(([value, records]) => ({ value: masker.offer(view.mask, kind, value ?? null), count: Number(records) }))
  const [, , values = '0', records = '0'] = rows[0] ?? []
  return {
    values: listed,
    more: Number(values) - listed.length,
    moreRecords: Number(records) - listed.reduce((sum, { count }) => sum + count, 0),
  }
}

/** What to group by, and the text of a group. Links and dates are grouped by their numbers, and only the groups are written out. */
function grouping(prepared: PreparedSection, column: Column): { readonly parts: readonly string[]; readonly text: string } {
  const { section } = prepared
  const stored = storedColumn(section, column.key)
  if (stored?.type !== 'link' || shownBeside(prepared.section, column.key, prepared.facts.whole) !== null) {
    return { parts: [`nullif(${shown(prepared.section, column.key, prepared.facts.whole)}, '')`], text: 'g0' }
  }
  const forms = linkForms(section.table, stored)
  const form = forms.map(({ shapes }, index) => `WHEN shape IN (${shapes.join(',')}) THEN ${index}`)
  if (form.length === 0) return { parts: ['NULL'], text: 'NULL' }
  const written = forms.map(({ prefix, suffix }, index) => `WHEN ${index} THEN ${literal(prefix)} || g0 || ${literal(suffix)}`)
  const name = columnName(section.table, stored)
  return {
    // The number of a record that is kept whole may be there without meaning anything.
    parts: [`CASE WHEN shape > 0 THEN ${name} END`, `CASE ${form.join(' ')} END`],
    text: `CASE g1 ${written.join(' ')} END`,
  }
}
