import type { Category, Field } from '@shared/catalog/category.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import type { FieldColumn, RecordList } from '../store/record-list.ts'
import { type Shape, type Slot, wholeRecord } from '../store/shapes.ts'
import { listColumn, type StoredTable, shapeColumn } from '../store/store.ts'
import { plain } from './byte-arrays.ts'
import { comma, type JsonScanner, openArray, openObject, skipSpace, valueKind } from './json-scanner.ts'
import { RecordTemplate } from './record-template.ts'
import { decodeDate, decodeInteger, decodeLink, decodeString, type Int64, regularJson } from './value-decoding.ts'

/** Beyond so many shapes in one table, records are kept whole: TikTok's own records have a handful. */
const mostShapes = 1000

/** A list's records come in a few moulds; trying more costs more than it saves. */
const mostTemplates = 8

/** A way to go on from a point inside a record: the next key, and by how its value is kept, where that leads. */
interface KeyEdge {
  readonly key: string
  readonly keyBytes: Uint8Array
  readonly escaped: boolean
  /** The column meant for this key, or null: none has it, or an earlier member of the record filled it. */
  readonly column: FieldColumn | null
  readonly next: Map<number, TreeNode>
}

interface TreeNode {
  readonly edges: KeyEdge[]
  /** Slots from the start of the record to here. */
  readonly slots: readonly Slot[]
  shape: number
}

/** How a value went into its column, as a small number: the tree of shapes branches on it. */
const wentToLeftover = 0
const wentAsText = 1
const wentAsInteger = 2
const wentAsInstant = 3
const wentAsLink = 16

/**
 * Chooses the columns of a category's table from its first record: the category's own types where it knows the key, else what the value looks like.
 *
 * @param everyField also the fields that this record does not have: those of another archive may
 */
export function columnsFor(
  category: Category,
  scanner: JsonScanner,
  bytes: Uint8Array,
  everyField = false,
): readonly Omit<FieldColumn, 'position'>[] {
  const fields = new Map<string, Field>()
  for (const field of category.fields) for (const name of [field.key, ...field.also]) fields.set(normaliseKey(name), field)
  const columns = new Map<string, Omit<FieldColumn, 'position'>>()
  const dateField = category.date === null ? undefined : fields.get(normaliseKey(category.date))
  if (dateField !== undefined) columns.set(dateField.key, { key: dateField.key, type: dateField.type })
  for (let index = 0; index < scanner.memberCount && columns.size < 60; index += 1) {
    const key = decodeString(bytes, scanner.keyStart[index] as number, scanner.keyEnd[index] as number)
    const field = fields.get(normaliseKey(key))
    if (field !== undefined) columns.set(field.key, { key: field.key, type: field.type })
    else if (!columns.has(key)) {
      const type = typeOfValue(scanner.kind[index] as number)
      if (type !== null) columns.set(key, { key, type })
    }
  }
  if (everyField)
    for (const field of category.fields) if (!columns.has(field.key)) columns.set(field.key, { key: field.key, type: field.type })
  return [...columns.values()]
}

function typeOfValue(kind: number): FieldColumn['type'] | null {
  if (kind === valueKind.plainString || kind === valueKind.escapedString) return 'text'
  return kind === valueKind.number ? 'integer' : null
}

/**
 * Puts records into the table of their category. What a column can hold without loss goes there; the rest is kept as the JSON
 * it was. The sequence of keys and of ways in which the values were kept is the record's shape.
 */
export class RecordDecoder {
  readonly #table: StoredTable
  readonly #columnByName = new Map<string, FieldColumn>()
  readonly #root: TreeNode = { edges: [], slots: [], shape: -1 }
  readonly #number: Int64 = { low: 0, high: 0 }
  readonly #templates: RecordTemplate[] = []
  #leftover: Uint8Array[] = []
  /** After `addRun`: where the last record ended, and the scalars that were read. */
  runEnd = 0
  runScalars = 0
  /** Records in which a key stands twice. */
  repeating = 0

  constructor(table: StoredTable, category: Category) {
    this.#table = table
    for (const column of table.fields) this.#columnByName.set(normaliseKey(column.key), column)
    for (const field of category.fields) {
      const column = this.#columnByName.get(normaliseKey(field.key))
      if (column !== undefined) for (const name of field.also) this.#columnByName.set(normaliseKey(name), column)
    }
    if (table.shapes.length === 0) table.shapes.push({ id: wholeRecord, slots: [] })
  }

  /** Gives a list its place in the table, before its first record is added. */
  place(list: RecordList): void {
    list.table = this.#table.name
    list.firstRow = this.#table.writer.rows
  }

  /** Adds the record at `from`, whose members `scanner` has just noted, or, where it is no object, whatever value it is. */
  add(list: number, key: Uint8Array | null, bytes: Uint8Array, from: number, end: number, scanner: JsonScanner): void {
    const { writer } = this.#table
    const isObject = bytes[from] === openObject
    const shape = isObject && !scanner.irregular ? this.#decodeMembers(bytes, scanner) : wholeRecord
    if (shape === wholeRecord) {
      const whole = bytes.subarray(from, end)
      const regular = scanner.irregular ? regularJson(whole) : whole
      writer.setText(this.#table.leftoverColumn, regular, 0, regular.length)
    } else if (this.#leftover.length > 0) {
      const leftover = this.#joinLeftover()
      writer.setText(this.#table.leftoverColumn, leftover, 0, leftover.length)
    } else if (key === null) this.#keepTemplate(shape, bytes, from, end, scanner)
    writer.setInt32(listColumn, list)
    writer.setInt32(shapeColumn, shape)
    if (key !== null && this.#table.keyColumn >= 0) writer.setText(this.#table.keyColumn, key, 0, key.length)
    writer.endRow()
  }

  /**
   * Adds records from `from` on, one after the other, as long as they fit a mould that was seen before. Returns how many; where
   * the last of them ended is then in `runEnd`.
   */
  addRun(list: number, bytes: Uint8Array, from: number, end: number): number {
    const { writer } = this.#table
    if (this.#templates.length === 0) return 0
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let count = 0
    let at = from
    this.runScalars = 0
    this.runEnd = from
    while (at < end && bytes[at] === openObject) {
      const template = this.#fillFirst(bytes, view, at, end)
      if (template === null) break
      writer.setInt32(listColumn, list)
      writer.setInt32(shapeColumn, template.shape)
      writer.endRow()
      this.runScalars += template.scalars
      count += 1
      at = skipSpace(bytes, this.runEnd, end)
      if (at >= end || bytes[at] !== comma) break
      at = skipSpace(bytes, at + 1, end)
    }
    return count
  }

  /** The first mould that the record fits, with its values in the row in progress; the one that fitted is tried first next time. */
  #fillFirst(bytes: Uint8Array, view: DataView, at: number, end: number): RecordTemplate | null {
    const templates = this.#templates
    for (let index = 0; index < templates.length; index += 1) {
      const template = templates[index] as RecordTemplate
      const after = template.fill(bytes, view, at, end, this.#table.writer, this.#number)
      if (after >= 0) {
        if (index > 0) {
          templates[index] = templates[0] as RecordTemplate
          templates[0] = template
        }
        this.runEnd = after
        return template
      }
      this.#table.writer.clearRow()
    }
    return null
  }

  #keepTemplate(shape: number, bytes: Uint8Array, from: number, end: number, scanner: JsonScanner): void {
    if (this.#templates.length >= mostTemplates) return
    const template = RecordTemplate.of(shape, this.#table.shapes[shape]?.slots ?? [], bytes, from, end, scanner)
    if (template !== null && !this.#templates.some((known) => known.equals(template))) this.#templates.push(template)
  }

  /** Returns the record's shape, with its columns set, or `wholeRecord`. */
  #decodeMembers(bytes: Uint8Array, scanner: JsonScanner): number {
    this.#leftover = []
    let node = this.#root
    for (let index = 0; index < scanner.memberCount; index += 1) {
      const keyStart = scanner.keyStart[index] as number
      const keyEnd = scanner.keyEnd[index] as number
      const edge = findEdge(node, bytes, keyStart, keyEnd) ?? this.#addEdge(node, bytes, keyStart, keyEnd, scanner.keyEscaped[index] === 1)
      if (edge === null) return wholeRecord
      const from = scanner.valueStart[index] as number
      const end = scanner.valueEnd[index] as number
      const way = edge.column === null ? wentToLeftover : this.#setColumn(edge.column, bytes, from, end, scanner.kind[index] as number)
      if (way === wentToLeftover) this.#leftover.push(bytes.subarray(keyStart - 1, keyEnd + 1), bytes.subarray(from, end))
      let next = edge.next.get(way)
      if (next === undefined) {
        next = { edges: [], slots: [...node.slots, slotFor(edge, way)], shape: -1 }
        edge.next.set(way, next)
      }
      node = next
    }
    return node.shape >= 0 ? node.shape : this.#newShape(node)
  }

  #newShape(node: TreeNode): number {
    const { shapes } = this.#table
    if (shapes.length >= mostShapes) return wholeRecord
    const shape: Shape = { id: shapes.length, slots: node.slots }
    shapes.push(shape)
    node.shape = shape.id
    return shape.id
  }

  /** A new way on from `node`, or null where the record repeats a key or the table has too many shapes already. */
  #addEdge(node: TreeNode, bytes: Uint8Array, keyStart: number, keyEnd: number, escaped: boolean): KeyEdge | null {
    if (this.#table.shapes.length >= mostShapes || node.edges.length >= mostShapes) return null
    const key = decodeString(bytes, keyStart, keyEnd)
    if (node.slots.some((slot) => slot.key === key)) {
      this.repeating += 1
      return null
    }
    const column = this.#columnByName.get(normaliseKey(key)) ?? null
    const taken = column !== null && node.slots.some((slot) => this.#columnByName.get(normaliseKey(slot.key)) === column)
    const edge: KeyEdge = { key, keyBytes: bytes.slice(keyStart, keyEnd), escaped, column: taken ? null : column, next: new Map() }
    node.edges.push(edge)
    return edge
  }

  #setColumn(column: FieldColumn, bytes: Uint8Array, from: number, end: number, kind: number): number {
    const { writer } = this.#table
    if (column.type === 'integer') {
      if (kind !== valueKind.number || !decodeInteger(bytes, from, end, this.#number)) return wentToLeftover
      writer.setInt64(column.position, this.#number.low, this.#number.high)
      return wentAsInteger
    }
    if (column.type === 'date') {
      if (kind !== valueKind.plainString) return wentToLeftover
      const suffix = decodeDate(bytes, from + 1, end - 1, this.#number)
      if (suffix < 0) return wentToLeftover
      writer.setInt64(column.position, this.#number.low, this.#number.high)
      return wentAsInstant + suffix
    }
    if (column.type === 'link') {
      if (kind !== valueKind.plainString) return wentToLeftover
      const pattern = decodeLink(bytes, from + 1, end - 1, this.#number)
      if (pattern < 0) return wentToLeftover
      writer.setInt64(column.position, this.#number.low, this.#number.high)
      return wentAsLink + pattern
    }
    if (kind === valueKind.plainString) {
      writer.setText(column.position, bytes, from + 1, end - 1)
      return wentAsText
    }
    if (kind !== valueKind.escapedString) return wentToLeftover
    const text = decodeString(bytes, from + 1, end - 1)
    // The database keeps UTF-8: half a surrogate pair would become another character, a NUL would end the text early.
    if (/\p{Cs}/u.test(text) || text.includes('\0')) return wentToLeftover
    const encoded = encoder.encode(text)
    writer.setText(column.position, encoded, 0, encoded.length)
    return wentAsText
  }

  #joinLeftover(): Uint8Array {
    const parts: Uint8Array[] = []
    for (let index = 0; index < this.#leftover.length; index += 2) {
      parts.push(
        index === 0 ? openBrace : commaByte,
        this.#leftover[index] as Uint8Array,
        colonByte,
        this.#leftover[index + 1] as Uint8Array,
      )
    }
    parts.push(closeBrace)
    return plain(Buffer.concat(parts))
  }
}

const encoder = new TextEncoder()
const openBrace = Buffer.from('{')
const closeBrace = Buffer.from('}')
const commaByte = Buffer.from(',')
const colonByte = Buffer.from(':')

function findEdge(node: TreeNode, bytes: Uint8Array, keyStart: number, keyEnd: number): KeyEdge | undefined {
  const length = keyEnd - keyStart
  candidates: for (const edge of node.edges) {
    const expected = edge.keyBytes
    if (expected.length !== length) continue
    for (let index = 0; index < length; index += 1) if (expected[index] !== bytes[keyStart + index]) continue candidates
    return edge
  }
  return undefined
}

function slotFor(edge: KeyEdge, way: number): Slot {
  const { key, column } = edge
  if (column === null || way === wentToLeftover) return { key, in: 'leftover' }
  if (way === wentAsText) return { key, in: 'text', column: column.position }
  if (way === wentAsInteger) return { key, in: 'integer', column: column.position }
  if (way >= wentAsLink) return { key, in: 'link', column: column.position, pattern: way - wentAsLink }
  return { key, in: 'instant', column: column.position, suffix: way - wentAsInstant }
}

/**
 * Counts the records in lists nested directly inside a record, by the name under which they stand. A record that is itself
 * a list (the messages with one shop) counts them as `messages`.
 */
export function countInner(
  inner: Map<string, number>,
  bytes: Uint8Array,
  from: number,
  end: number,
  scanner: JsonScanner,
  countObjects: (bytes: Uint8Array, from: number, end: number) => number,
): void {
  const add = (name: string, count: number) => {
    if (count > 0) inner.set(name, (inner.get(name) ?? 0) + count)
  }
  if (bytes[from] === openArray) add('messages', countObjects(bytes, from, end))
  if (bytes[from] !== openObject) return
  for (let index = 0; index < scanner.memberCount; index += 1) {
    if (scanner.kind[index] !== valueKind.array) continue
    const count = countObjects(bytes, scanner.valueStart[index] as number, scanner.valueEnd[index] as number)
    if (count > 0) add(decodeString(bytes, scanner.keyStart[index] as number, scanner.keyEnd[index] as number), count)
  }
}
