import type { MaskKind } from '@shared/catalog/category.ts'
import type { Values } from '@shared/contract/insights.ts'
import { emptyWords } from '@shared/format/empty-value.ts'
import type { Store } from '../../store/store.ts'
import { dateColumn, type PreparedSection, shown } from '../columns.ts'
import type { Masker } from '../mask.ts'
import { rowsOf } from '../sections.ts'
import { isoInstant, literal } from '../sql.ts'
import { dated } from './dated.ts'

/** No values, for sections that an archive does not have. */
export const noValues: Values = { values: [], more: 0, moreRecords: 0, without: 0 }

const sayingNothing = emptyWords.map((word) => literal(word.toLowerCase())).join(', ')

/** The columns `first` and `last` of grouped records, as instants. */
export function spanOf(prepared: PreparedSection): string {
  return `${isoInstant(endOf(prepared, 'min'))} AS first, ${isoInstant(endOf(prepared, 'max'))} AS last`
}

function endOf({ section }: PreparedSection, end: 'min' | 'max'): string {
  const date = dateColumn(section)
  return date === null ? 'NULL::TIMESTAMP' : `${end}(${date}) FILTER (${dated(date)})`
}

/** From the first to the last of several spans. */
export function spanOver(spans: readonly { readonly first: string | null; readonly last: string | null }[]): {
  readonly first: string | null
  readonly last: string | null
} {
  const first = spans.map((span) => span.first).filter((moment) => moment !== null)
  const last = spans.map((span) => span.last).filter((moment) => moment !== null)
  return { first: first.sort()[0] ?? null, last: last.sort().at(-1) ?? null }
}

/** The values of one field with their spans: the most frequent first, those of one count in the order of their code points. */
export async function valuesOf(
  store: Store,
  prepared: PreparedSection,
  key: string,
  most: number,
  signal: AbortSignal | undefined,
): Promise<Values> {
  const { section, facts } = prepared
  const text = `coalesce(${shown(section, key, facts.whole)}, '')`
  const rows = await store.rows(
    `WITH written AS (SELECT ${text} AS text, count(*) AS n, ${endOf(prepared, 'min')} AS first, ${endOf(prepared, 'max')} AS last
                      FROM "${section.table.name}" WHERE ${rowsOf(section)} GROUP BY text),
          found AS (SELECT CASE WHEN lower(text) IN (${sayingNothing}) THEN NULL ELSE text END AS value, sum(n) AS n,
                           ${isoInstant('min(first)')} AS first, ${isoInstant('max(last)')} AS last FROM written GROUP BY value)
     SELECT value, n, first, last, count(value) OVER (), sum(n) FILTER (value IS NOT NULL) OVER () FROM found ORDER BY value IS NULL DESC, n DESC, value LIMIT ${most + 1}`,
    [],
    signal,
  )
  const without = rows.find(([value]) => value === null)
  const values = rows
    .filter(([value]) => value !== null)
    .slice(0, most)
    .map(([value, count, first, last]) => ({ value: value ?? '', count: Number(count), first: first ?? null, last: last ?? null }))
  const [, , , , different = '0', records] = rows[0] ?? []
  return {
    values,
    more: Number(different) - values.length,
    moreRecords: Number(records ?? 0) - values.reduce((sum, { count }) => sum + count, 0),
    without: Number(without?.[1] ?? 0),
  }
}

/** The same with what privacy view hides replaced. */
export function masked(values: Values, masker: Masker, on: boolean, kind: MaskKind): Values {
  return { ...values, values: values.values.map((entry) => ({ ...entry, value: masker.apply(on, kind, entry.value) ?? '' })) }
}
