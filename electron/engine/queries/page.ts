import type { Column, Filter, Page, Sort } from '@shared/contract/archive.ts'
import { DossierError } from '@shared/contract/errors.ts'
import type { View } from '@shared/contract/view.ts'
import type { Store } from '../store/store.ts'
import type { Arrangements } from './arrangements.ts'
import { type PreparedSection, shown } from './columns.ts'
import type { Masker } from './mask.ts'
import { membersOf, type StoredRow } from './rebuilt-record.ts'
import { type RowSet, rowAt } from './row-set.ts'
import { allRowsOf, type LocatedSection, maskOf, newestSpelling } from './sections.ts'
import { cellsOf, unreadableLeftover } from './sql.ts'

/** A record as a table shows it: its number, and a cell for each column. */
export interface ShownRow {
  readonly row: number
  readonly cells: readonly (string | null)[]
}

/** Pages through the records of sections. */
export class Pager {
  readonly #store: Store
  readonly #masker: Masker
  readonly #arrangements: Arrangements

  constructor(store: Store, masker: Masker, arrangements: Arrangements) {
    this.#store = store
    this.#masker = masker
    this.#arrangements = arrangements
  }

  /** One page. @throws DossierError `bad-request` for a column that the section does not have, `cancelled`, `too-large` */
  async page(prepared: PreparedSection, { view, offset, limit, sort, filter }: PageRequest, signal?: AbortSignal): Promise<Page> {
    const set = await this.#arrangements.rows(prepared, sort, filter, signal)
    const rows = await shownRows(this.#store, prepared, rowsOfPage(set, offset, limit), signal)
    const masks = prepared.columns.map((column) => maskOfColumn(prepared.section, column))
    return {
      columns: [...prepared.columns],
      total: set.length,
      rows: rows.map(({ row, cells }) => ({
        row,
        cells: cells.map((value, index) => this.#masker.apply(view.mask, masks[index] ?? 'text', value)),
      })),
    }
  }
}

interface PageRequest {
  readonly view: View
  readonly offset: number
  readonly limit: number
  readonly sort: Sort | null
  readonly filter: Filter | null
}

/** What privacy view does with a column: dates are never hidden. */
export function maskOfColumn(section: LocatedSection, column: Column): ReturnType<typeof maskOf> {
  return column.type === 'date' ? 'none' : maskOf(section, column.key)
}

/** The row numbers of a page. */
export function rowsOfPage(set: RowSet, offset: number, limit: number): readonly number[] {
  const length = Math.max(0, Math.min(limit, set.length - offset))
  return Array.from({ length }, (_, index) => rowAt(set, offset + index))
}

/** The rows of these numbers, in this order, as they are shown without privacy view. */
export async function shownRows(
  store: Store,
  prepared: PreparedSection,
  wanted: readonly number[],
  signal?: AbortSignal,
): Promise<readonly ShownRow[]> {
  if (wanted.length === 0) return []
  const { section, columns } = prepared
  const cells = columns.map((column) => `, ${shown(prepared.section, column.key, prepared.facts.whole)}`).join('')
  const found = await store.rows(
    `SELECT rowid, ${unreadableLeftover}${cells} FROM "${section.table.name}" WHERE ${rowsAmong(wanted)}`,
    [],
    signal,
  )
  const byRow = new Map(
    found.map(([row, leftover, ...values]) => [Number(row), lookedUp(section, columns, values, leftover ?? null)] as const),
  )
  return wanted.flatMap((row) => {
    const values = byRow.get(row)
    return values === undefined ? [] : [{ row, cells: values }]
  })
}

/** The condition for these rows. A range beside the list spares the database from looking at the rest of the table. */
function rowsAmong(rows: readonly number[]): string {
  const low = Math.min(...rows)
  const high = Math.max(...rows)
  const range = `rowid >= ${low} AND rowid <= ${high}`
  return high - low + 1 === rows.length ? range : `${range} AND rowid IN (SELECT unnest([${rows.join(',')}]::BIGINT[]))`
}

/** Fills in, from a leftover in which the database cannot look anything up, the cells that stand there. */
function lookedUp(
  section: LocatedSection,
  columns: readonly Column[],
  values: readonly (string | null)[],
  leftover: string | null,
): readonly (string | null)[] {
  if (leftover === null) return values
  const found = new Map<string, string>()
  if (leftover.startsWith('{')) for (const { key, json } of membersOf(leftover)) found.set(newestSpelling(section, key), json)
  else found.set('#value', leftover)
  return values.map((value, index) => {
    const json = found.get(columns[index]?.key ?? '')
    if (json === undefined || (value !== null && columns[index]?.key !== '#value')) return value
    return json.startsWith('"') ? (JSON.parse(json) as string).replace(/\p{Cs}/gu, '\ufffd') : json
  })
}

/** A row as it is stored, with the list that it belongs to and its key where it has one. */
export interface LocatedRow {
  readonly row: number
  readonly list: number
  readonly key: string | null
  readonly stored: StoredRow
}

/** Reads rows of a table as they are stored, in this order, those included that are shown with another. @throws DossierError `bad-request` where one of them is not the section's */
export async function storedRows(
  store: Store,
  section: LocatedSection,
  wanted: readonly number[],
  signal?: AbortSignal,
): Promise<readonly LocatedRow[]> {
  if (wanted.length === 0) return []
  const { table } = section
  const found = await store.rows(
    `SELECT rowid, ${cellsOf(table)} FROM "${table.name}" WHERE ${rowsAmong(wanted)} AND ${allRowsOf(section)}`,
    [],
    signal,
  )
  const byRow = new Map(found.map(([row, ...cells]) => [Number(row), cells]))
  return wanted.map((row) => {
    const cells = byRow.get(row)
    if (cells === undefined) throw new DossierError('bad-request', 'row')
    return {
      row,
      list: Number(cells[0]),
      key: table.keyColumn >= 0 ? (cells[table.keyColumn] ?? null) : null,
      stored: { shape: Number(cells[1]), cells, leftover: cells[table.leftoverColumn] ?? null },
    }
  })
}
