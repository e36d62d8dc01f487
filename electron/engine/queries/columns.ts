import type { Column } from '@shared/contract/archive.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import type { FieldColumn } from '../store/record-list.ts'
import type { Store } from '../store/store.ts'
import { linkText } from './link-column.ts'
import { membersOf } from './rebuilt-record.ts'
import { type LocatedSection, newestSpelling, rowsOf, spellingsOf } from './sections.ts'
import { columnName, inLeftover, isoInstant, leftoverText, leftoverValue } from './sql.ts'
import type { TableFacts } from './table-facts.ts'

/** At most so many columns are offered; every field of a record is in its detail all the same. */
const mostColumns = 40

/** A section with what its queries need again and again. */
export interface PreparedSection {
  readonly section: LocatedSection
  readonly facts: TableFacts
  readonly columns: readonly Column[]
}

/** The columns under which a section's records can be looked at. */
export async function columnsOf(store: Store, section: LocatedSection, facts: TableFacts): Promise<readonly Column[]> {
  if (section.shared) return sharedColumns(store, section)
  const columns = new Map<string, Column>()
  if (section.table.keyColumn >= 0) columns.set('#key', { key: '#key', type: 'text' })
  const used = usedFields(section)
  const stored = new Map(used.map((field) => [normaliseKey(field.key), field]))
  for (const field of section.category?.fields ?? []) {
    const column = stored.get(normaliseKey(field.key))
    if (column !== undefined) columns.set(field.key, { key: field.key, type: column.type })
  }
  for (const field of used) columns.set(field.key, { key: field.key, type: field.type })
  for (const shape of section.table.shapes) {
    for (const slot of shape.slots) {
      const key = newestSpelling(section, slot.key)
      if (slot.in === 'leftover' && !columns.has(key) && columns.size < mostColumns) columns.set(key, { key, type: 'nested' })
    }
  }
  if (facts.bare) columns.set('#value', { key: '#value', type: 'nested' })
  return [...columns.values()]
}

/** The columns that a record of the table can have a value in, and the date even where none has. */
function usedFields(section: LocatedSection): readonly FieldColumn[] {
  const used = new Set(section.table.shapes.flatMap(({ slots }) => slots.map((slot) => (slot.in === 'leftover' ? -1 : slot.column))))
  return section.table.fields.filter(({ key, position }) => used.has(position) || key === section.category?.date)
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

/** The column that keeps a field, or undefined where only leftovers have it. */
export function storedColumn(section: LocatedSection, key: string): FieldColumn | undefined {
  return section.shared ? undefined : section.table.fields.find((field) => field.key === key)
}

/**
 * The expression that gives a column's value as it is shown: instants in ISO, links written out, nested values as JSON.
 * @param whole look for it in records that are kept whole, too
 */
export function shown(section: LocatedSection, key: string, whole = false): string {
  if (key === '#key') return 'k'
  if (key === '#value') {
    const value = `coalesce(${leftoverValue}, leftover)`
    return section.shared ? value : `CASE WHEN shape = 0 AND NOT starts_with(leftover, '{') THEN ${value} END`
  }
  const column = storedColumn(section, key)
  const beside = shownBeside(section, key, whole)
  if (column === undefined) return beside ?? 'NULL'
  const name = columnName(section.table, column)
  const own =
    column.type === 'date' ? isoInstant(name) : column.type === 'link' ? linkText(section.table, column) : `CAST(${name} AS VARCHAR)`
  return beside === null ? own : `coalesce(${own}, ${beside})`
}

/** The expression that gives a field's value from the leftovers, as text; null where none has it. */
export function shownBeside(section: LocatedSection, key: string, whole = false): string | null {
  const texts = leftoverSpellings(section, key, whole).map(leftoverText)
  if (texts.length === 0) return null
  return texts.length === 1 ? (texts[0] ?? null) : `coalesce(${texts.join(', ')})`
}

/** The spellings of a key under which values of it are kept in the leftover JSON. */
function leftoverSpellings(section: LocatedSection, key: string, whole: boolean): readonly string[] {
  if (section.shared) return [key]
  return spellingsOf(section, key).filter((spelling) => whole || inLeftover(section.table, new Set([spelling])))
}

/** The column that says when, or null. */
export function dateColumn(section: LocatedSection): string | null {
  const { table, category } = section
  const key = section.shared ? '#date' : category?.date
  const column = table.fields.find((field) => field.key === key)
  return column === undefined ? null : columnName(table, column)
}
