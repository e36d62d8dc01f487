import type { Category } from '@shared/catalog/category.ts'
import { isKnownSibling, type PlanNode, planChild, sectionPlan } from '@shared/format/section-plan.ts'
import type { RecordList } from '../store/record-list.ts'
import type { SkeletonDocument, SkeletonNode } from '../store/skeleton.ts'
import type { StoredTable } from '../store/store.ts'
import { countObjects } from './element-count.ts'
import { writeEntry } from './entry-writer.ts'
import type { Ingestion, ShelfSection } from './ingestion.ts'
import {
  closeArray,
  closeObject,
  colon,
  comma,
  INCOMPLETE,
  JsonFault,
  JsonScanner,
  openArray,
  openObject,
  quote,
  skipSpace,
} from './json-scanner.ts'
import { countInner, type RecordDecoder } from './record-decoder.ts'
import { decodeString } from './value-decoding.ts'

/** An object on the way to the sections; its members are looked at one by one. */
interface ObjectFrame {
  readonly frame: 'object'
  /** `way`: leads to sections. `map`: its members are entries. `lists`: its members are lists of records. `unknown`: nobody knows it. */
  readonly role: 'way' | 'map' | 'lists' | 'unknown'
  readonly plan: PlanNode | null
  readonly category: Category | null
  readonly node: { readonly type: 'object'; readonly keys: string[]; readonly values: SkeletonNode[] }
  list: RecordList | null
  shelf: ShelfSection | null
  started: boolean
}

/** A list whose elements, or an object whose members, are records. */
interface RecordsFrame {
  readonly frame: 'records'
  readonly keyed: boolean
  readonly category: Category | null
  readonly shelf: ShelfSection | null
  readonly list: RecordList
  started: boolean
}

type Frame = ObjectFrame | RecordsFrame

/** Unknown objects are entered down to the depth at which known sections keep their lists; what lies deeper is kept as it is. */
const deepestUnknown = 3

/** What `advance` came to. */
export type Advance = 'needs-bytes' | 'done' | { readonly prepare: Category }

/**
 * Reads one JSON document of the export from a stream of clean UTF-8. Records go to their tables as soon as their last
 * byte has come; the rest of the document becomes its skeleton. At most one record and one chunk are in memory.
 */
export class JsonDocumentReader {
  /** Keys of the first two levels, for telling the generation. */
  readonly paths: string[][] = []
  readonly #ingestion: Ingestion
  readonly #document: SkeletonDocument
  readonly #documentIndex: number
  /** Holds the members of the record for which a table was asked for. */
  readonly scanner = new JsonScanner()
  readonly #frames: Frame[] = []
  readonly #path: string[] = []
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #consumed = 0
  #wanted = 0
  #ended = false
  #rootSeen = false

  constructor(ingestion: Ingestion, member: string) {
    this.#ingestion = ingestion
    this.#document = { member, root: null }
    this.#documentIndex = ingestion.store.documents.push(this.#document) - 1
  }

  /** True when the document is one object, as every export is. */
  get hasObjectRoot(): boolean {
    return this.#document.root?.type === 'object'
  }

  /** The bytes that are being worked through. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  push(chunk: Uint8Array): void {
    const rest = this.#bytes.length - this.#at
    if (rest === 0) this.#bytes = chunk
    else {
      const joined = new Uint8Array(rest + chunk.length)
      joined.set(this.#bytes.subarray(this.#at))
      joined.set(chunk, rest)
      this.#bytes = joined
    }
    this.#consumed += this.#at
    this.#at = 0
  }

  /** No more bytes will come. */
  end(): void {
    this.#ended = true
    this.scanner.final = true
  }

  /** Works through the bytes that are there. Ask again after each push, after `end`, and after what it asked for was prepared. */
  advance(): Advance {
    if (!this.#ended && this.#bytes.length - this.#at < this.#wanted) return 'needs-bytes'
    this.#wanted = 0
    try {
      for (;;) {
        const frame = this.#frames.at(-1)
        if (frame === undefined && this.#rootSeen) return this.#afterRoot()
        const result = frame === undefined ? this.#root() : frame.frame === 'object' ? this.#member(frame) : this.#record(frame)
        if (result === 'again') continue
        if (result !== 'needs-bytes') return result
        if (this.#ended) return this.#cutOff()
        // Twice as much before trying again, so that one very long value is not scanned over and over.
        this.#wanted = (this.#bytes.length - this.#at) * 2
        return 'needs-bytes'
      }
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault
      return this.#recover(fault)
    }
  }

  #root(): 'again' | 'needs-bytes' | Advance {
    const at = skipSpace(this.#bytes, this.#at, this.#bytes.length)
    if (at >= this.#bytes.length) return 'needs-bytes'
    this.#rootSeen = true
    if (this.#bytes[at] === openObject) {
      const node = { type: 'object' as const, keys: [], values: [] }
      this.#document.root = node
      this.#frames.push({ frame: 'object', role: 'way', plan: sectionPlan, category: null, node, list: null, shelf: null, started: false })
      this.#at = at + 1
      return 'again'
    }
    this.#rootSeen = false
    const end = this.#scan(at)
    if (end === INCOMPLETE) return 'needs-bytes'
    this.#rootSeen = true
    this.#document.root = { type: 'raw', bytes: this.#bytes.slice(at, end) }
    this.#at = end
    return 'again'
  }

  /** Looks at the next member of an object. */
  #member(frame: ObjectFrame): 'again' | 'needs-bytes' {
    const bytes = this.#bytes
    const end = bytes.length
    let at = this.#next(frame, closeObject)
    if (at < 0) return at === INCOMPLETE ? 'needs-bytes' : 'again'
    if (bytes[at] !== quote) throw new JsonFault(at)
    const keyStart = at
    at = this.scanner.skipString(bytes, at, end)
    if (at === INCOMPLETE) return 'needs-bytes'
    const keyEnd = at
    at = skipSpace(bytes, at, end)
    if (at >= end) return 'needs-bytes'
    if (bytes[at] !== colon) throw new JsonFault(at)
    at = skipSpace(bytes, at + 1, end)
    if (at >= end) return 'needs-bytes'
    return this.#memberValue(frame, decodeString(bytes, keyStart + 1, keyEnd - 1), at)
  }

  #memberValue(frame: ObjectFrame, key: string, at: number): 'again' | 'needs-bytes' {
    const bytes = this.#bytes
    const first = bytes[at]
    const plan = frame.role === 'way' ? planChild(frame.plan, key) : null
    const category = plan?.category ?? null
    const holds = first === openObject || first === openArray ? this.#holdsSomething(at) : true
    if (holds === INCOMPLETE) return 'needs-bytes'
    const container = (first === openObject || first === openArray) && holds === true
    if (container && frame.role !== 'map') {
      const entered = this.#enter(frame, plan, category, key, at, first === openObject)
      if (entered) return 'again'
    }
    const end = this.#scan(at)
    if (end === INCOMPLETE) return 'needs-bytes'
    this.#commitScan()
    this.#notePath(key)
    frame.node.keys.push(key)
    frame.node.values.push({ type: 'raw', bytes: bytes.slice(at, end) })
    frame.started = true
    this.#at = end
    if (category !== null && (!container || frame.role !== 'way')) this.#ingestion.addPresent(category, [...this.#path, key])
    this.#keepEntry(frame, key, at, end, category !== null && !container, container)
    return 'again'
  }

  /** Makes a single value reachable: as an entry of its map, or on the shelf where nobody knows it. */
  #keepEntry(frame: ObjectFrame, key: string, at: number, end: number, emptySection: boolean, container: boolean): void {
    const { entries } = this.#ingestion
    if (frame.role === 'map') {
      if (frame.list === null) return
      writeEntry(entries, frame.list.id, Buffer.from(key), this.#bytes, at, end, this.scanner)
      frame.list.count += 1
      this.#ingestion.records += 1
      return
    }
    const isEmpty = !container && this.#isEmptyValue(at, end)
    if (isKnownSibling(key) || (emptySection && isEmpty) || (isEmpty && this.#knownEmpty(frame, key))) return
    if (emptySection || frame.role !== 'unknown' || frame.shelf === null) {
      const shelf = this.#ingestion.addShelf([...this.#path, key])
      if (isEmpty) return
      const list = this.#ingestion.beginList(shelf.id, entries, this.#documentIndex, this.#path, 'keyed')
      this.#shelve(shelf, list, key, at, end)
      return
    }
    frame.list ??= this.#ingestion.beginList(frame.shelf.id, entries, this.#documentIndex, this.#path, 'keyed')
    if (frame.list.firstRow + frame.list.count !== entries.writer.rows)
      frame.list = this.#ingestion.beginList(frame.shelf.id, entries, this.#documentIndex, this.#path, 'keyed')
    this.#shelve(frame.shelf, frame.list, key, at, end)
  }

  #shelve(shelf: ShelfSection, list: RecordList, key: string, at: number, end: number): void {
    writeEntry(this.#ingestion.entries, list.id, Buffer.from(key), this.#bytes, at, end, this.scanner)
    list.count += 1
    shelf.count += 1
    this.#ingestion.records += 1
  }

  /** `true` for a known place that is empty: it is a section of nothing, not something unknown. */
  #knownEmpty(frame: ObjectFrame, key: string): boolean {
    return frame.role === 'way' && (planChild(frame.plan, key) !== null || frame.plan !== sectionPlan)
  }

  #isEmptyValue(at: number, end: number): boolean {
    const text = Buffer.from(this.#bytes.subarray(at, Math.min(end, at + 16))).toString('latin1')
    return (
      text === 'null' || text === '""' || text === '{}' || text === '[]' || ((text.startsWith('{') || text.startsWith('[')) && end - at > 2)
    )
  }

  /** Whether an object or array holds anything, or `INCOMPLETE`. */
  #holdsSomething(at: number): boolean | typeof INCOMPLETE {
    const inside = skipSpace(this.#bytes, at + 1, this.#bytes.length)
    if (inside >= this.#bytes.length) return INCOMPLETE
    return this.#bytes[inside] !== closeObject && this.#bytes[inside] !== closeArray
  }

  /** Goes into an object or array that holds something. Returns false where it is to be kept as it is. */
  #enter(frame: ObjectFrame, plan: PlanNode | null, category: Category | null, key: string, at: number, isObject: boolean): boolean {
    const path = [...this.#path, key]
    const asObject = (
      role: ObjectFrame['role'],
      of: { plan?: PlanNode | null; category?: Category | null; shelf?: ShelfSection | null; list?: RecordList | null },
    ) => {
      const node = { type: 'object' as const, keys: [], values: [] }
      this.#open(frame, key, node, at)
      this.#frames.push({
        frame: 'object',
        role,
        plan: of.plan ?? null,
        category: of.category ?? null,
        node,
        list: of.list ?? null,
        shelf: of.shelf ?? null,
        started: false,
      })
    }
    const asRecords = (of: Category | null, shelf: ShelfSection | null, table: StoredTable | null) => {
      const target = table ?? this.#ingestion.entries
      const section = of?.id ?? (shelf as ShelfSection).id
      const list = this.#ingestion.beginList(section, target, this.#documentIndex, path, isObject ? 'keyed' : 'array')
      this.#open(frame, key, { type: 'list', list: list.id }, at)
      this.#frames.push({ frame: 'records', keyed: isObject, category: of, shelf, list, started: false })
    }
    if (frame.role === 'lists' && frame.category !== null) {
      if (isObject) asRecords(null, this.#ingestion.addShelf(path), null)
      else asRecords(frame.category, null, this.#ingestion.store.tables.get(frame.category.id) ?? null)
      return true
    }
    if (category !== null) {
      const fits = category.kind === 'list' ? !isObject : isObject
      if (fits) {
        this.#ingestion.addPresent(category, path)
        if (category.kind === 'map')
          asObject('map', {
            category,
            list: this.#ingestion.beginList(category.id, this.#ingestion.entries, this.#documentIndex, path, 'keyed'),
          })
        else if (category.kind === 'keyed-lists') asObject('lists', { category })
        else asRecords(category, null, this.#ingestion.store.tables.get(category.id) ?? null)
        return true
      }
      if (isObject && plan !== null && plan.children.size > 0) {
        asObject('way', { plan })
        return true
      }
      asRecords(null, this.#ingestion.addShelf(path), null)
      return true
    }
    if (isObject && plan !== null) {
      asObject('way', { plan })
      return true
    }
    const shelf = isObject && path.length < deepestUnknown ? null : this.#ingestion.addShelf(path)
    if (shelf === null) asObject('unknown', { shelf: this.#ingestion.addShelf(path) })
    else asRecords(null, shelf, null)
    return true
  }

  #open(frame: ObjectFrame, key: string, node: SkeletonNode, at: number): void {
    this.#notePath(key)
    frame.node.keys.push(key)
    frame.node.values.push(node)
    frame.started = true
    this.#path.push(key)
    this.#at = at + 1
  }

  #notePath(key: string): void {
    if (this.#path.length < 2) this.paths.push([...this.#path, key])
  }

  /** Takes in the next record of a list. */
  #record(frame: RecordsFrame): 'again' | 'needs-bytes' | Advance {
    const bytes = this.#bytes
    const end = bytes.length
    let at = this.#next(frame, frame.keyed ? closeObject : closeArray)
    if (at < 0) return at === INCOMPLETE ? 'needs-bytes' : 'again'
    let key: Uint8Array | null = null
    if (frame.keyed) {
      if (bytes[at] !== quote) throw new JsonFault(at)
      const keyStart = at
      at = this.scanner.skipString(bytes, at, end)
      if (at === INCOMPLETE) return 'needs-bytes'
      key = Buffer.from(decodeString(bytes, keyStart + 1, at - 1))
      at = skipSpace(bytes, at, end)
      if (at >= end) return 'needs-bytes'
      if (bytes[at] !== colon) throw new JsonFault(at)
      at = skipSpace(bytes, at + 1, end)
      if (at >= end) return 'needs-bytes'
    }
    const after = this.#scan(at)
    if (after === INCOMPLETE) return 'needs-bytes'
    const decoder = this.#decoderFor(frame)
    if (decoder === undefined) return { prepare: frame.category as Category }
    this.#commitScan()
    const { list } = frame
    if (list.count === 0) this.#placeList(frame)
    if (decoder === null) writeEntry(this.#ingestion.entries, list.id, key, bytes, at, after, this.scanner)
    else decoder.add(list.id, key, bytes, at, after, this.scanner)
    countInner(list.inner, bytes, at, this.scanner, countObjects)
    if (bytes[at] === openArray) {
      const nested = countObjects(bytes, at, after)
      if (nested > 0) list.inner.set('messages', (list.inner.get('messages') ?? 0) + nested)
    }
    list.count += 1
    if (frame.shelf !== null) frame.shelf.count += 1
    this.#ingestion.records += 1
    frame.started = true
    this.#at = after
    return 'again'
  }

  /** A list is registered before its table may exist; its first row is known when its first record comes. */
  #placeList(frame: RecordsFrame): void {
    if (frame.category === null) return
    const table = this.#ingestion.store.tables.get(frame.category.id) as StoredTable
    const placed = { ...frame.list, table: table.name, firstRow: table.writer.rows }
    Object.assign(frame.list, placed)
  }

  /** The decoder of a category, `null` for the shelf, `undefined` where the table must be created first. */
  #decoderFor(frame: RecordsFrame): RecordDecoder | null | undefined {
    return frame.category === null ? null : this.#ingestion.decoderOf(frame.category)
  }

  /** Where the next member or element begins; `INCOMPLETE`, or -2 when the frame has just been closed. */
  #next(frame: Frame, close: number): number {
    const bytes = this.#bytes
    let at = skipSpace(bytes, this.#at, bytes.length)
    if (at >= bytes.length) return INCOMPLETE
    if (bytes[at] === close) {
      this.#at = at + 1
      this.#frames.pop()
      if (this.#frames.length > 0) this.#path.pop()
      return -2
    }
    if (!frame.started) return at
    if (bytes[at] !== comma) throw new JsonFault(at)
    at = skipSpace(bytes, at + 1, bytes.length)
    return at >= bytes.length ? INCOMPLETE : at
  }

  /** Scans the value at `at`, noting its members if it is an object. Its scalars are counted only by `#commitScan`. */
  #scan(at: number): number {
    const scanner = this.scanner
    scanner.scalars = 0
    scanner.irregular = false
    scanner.memberCount = 0
    return this.#bytes[at] === openObject
      ? scanner.scanMembers(this.#bytes, at, this.#bytes.length)
      : scanner.skipValue(this.#bytes, at, this.#bytes.length)
  }

  #commitScan(): void {
    this.#ingestion.valuesRead += this.scanner.scalars
  }

  #afterRoot(): Advance {
    const at = skipSpace(this.#bytes, this.#at, this.#bytes.length)
    if (at < this.#bytes.length) {
      this.#ingestion.warn(
        'json-trailing-bytes',
        'bytes after the end of the document were ignored',
        `${this.#document.member}@${this.#consumed + at}`,
      )
      this.#at = this.#bytes.length
      return 'done'
    }
    return this.#ended ? 'done' : 'needs-bytes'
  }

  /** The input ended inside the document: everything before the cut is kept, the piece that was cut is counted. */
  #cutOff(): Advance {
    const rest = skipSpace(this.#bytes, this.#at, this.#bytes.length)
    if (rest < this.#bytes.length && this.#bytes[rest] !== comma) this.#countLost()
    else if (this.scanner.scalars > 0) this.#countLost()
    this.#ingestion.warn(
      'json-cut-off',
      'the document ends in the middle',
      `${this.#document.member}@${this.#consumed + this.#bytes.length}`,
    )
    this.#frames.length = 0
    this.#rootSeen = true
    this.#at = this.#bytes.length
    return 'done'
  }

  #countLost(): void {
    const lost = Math.max(1, this.scanner.scalars)
    this.#ingestion.valuesRead += lost
    this.#ingestion.valuesUnreadable += lost
  }

  /** The bytes are not JSON from here on. Inside a list the next record is looked for; elsewhere the reading ends. */
  #recover(fault: JsonFault): Advance {
    const where = `${this.#document.member}@${this.#consumed + fault.at}`
    this.#countLost()
    const frame = this.#frames.at(-1)
    if (frame?.frame === 'records' && !frame.keyed) {
      const next = nextRecord(this.#bytes, fault.at)
      if (next >= 0) {
        this.#ingestion.warn('value-unreadable', 'a record could not be read', where)
        this.#at = next
        frame.started = true
        return this.advance()
      }
    }
    this.#ingestion.warn('json-invalid', 'the document cannot be read from here on', where)
    this.#frames.length = 0
    this.#rootSeen = true
    this.#at = this.#bytes.length
    return 'done'
  }
}

/** Where, behind a fault, a record ends before another begins or the list ends: just after its closing brace; -1 if nowhere in these bytes. */
function nextRecord(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] !== closeObject) continue
    let after = skipSpace(bytes, at + 1, bytes.length)
    if (bytes[after] === closeArray) return at + 1
    if (bytes[after] !== comma) continue
    after = skipSpace(bytes, after + 1, bytes.length)
    if (bytes[after] === openObject) return at + 1
  }
  return -1
}
