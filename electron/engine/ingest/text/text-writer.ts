import type { Category } from '@shared/catalog/category.ts'
import type { RecordList } from '../../store/record-list.ts'
import type { TextPart, TextSkeleton } from '../../store/skeleton.ts'
import { writeEntry } from '../entry-writer.ts'
import type { Ingestion, ShelfSection } from '../ingestion.ts'
import { JsonScanner, openObject } from '../json-scanner.ts'
import type { RecordDecoder } from '../record-decoder.ts'
import { Layouts } from './layouts.ts'
import { categoryOfText } from './text-category.ts'

/** Where records of a text file go: a section of the catalogue, or the shelf. */
export type TextTarget = { readonly category: Category } | { readonly shelf: ShelfSection }

/** Records of one list that wait for being written. */
interface Group {
  readonly target: TextTarget
  readonly path: readonly string[]
  readonly form: RecordList['form']
  readonly part: Extract<TextPart, { type: 'records' }>
  list: RecordList | null
  count: number
  waiting: string[]
  keys: (string | null)[]
  products: number
}

/**
 * Takes what the parsers of a text file find. Records are turned into the JSON that they would be, labels for keys, and go
 * the same way as those of the JSON export; how they were laid out stays in the document's skeleton.
 */
export class TextWriter {
  readonly #ingestion: Ingestion
  readonly #documentIndex: number
  readonly #skeleton: TextSkeleton
  readonly #layouts = new Layouts()
  readonly #scanner = new JsonScanner()
  #groups: Group[] = []
  #raw: string[] = []
  #group: Group | null = null
  /** Records so far. */
  records = 0

  constructor(ingestion: Ingestion, member: string) {
    this.#ingestion = ingestion
    this.#skeleton = { type: 'text', layouts: this.#layouts.all, parts: [] }
    this.#documentIndex = ingestion.store.documents.push({ member, archive: ingestion.archive, root: this.#skeleton }) - 1
    this.#scanner.final = true
  }

  /** Keeps a line that belongs to no record. */
  raw(line: string): void {
    this.#group = null
    this.#raw.push(line, '\n')
  }

  /** What is added from now on belongs to one list. `form` is `keyed` where each record is a single value under its label. */
  open(target: TextTarget, path: readonly string[], form: RecordList['form'] = 'array'): void {
    this.#group = {
      target,
      path,
      form,
      part: { type: 'records', list: -1, runs: [] },
      list: null,
      count: 0,
      waiting: [],
      keys: [],
      products: 0,
    }
  }

  /** True while a list is open: no line has come between. */
  get isOpen(): boolean {
    return this.#group !== null
  }

  /** Adds a record to the open list. @param key what names the record, where something does */
  add(json: string, layout: readonly string[], key: string | null, products = 0): void {
    const group = this.#group
    if (group === null) return
    if (group.count === 0) {
      this.#keepRaw()
      this.#skeleton.parts.push(group.part)
      this.#groups.push(group)
    }
    const { runs } = group.part
    const number = this.#layouts.numberOf(layout)
    if (runs.at(-1) !== number || runs.length === 0) runs.push(group.count, number)
    group.waiting.push(json)
    group.keys.push(key)
    group.products += products
    group.count += 1
    this.records += 1
  }

  /** Writes what waits into the tables. */
  async flush(): Promise<void> {
    for (const group of this.#groups) await this.#write(group)
    this.#groups = this.#group !== null && this.#group.count > 0 ? [this.#group] : []
  }

  /** Nothing more will be added. What waits must still be written. */
  end(): void {
    this.#keepRaw()
  }

  #keepRaw(): void {
    if (this.#raw.length === 0) return
    this.#skeleton.parts.push({ type: 'raw', bytes: Buffer.from(this.#raw.join('')) })
    this.#raw = []
  }

  async #write(group: Group): Promise<void> {
    if (group.waiting.length === 0) return
    const bytes = Buffer.from(group.waiting.join(''))
    const decoder = await this.#decoderFor(group.target, bytes)
    const list = this.#listOf(group)
    const scanner = this.#scanner
    let at = 0
    for (const key of group.keys) {
      const end = this.#scan(bytes, at)
      const keyBytes = key === null ? null : Buffer.from(key)
      if (decoder === null) writeEntry(this.#ingestion.entries, list.id, keyBytes, bytes, at, end, scanner)
      else decoder.add(list.id, keyBytes, bytes, at, end, scanner)
      at = end
    }
    list.count += group.keys.length
    this.#ingestion.records += group.keys.length
    if ('shelf' in group.target) group.target.shelf.count += group.keys.length
    if (group.products > 0) list.inner.set('Products', (list.inner.get('Products') ?? 0) + group.products)
    group.waiting = []
    group.keys = []
    group.products = 0
  }

  #listOf(group: Group): RecordList {
    if (group.list === null) {
      const section = 'category' in group.target ? group.target.category.id : group.target.shelf.id
      const table = (keepsEntries(group.target) ? undefined : this.#ingestion.store.tables.get(section)) ?? this.#ingestion.entries
      group.list = this.#ingestion.beginList(section, table, this.#documentIndex, group.path, group.form)
      group.part.list = group.list.id
    }
    return group.list
  }

  async #decoderFor(target: TextTarget, bytes: Uint8Array): Promise<RecordDecoder | null> {
    if (keepsEntries(target) || !('category' in target)) return null
    const known = this.#ingestion.decoderOf(target.category)
    if (known !== undefined) return known
    this.#scan(bytes, 0)
    await this.#ingestion.prepare(categoryOfText(target.category, this.#scanner, bytes), this.#scanner, bytes)
    return this.#ingestion.decoderOf(target.category) ?? null
  }

  #scan(bytes: Uint8Array, at: number): number {
    this.#scanner.scalars = 0
    this.#scanner.irregular = false
    this.#scanner.memberCount = 0
    return bytes[at] === openObject ? this.#scanner.scanMembers(bytes, at, bytes.length) : this.#scanner.skipValue(bytes, at, bytes.length)
  }
}

/** Single values of maps, and everything on the shelf, share one table. */
function keepsEntries(target: TextTarget): boolean {
  return 'shelf' in target || target.category.kind === 'map'
}
