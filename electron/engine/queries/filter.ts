import type { Column, Filter, ValueFilter } from '@shared/contract/archive.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { dateColumn, type PreparedSection, shown, storedColumn } from './columns.ts'
import { sentinelDay } from './insights/dated.ts'
import type { Masker } from './mask.ts'
import { Needle } from './needle.ts'
import { sameLists } from './sections.ts'
import { columnName, literal } from './sql.ts'
import { columnHolds, recordHolds } from './text-match.ts'

/** The condition that a filter puts on the records of a section, or null where it puts none. @throws DossierError `bad-request` for an unknown column */
export function conditionOf(prepared: PreparedSection, filter: Filter | null, masker: Masker): string | null {
  if (filter === null) return null
  const parts: string[] = []
  if (filter.list !== null) parts.push(`list IN (${sameLists(prepared.section, filter.list).join(', ')})`)
  const needle = filter.text === null ? null : Needle.of(filter.text)
  if (needle !== null) parts.push(recordHolds(prepared, needle))
  if (filter.from !== null || filter.to !== null) parts.push(datedBetween(prepared, filter.from, filter.to))
  for (const value of filter.values ?? []) parts.push(valueCondition(prepared, value, masker))
  return parts.length === 0 ? null : parts.join(' AND ')
}

function datedBetween({ section }: PreparedSection, from: string | null, to: string | null): string {
  const date = dateColumn(section)
  if (date === null) return 'FALSE'
  const ends = [...(from === null ? [] : [`${date} >= ${instant(from)}`]), ...(to === null ? [] : [`${date} <= ${instant(to)}`])]
  return `(${ends.join(' AND ')} AND CAST(${date} AS DATE) IS DISTINCT FROM ${sentinelDay})`
}

/** An instant of the contract in the database's words. */
function instant(text: string): string {
  const [seconds = '', fraction] = text.replace('Z', '').split('.')
  const iso = new Date(Date.parse(seconds.includes('T') ? `${seconds}Z` : seconds)).toISOString().slice(0, 19)
  return `TIMESTAMP ${literal(fraction === undefined ? iso : `${iso}.${fraction}`)}`
}

/** The column of this key. @throws DossierError `bad-request` where the section has none */
export function columnNamed({ columns }: PreparedSection, key: string): Column {
  const column = columns.find((candidate) => candidate.key === key)
  if (column === undefined) throw new DossierError('bad-request', 'column')
  return column
}

function valueCondition(prepared: PreparedSection, filter: ValueFilter, masker: Masker): string {
  const column = columnNamed(prepared, filter.key)
  const text = shown(prepared.section, filter.key, prepared.facts.whole)
  switch (filter.is) {
    case 'empty':
      return `coalesce(${text}, '') = ''`
    case 'not-empty':
      return `coalesce(${text}, '') <> ''`
    case 'one-of': {
      const values = [...new Set(filter.values)]
      const texts = values.flatMap((value) => (value === null ? [] : masker.reveal(value).map(literal)))
      const parts = [
        ...(texts.length === 0 ? [] : [`${text} IN (${texts.join(', ')})`]),
        ...(values.includes(null) ? [`coalesce(${text}, '') = ''`] : []),
      ]
      return `coalesce(${parts.join(' OR ')}, FALSE)`
    }
    case 'contains': {
      const needle = Needle.of(filter.text)
      return needle === null ? 'TRUE' : columnHolds(prepared, column, needle)
    }
    case 'between':
      return valueBetween(prepared, column, filter.from, filter.to)
  }
}

function valueBetween(prepared: PreparedSection, column: Column, from: string | null, to: string | null): string {
  const { section } = prepared
  if (from === null && to === null) return 'TRUE'
  const stored = storedColumn(section, column.key)
  const dates = [from, to].some((end) => end !== null && /^\d{4}-/u.test(end))
  if (dates !== (stored?.type === 'date')) throw new DossierError('bad-request', 'bound')
  const bound = dates ? instant : (number: string) => `CAST(${literal(number)} AS DECIMAL(38,10))`
  const own = stored === undefined ? null : columnName(section.table, stored)
  const value =
    own !== null && (stored?.type === 'date' || stored?.type === 'integer')
      ? own
      : `try_cast(${shown(prepared.section, column.key, prepared.facts.whole)} AS DECIMAL(38,10))`
  const ends = [
    ...(from === null ? [`${value} IS NOT NULL`] : [`${value} >= ${bound(from)}`]),
    ...(to === null ? [] : [`${value} <= ${bound(to)}`]),
  ]
  return `(${ends.join(' AND ')})`
}
