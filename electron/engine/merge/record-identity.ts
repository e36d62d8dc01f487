import { emptyWords } from '@shared/format/empty-value.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { linkText } from '../queries/link-column.ts'
import { membersOf } from '../queries/rebuilt-record.ts'
import { type LocatedSection, maskOf, newestSpelling } from '../queries/sections.ts'
import { columnName, literal } from '../queries/sql.ts'
import type { FieldColumn } from '../store/record-list.ts'
import { wholeRecord } from '../store/shapes.ts'
import { canonicalText, withoutSlash } from './canonical-value.ts'
import { nameWithinPlace, type Place } from './places.ts'

/** Rows whose text has to be put together here and not in the database are taken so many at a time. */
const rowsPerBatch = 20_000

/** The account's own name is one value, whatever it was when the archive was made. */
const self = '\u0001self'

/** What to compare records by. */
export interface IdentityOptions {
  /** Every name that the account has in one of the archives, in small letters. */
  readonly ownNames: readonly string[]
  /** Only these fields; all of them where left out. */
  readonly only?: ReadonlySet<string>
}

/** A table of `r` (row), `place`, `archive`, `listed` (number of the conversation) and `key` (the text by which the record is compared). */
export interface Identity {
  readonly table: string
  /** The fields that the records of each archive have, filled or not. */
  readonly fields: ReadonlyMap<number, ReadonlySet<string>>
}

/** The name of a field, the same in every generation and language that the catalogue knows. */
export function canonicalName(section: LocatedSection, key: string): string {
  return normaliseKey(newestSpelling(section, key))
}

/** One field of a record as part of the text by which it is compared. Lengths are in bytes: no value can pass for two. */
function pair(name: string, value: string): string {
  return `${name}:${Buffer.byteLength(value)}:${value}`
}

/**
 * Makes the texts by which the records of a section are compared: every field that says something, under the name that all
 * generations share, in an order of its own. Dates are compared as instants, links without their last slash, numbers by their digits.
 */
export async function identify(
  ingestion: Ingestion,
  section: LocatedSection,
  places: readonly Place[],
  options: IdentityOptions,
): Promise<Identity> {
  const { store } = ingestion
  const { table } = section
  const name = store.scratchName()
  const leftovers = `${name}_leftovers`
  const fields = new Map<number, Set<string>>()
  const origin = originOf(places, section)
  const columns = table.name === 'entries' ? [] : comparedColumns(section, options)
  await writeLeftovers(ingestion, section, places, columns, options, leftovers, fields)
  const key = columns.length === 0 ? "''" : `concat_ws(chr(31), ${columns.map(({ sql, name: field }) => pairInSql(field, sql)).join(', ')})`
  await store.run(
    `CREATE TABLE "${name}" AS
     WITH origin(list, place, archive, listed) AS (VALUES ${origin})
     SELECT t.rowid AS r, place, archive, listed, ${key} AS key FROM "${table.name}" t JOIN origin USING (list) WHERE leftover IS NULL
     UNION ALL
     SELECT l.r, place, archive, listed, l.key FROM "${leftovers}" l JOIN origin USING (list)`,
  )
  await store.run(`DROP TABLE "${leftovers}"`)
  const shapes = await store.rows(
    `WITH origin(list, place, archive, listed) AS (VALUES ${origin})
     SELECT DISTINCT archive, shape FROM "${table.name}" JOIN origin USING (list) WHERE shape <> ${wholeRecord}`,
  )
  for (const [archive, shape] of shapes) {
    for (const slot of table.shapes[Number(shape)]?.slots ?? []) fieldsOf(fields, Number(archive)).add(canonicalName(section, slot.key))
  }
  return { table: name, fields }
}

function fieldsOf(fields: Map<number, Set<string>>, archive: number): Set<string> {
  const known = fields.get(archive) ?? new Set()
  fields.set(archive, known)
  return known
}

function originOf(places: readonly Place[], section: LocatedSection): string {
  const of = section.category ?? section.shelf
  const numbers = new Map<string, number>()
  return places
    .flatMap(({ lists, archive }, place) =>
      lists.map((list) => {
        const listed = of === null ? '' : nameWithinPlace(of, list)
        if (!numbers.has(listed)) numbers.set(listed, numbers.size)
        return `(${list.id}, ${place}, ${archive}, ${numbers.get(listed)})`
      }),
    )
    .join(', ')
}

interface ComparedColumn {
  readonly name: string
  /** The expression for the column's canonical text. */
  readonly sql: string
}

/** The columns of a table as they are compared, in the order of their names. */
function comparedColumns(section: LocatedSection, { ownNames, only }: IdentityOptions): readonly ComparedColumn[] {
  const columns = section.table.fields.map((column) => ({
    name: canonicalName(section, column.key),
    sql: canonicalColumn(section, column, ownNames),
  }))
  if (section.table.keyColumn >= 0) columns.push({ name: '#key', sql: 'k' })
  return columns
    .filter(({ name }) => only === undefined || only.has(name) || name === '#key')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function canonicalColumn(section: LocatedSection, column: FieldColumn, ownNames: readonly string[]): string {
  const name = columnName(section.table, column)
  if (column.type === 'date') return `CAST(epoch_us(${name}) AS VARCHAR)`
  if (column.type === 'integer') return `CAST(${name} AS VARCHAR)`
  if (column.type === 'link') return `rtrim(${linkText(section.table, column)}, '/')`
  const empty = isFreeText(section, column.key) ? [''] : emptyWords
  const cases = [
    `WHEN ${name} IN (${empty.map(literal).join(', ')}) THEN NULL`,
    `WHEN ${name} LIKE '____-__-__ __:__:__ UTC' THEN left(${name}, 19)`,
  ]
  if (ownNames.length > 0 && mayBeOneself(section, column.key))
    cases.push(`WHEN lower(${name}) IN (${ownNames.map(literal).join(', ')}) THEN ${literal(self)}`)
  return `CASE ${cases.join(' ')} ELSE ${name} END`
}

/** Privacy view hides as texts what people wrote, and what nobody knows. */
function isFreeText(section: LocatedSection, key: string): boolean {
  return maskOf(section, key) === 'text'
}

/** Who wrote a message may be the account itself. */
function mayBeOneself(section: LocatedSection, key: string): boolean {
  return section.category?.kind === 'keyed-lists' && maskOf(section, key) === 'name'
}

function pairInSql(name: string, value: string): string {
  return `${literal(`${name}:`)} || strlen(${value}) || ':' || ${value}`
}

/** Records of which something is kept as JSON. There are few of them, or the section is none that anybody knows. */
async function writeLeftovers(
  ingestion: Ingestion,
  section: LocatedSection,
  places: readonly Place[],
  columns: readonly ComparedColumn[],
  options: IdentityOptions,
  into: string,
  fields: Map<number, Set<string>>,
): Promise<void> {
  const { store } = ingestion
  const { table } = section
  const archives = new Map(places.flatMap(({ lists, archive }) => lists.map((list) => [list.id, archive] as const)))
  const writer = await store.scratchTable(into, [
    ['r', 'int64'],
    ['list', 'int32'],
    ['key', 'text'],
  ])
  const own = places.flatMap(({ lists, archive }) => lists.map((list) => `(${list.id}, ${archive})`)).join(', ')
  const cells = columns.map(({ sql }) => sql).join(', ')
  const k = table.keyColumn >= 0 ? 'k' : 'NULL'
  const batch = (after: number) =>
    store.rows(
      `WITH origin(list, archive) AS (VALUES ${own})
       SELECT t.rowid, list, shape, leftover, ${k}${cells === '' ? '' : `, ${cells}`} FROM "${table.name}" t JOIN origin USING (list)
       WHERE t.rowid > ${after} AND leftover IS NOT NULL ORDER BY t.rowid LIMIT ${rowsPerBatch}`,
    )
  for (let rows = await batch(-1); rows.length > 0; rows = await batch(Number(rows.at(-1)?.[0]))) {
    for (const [row, list, shape, leftover, key, ...values] of rows) {
      const archive = archives.get(Number(list)) ?? 0
      const isWhole = Number(shape) === wholeRecord
      const pairs: [string, string][] = []
      if (key !== null && key !== undefined) pairs.push(['#key', key])
      // A record that is kept whole may have filled columns before it turned out so.
      if (!isWhole) {
        columns.forEach(({ name }, index) => {
          const value = values[index]
          if (name !== '#key' && value !== null && value !== undefined) pairs.push([name, value])
        })
      }
      const members = leftover?.startsWith('{') === true ? membersOf(leftover) : [{ key: '#value', json: leftover ?? 'null' }]
      for (const member of members) {
        const name = canonicalName(section, member.key)
        if (isWhole) fieldsOf(fields, archive).add(name)
        if (options.only !== undefined && !options.only.has(name)) continue
        const value = canonicalMember(section, member.key, member.json, options.ownNames)
        if (value !== null) pairs.push([name, value])
      }
      pairs.sort(([one, first], [other, second]) => (one === other ? (first < second ? -1 : 1) : one < other ? -1 : 1))
      const text = Buffer.from(pairs.map(([name, value]) => pair(name, value)).join('\u001f'))
      writer.setInt64(0, Number(row), Math.floor(Number(row) / 2 ** 32))
      writer.setInt32(1, Number(list))
      writer.setText(2, text, 0, text.length)
      writer.endRow()
    }
  }
  writer.close()
}

/** The canonical text of a member that is kept as JSON, as its column would have it. */
function canonicalMember(section: LocatedSection, key: string, json: string, ownNames: readonly string[]): string | null {
  const text = canonicalText(json, isFreeText(section, key))
  if (text === null) return null
  const spelling = newestSpelling(section, key)
  const type = section.category?.fields.find((field) => field.key === spelling)?.type
  if (type === 'link') return withoutSlash(text)
  if (type === 'date' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/u.test(text)) {
    const time = Date.parse(`${text.replace(' ', 'T')}Z`)
    return Number.isNaN(time) ? text : String(time * 1000)
  }
  return mayBeOneself(section, key) && ownNames.includes(text.toLowerCase()) ? self : text
}
