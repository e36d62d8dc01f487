import { normaliseKey } from '@shared/format/spelling.ts'
import { decodeDate, decodeInteger, type Int64 } from '../ingest/value-decoding.ts'
import { membersOf } from '../queries/rebuilt-record.ts'
import { type LocatedSection, maskOf, newestSpelling, rowsOf } from '../queries/sections.ts'
import { throwIfCancelled } from '../source/file-errors.ts'
import { type Slot, wholeRecord } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import type { ExportedMember, ExportedRecord } from './exported-record.ts'
import type { WriterContext } from './record-writer.ts'

/** A column of a table of records. Instants are moments in UTC. */
export interface TableColumn {
  readonly name: string
  readonly type: 'instant' | 'integer' | 'text'
}

/** A record laid out in columns: a JSON value, or null where the record has no such member, for each; and what has no column. */
export interface LaidOutRecord {
  readonly cells: readonly (string | null)[]
  readonly more: readonly ExportedMember[]
}

/** Tables wider than this help nobody; further keys stand in `#more`. */
const mostColumns = 300

/**
 * The columns of a section: one for each field that its records have, under the key by which it first stands there. What no
 * column can take, a key that a record repeats for one, stands as JSON in the last column, `#more`, if there is any such.
 */
export class TableColumns {
  readonly columns: readonly TableColumn[]
  /** Whether any record may have something for `#more`. */
  readonly hasMore: boolean
  readonly #section: LocatedSection
  readonly #byField: ReadonlyMap<string, number>
  readonly #fields = new Map<string, string>()
  readonly #strict: boolean

  private constructor(section: LocatedSection, survey: Survey, strict: boolean) {
    this.#section = section
    this.#strict = strict
    this.#byField = new Map([...survey.columns.keys()].map((field, index) => [field, index]))
    this.columns = namedApart([...survey.columns.values()])
    this.hasMore = survey.hasMore
  }

  /** @param strict a typed column takes only what fits its type */
  static async of({ store, section, mask, signal }: WriterContext, strict: boolean): Promise<TableColumns> {
    const survey = await surveyed(store, section, strict, signal)
    if (mask) for (const [field, column] of survey.columns) survey.columns.set(field, asHidden(section, column))
    return new TableColumns(section, survey, strict)
  }

  layOut(record: ExportedRecord): LaidOutRecord {
    const cells: (string | null)[] = new Array(this.columns.length).fill(null)
    const more: ExportedMember[] = []
    for (const member of record.members) {
      const column = this.#byField.get(member.ours ? member.key : this.#fieldOf(member.key))
      if (column === undefined || cells[column] !== null || !this.#fits(column, member.json)) more.push(member)
      else cells[column] = member.json
    }
    return { cells, more }
  }

  #fits(column: number, json: string): boolean {
    return !this.#strict || fitsType(json, this.columns[column]?.type ?? 'text')
  }

  #fieldOf(key: string): string {
    const known = this.#fields.get(key)
    if (known !== undefined) return known
    const field = fieldOf(this.#section, key)
    if (this.#fields.size < 1000) this.#fields.set(key, field)
    return field
  }
}

const number: Int64 = { low: 0, high: 0 }

/** The moment that a JSON text is, in microseconds, or null. The answer is overwritten by the next. */
export function instantIn(json: string): Int64 | null {
  const bytes = Buffer.from(json)
  return json.startsWith('"') && decodeDate(bytes, 1, bytes.length - 1, number) >= 0 ? number : null
}

/** The whole number of 64 bits that a JSON value is, or null. The answer is overwritten by the next. */
export function integerIn(json: string): Int64 | null {
  const bytes = Buffer.from(json)
  return decodeInteger(bytes, 0, bytes.length, number) ? number : null
}

function fitsType(json: string, type: TableColumn['type']): boolean {
  if (json === 'null' || type === 'text') return true
  return (type === 'instant' ? instantIn(json) : integerIn(json)) !== null
}

interface Survey {
  /** By field, in the order of the columns. */
  readonly columns: Map<string, TableColumn>
  hasMore: boolean
}

async function surveyed(store: Store, section: LocatedSection, strict: boolean, signal: AbortSignal): Promise<Survey> {
  const survey: Survey = { columns: new Map(), hasMore: false }
  if (await hasKeys(store, section)) survey.columns.set('#key', { name: '#key', type: 'text' })
  if (section.category?.kind === 'map') survey.columns.set('#value', { name: '#value', type: 'text' })
  else {
    if (!section.shared) surveyShapes(section, survey, strict)
    await surveyWholeRecords(store, section, survey, strict, signal)
  }
  if (survey.columns.size === 0) addKnownFields(section, survey)
  return survey
}

/** Whether anything names the records: the list in which each stands, or a key of its own. */
async function hasKeys(store: Store, section: LocatedSection): Promise<boolean> {
  if (section.category?.kind === 'keyed-lists') return true
  if (section.table.keyColumn < 0) return false
  const some = await store.rows(`SELECT 1 FROM "${section.table.name}" WHERE k IS NOT NULL AND ${rowsOf(section)} LIMIT 1`)
  return some.length > 0
}

function surveyShapes(section: LocatedSection, survey: Survey, strict: boolean): void {
  for (const { slots } of section.table.shapes) {
    const seen = new Set<string>()
    for (const slot of slots) {
      const column = addColumn(section, survey, seen, slot.key, slot.in)
      if (strict && column !== null && column.type !== 'text' && slot.in !== column.type) survey.hasMore = true
    }
  }
}

/** Records that are kept whole tell their keys only one by one. */
async function surveyWholeRecords(
  store: Store,
  section: LocatedSection,
  survey: Survey,
  strict: boolean,
  signal: AbortSignal,
): Promise<void> {
  const whole = `SELECT leftover FROM "${section.table.name}" WHERE shape = ${wholeRecord} AND ${rowsOf(section)}`
  await store.each(whole, ([leftover]) => {
    throwIfCancelled(signal)
    if (leftover?.startsWith('{') !== true) {
      survey.columns.set('#value', { name: '#value', type: 'text' })
      return
    }
    const seen = new Set<string>()
    for (const { key, json } of membersOf(leftover)) {
      const column = addColumn(section, survey, seen, key)
      if (strict && column !== null && !fitsType(json, column.type)) survey.hasMore = true
    }
  })
}

/**
 * The column for a key, or null where it gets none: the record has it twice, or the table is too wide already.
 *
 * @param kept how the store keeps the value
 */
function addColumn(
  section: LocatedSection,
  survey: Survey,
  seen: Set<string>,
  key: string,
  kept: Slot['in'] = 'leftover',
): TableColumn | null {
  const field = fieldOf(section, key)
  const known = survey.columns.get(field)
  if (seen.has(field) || (known === undefined && survey.columns.size >= mostColumns)) {
    survey.hasMore = true
    return null
  }
  seen.add(field)
  if (known !== undefined) return known
  const column: TableColumn = { name: key, type: kept === 'leftover' ? likelyType(section, key) : typeKept(kept) }
  survey.columns.set(field, column)
  return column
}

/** A column as privacy view shows it: tokens are texts, whatever stood there. */
function asHidden(section: LocatedSection, column: TableColumn): TableColumn {
  return maskOf(section, newestSpelling(section, column.name)) === 'none' ? column : { ...column, type: 'text' }
}

function typeKept(kept: Exclude<Slot['in'], 'leftover'>): TableColumn['type'] {
  return kept === 'link' ? 'text' : kept
}

/** The type of a field whose value did not fit the column that the store has for it, if it has one. */
function likelyType(section: LocatedSection, key: string): TableColumn['type'] {
  const name = normaliseKey(newestSpelling(section, key))
  const type = section.shared ? undefined : section.table.fields.find((field) => normaliseKey(field.key) === name)?.type
  if (type === 'date') return 'instant'
  return type === 'integer' ? 'integer' : 'text'
}

/** A section without records has the columns that TikTok is known to give it. */
function addKnownFields(section: LocatedSection, survey: Survey): void {
  for (const { key } of section.category?.fields ?? []) addColumn(section, survey, new Set(), key)
  if (survey.columns.size === 0) survey.columns.set('#value', { name: '#value', type: 'text' })
}

/** What two keys have in common that mean the same field. A key is never taken for one of ours. */
function fieldOf(section: LocatedSection, key: string): string {
  return section.category === null ? `:${key}` : `:${normaliseKey(newestSpelling(section, key))}`
}

/** Names that differ in more than capitals, as Parquet readers want them; none is empty. */
function namedApart(columns: readonly TableColumn[]): readonly TableColumn[] {
  const taken = new Set(['#more'])
  return columns.map(({ name, type }) => {
    const wanted = name.replace(/\0/gu, '').replace(/\p{Cs}/gu, '\ufffd') || '#unnamed'
    let free = wanted
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${wanted} (${copy})`
    taken.add(free.toLowerCase())
    return { name: free, type }
  })
}
