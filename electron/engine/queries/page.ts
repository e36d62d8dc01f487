import type { Column, Filter, Page, Sort } from '@shared/contract/archive.ts'
import { DossierError } from '@shared/contract/errors.ts'
import type { View } from '@shared/contract/view.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import type { Store } from '../store/store.ts'
import type { Masker } from './mask.ts'
import { membersOf, type StoredRow } from './rebuilt-record.ts'
import { type LocatedSection, maskOf, newestSpelling, rowsOf } from './sections.ts'
import { cellsOf, columnName, inLeftover, isoInstant, leftoverText, leftoverValue, linkText, unreadableLeftover } from './sql.ts'

/** At most so many columns are offered; every field of a record is in its detail all the same. */
const mostColumns = 40

/** The columns under which a section's records can be looked at. */
export async function columnsOf(store: Store, section: LocatedSection): Promise<readonly Column[]> {
  if (section.shared) return sharedColumns(store, section)
  const columns = new Map<string, Column>()
  if (section.table.keyColumn >= 0) columns.set('#key', { key: '#key', type: 'text' })
  const stored = new Map(section.table.fields.map((field) => [normaliseKey(field.key), field]))
  for (const field of section.category?.fields ?? []) {
    const column = stored.get(normaliseKey(field.key))
    if (column !== undefined) columns.set(field.key, { key: field.key, type: column.type })
  }
  for (const field of section.table.fields) columns.set(field.key, { key: field.key, type: field.type })
  for (const shape of section.table.shapes) {
    for (const slot of shape.slots) {
      const key = newestSpelling(section, slot.key)
      if (slot.in === 'leftover' && !columns.has(key) && columns.size < mostColumns) columns.set(key, { key, type: 'nested' })
    }
  }
  return [...columns.values()]
}

/** Entries of a map show their name and value; records on the shelf the keys that the first of them have. */
async function sharedColumns(store: Store, section: LocatedSection): Promise<readonly Column[]> {
  const keyed = section.lists.some((list) => list.form === 'keyed')
  const columns: Column[] = keyed ? [{ key: '#key', type: 'text' }] : []
  if (section.category !== null) return [...columns, { key: '#value', type: 'text' }]
  const first = await store.rows(`SELECT leftover FROM entries WHERE ${rowsOf(section)} ORDER BY rowid LIMIT 50`)
  const keys = new Set<string>()
  let single = false
  for (const [leftover] of first) {
    if (leftover?.startsWith('{') === true) for (const member of membersOf(leftover)) keys.add(member.key)
    else single = true
  }
  if (single || keys.size === 0) columns.push({ key: '#value', type: 'text' })
  for (const key of [...keys].slice(0, mostColumns)) columns.push({ key, type: 'nested' })
  return columns
}

/** The expression that gives a column's value as it is shown: instants in ISO, links written out, nested values as JSON. */
export function shown(section: LocatedSection, key: string): string {
  const { table } = section
  if (key === '#key') return 'k'
  if (key === '#value') return `coalesce(${leftoverValue}, leftover)`
  const column = table.fields.find((field) => field.key === key)
  const spellings = leftoverSpellings(section, key)
  const leftover = spellings.map(leftoverText)
  if (column === undefined) return leftover.length === 0 ? 'NULL' : `coalesce(${leftover.join(', ')})`
  const name = columnName(table, column)
  const own = column.type === 'date' ? isoInstant(name) : column.type === 'link' ? linkText(table, column) : `CAST(${name} AS VARCHAR)`
  return leftover.length === 0 ? own : `coalesce(${own}, ${leftover.join(', ')})`
}

/** The spellings of a key under which values of it are kept in the leftover JSON. */
function leftoverSpellings(section: LocatedSection, key: string): readonly string[] {
  if (section.shared) return [key]
  const spellings = new Set<string>()
  const field = section.category?.fields.find((candidate) => candidate.key === key)
  for (const spelling of [key, ...(field?.also ?? [])]) if (inLeftover(section.table, new Set([spelling]))) spellings.add(spelling)
  return [...spellings]
}

const wholeRecords = (section: LocatedSection): boolean => section.table.shapes.length > 0 && !section.shared

/** The condition that a filter puts on rows, and the values for its placeholders. */
function condition(
  section: LocatedSection,
  columns: readonly Column[],
  filter: Filter | null,
): { readonly sql: string; readonly values: readonly (string | number)[] } {
  const parts = [rowsOf(section)]
  const values: (string | number)[] = []
  if (filter?.list !== null && filter?.list !== undefined) {
    parts.push('list = ?')
    values.push(filter.list)
  }
  if (filter?.text !== null && filter?.text !== undefined && filter.text.trim() !== '') {
    const texts = columns.filter((column) => column.type !== 'date').map((column) => shown(section, column.key))
    if (wholeRecords(section)) texts.push('CASE WHEN shape = 0 THEN leftover END')
    const folded = texts.map((text) => `contains(lower(strip_accents(${text})), lower(strip_accents(?)))`)
    parts.push(`(${folded.map((text) => `coalesce(${text}, FALSE)`).join(' OR ')})`)
    for (const _ of texts) values.push(filter.text.trim())
  }
  const date = dateColumn(section)
  if (date !== null && filter?.from) {
    parts.push(`${date} >= CAST(? AS TIMESTAMP)`)
    values.push(filter.from)
  }
  if (date !== null && filter?.to) {
    parts.push(`${date} <= CAST(? AS TIMESTAMP)`)
    values.push(filter.to)
  }
  return { sql: parts.join(' AND '), values }
}

/** The column that says when, or null. */
export function dateColumn(section: LocatedSection): string | null {
  const { table, category } = section
  const key = section.shared ? '#date' : category?.date
  const column = table.fields.find((field) => field.key === key)
  return column === undefined ? null : columnName(table, column)
}

function ordering(section: LocatedSection, columns: readonly Column[], sort: Sort | null): string {
  if (sort === null) return 'rowid'
  const column = columns.find((candidate) => candidate.key === sort.key)
  if (column === undefined) throw new DossierError('bad-request', 'sort')
  const stored = section.table.fields.find((field) => field.key === sort.key)
  // Dates and numbers sort by what they are, not by how they are written.
  const expression = stored?.type === 'date' || stored?.type === 'integer' ? columnName(section.table, stored) : shown(section, sort.key)
  return `${expression} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, rowid`
}

interface Arrangement {
  readonly name: string
  readonly total: number
}

/** Pages through the records of sections. Rows in a chosen order or selection are arranged once and then paged by position. */
export class Pager {
  readonly #store: Store
  readonly #masker: Masker
  readonly #arrangements = new Map<string, Arrangement>()
  #next = 0

  constructor(store: Store, masker: Masker) {
    this.#store = store
    this.#masker = masker
  }

  /** One page. @throws DossierError `bad-request` for a sort key that the section does not have */
  async page(section: LocatedSection, view: View, offset: number, limit: number, sort: Sort | null, filter: Filter | null): Promise<Page> {
    const columns = await columnsOf(this.#store, section)
    const arrangement = await this.#arrange(section, columns, sort, filter)
    const cells = columns.map((column) => shown(section, column.key)).join(', ')
    const rows = await this.#store.rows(
      `SELECT t.rowid, ${unreadableLeftover}, ${cells} FROM ${literalTable(arrangement.name)} a JOIN ${literalTable(section.table.name)} t ON t.rowid = a.r WHERE a.rowid >= ? AND a.rowid < ? ORDER BY a.rowid`,
      [offset, offset + limit],
    )
    const masks = columns.map((column) => (column.type === 'date' ? 'none' : maskOf(section, column.key)))
    return {
      columns: [...columns],
      total: arrangement.total,
      rows: rows.map(([row, leftover, ...values]) => ({
        row: Number(row),
        cells: lookedUp(section, columns, values, leftover ?? null).map((value, index) =>
          this.#masker.apply(view.mask, masks[index] ?? 'text', value),
        ),
      })),
    }
  }

  async #arrange(section: LocatedSection, columns: readonly Column[], sort: Sort | null, filter: Filter | null): Promise<Arrangement> {
    const key = JSON.stringify([section.id, sort, filter])
    const known = this.#arrangements.get(key)
    if (known !== undefined) {
      this.#arrangements.delete(key)
      this.#arrangements.set(key, known)
      return known
    }
    const { sql, values } = condition(section, columns, filter)
    const name = `arranged_${this.#next}`
    this.#next += 1
    await this.#store.run(
      `CREATE TEMP TABLE ${literalTable(name)} AS SELECT rowid AS r FROM ${literalTable(section.table.name)} WHERE ${sql} ORDER BY ${ordering(section, columns, sort)}`,
      values,
    )
    const [count] = await this.#store.rows(`SELECT count(*) FROM ${literalTable(name)}`)
    const arrangement = { name, total: Number(count?.[0] ?? 0) }
    this.#arrangements.set(key, arrangement)
    await this.#forgetOldest()
    return arrangement
  }

  async #forgetOldest(): Promise<void> {
    if (this.#arrangements.size <= 6) return
    const [key, oldest] = this.#arrangements.entries().next().value as [string, Arrangement]
    this.#arrangements.delete(key)
    await this.#store.run(`DROP TABLE ${literalTable(oldest.name)}`)
  }
}

const literalTable = (name: string): string => `"${name}"`

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

/** Reads one row of a table as it is stored. @throws DossierError `bad-request` where there is no such row */
export async function storedRow(
  store: Store,
  section: LocatedSection,
  row: number,
): Promise<{ readonly list: number; readonly key: string | null; readonly stored: StoredRow }> {
  const { table } = section
  const [cells] = await store.rows(`SELECT ${cellsOf(table)} FROM ${literalTable(table.name)} WHERE rowid = ? AND ${rowsOf(section)}`, [
    row,
  ])
  if (cells === undefined) throw new DossierError('bad-request', 'row')
  return {
    list: Number(cells[0]),
    key: table.keyColumn >= 0 ? (cells[table.keyColumn] ?? null) : null,
    stored: { shape: Number(cells[1]), cells, leftover: cells[table.leftoverColumn] ?? null },
  }
}
