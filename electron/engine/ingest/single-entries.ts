import { isKnownEmptySection, isKnownSibling, planChild } from '@shared/format/section-plan.ts'
import type { RecordList } from '../store/record-list.ts'
import { writeEntry } from './entry-writer.ts'
import type { Ingestion, ShelfSection } from './ingestion.ts'
import type { ObjectFrame } from './json-frames.ts'
import { isEmptyJson } from './json-placement.ts'
import type { JsonScanner } from './json-scanner.ts'

const encoder = new TextEncoder()

/** An empty value is short; a long one is not looked at. */
function isEmptyValue(value: Uint8Array): boolean {
  return value.length <= 64 && isEmptyJson(Buffer.from(value).toString('latin1'))
}

/** Makes single values of a document reachable: as entries of a map such as the profile, or on the shelf where nobody knows them. */
export class SingleEntries {
  readonly #ingestion: Ingestion
  readonly #document: number
  #last: RecordList | null = null

  constructor(ingestion: Ingestion, document: number) {
    this.#ingestion = ingestion
    this.#document = document
  }

  /**
   * Finds a place for a member of an object that is kept whole: a scalar, something empty, or an entry of a map.
   * `role` is that of the object, `path` leads to it, the value stands in `bytes` from `from` to `end`.
   */
  file(
    role: ObjectFrame['role'],
    path: readonly string[],
    key: string,
    bytes: Uint8Array,
    from: number,
    end: number,
    scanner: JsonScanner,
  ): void {
    if (role.is === 'map') this.#addToMap(role.list, key, bytes, from, end, scanner)
    else if (role.is === 'unknown') this.add(role.shelf, path, key, bytes, from, end, scanner)
    else if (!this.#isKnown(role, [...path, key], key, bytes.subarray(from, end))) {
      const shelf = this.#ingestion.addShelf([...path, key])
      if (!isEmptyValue(bytes.subarray(from, end))) this.add(shelf, path, key, bytes, from, end, scanner)
    }
  }

  /** Notes what the catalog knows of this place: an empty list or section, a value that belongs to its neighbour. False where it knows nothing. */
  #isKnown(role: Exclude<ObjectFrame['role'], { is: 'map' | 'unknown' }>, path: string[], key: string, value: Uint8Array): boolean {
    const ingestion = this.#ingestion
    const isEmpty = isEmptyValue(value)
    // A conversation without messages has a name all the same.
    if (role.is === 'lists' && isEmpty) {
      ingestion.beginList(role.category.id, ingestion.entries, this.#document, path, 'array')
      return true
    }
    const plan = role.is === 'way' ? planChild(role.plan, key) : null
    if (plan?.category != null) ingestion.addPresent(plan.category, path)
    if (ingestion.product === null && isKnownSibling(key)) {
      ingestion.beside.push({ document: this.#document, path, value: Buffer.from(value).toString('utf8') })
      return true
    }
    if (isEmpty && plan === null && isKnownEmptySection(key)) ingestion.seenEmpty.push(path)
    return isEmpty && (plan !== null || isKnownEmptySection(key))
  }

  #addToMap(list: RecordList, key: string, bytes: Uint8Array, from: number, end: number, scanner: JsonScanner): void {
    writeEntry(this.#ingestion.entries, list.id, encoder.encode(key), bytes, from, end, scanner)
    list.count += 1
    this.#ingestion.records += 1
  }

  /** Puts a value on the shelf; `path` leads to the object in which it stands. */
  add(shelf: ShelfSection, path: readonly string[], key: string, bytes: Uint8Array, from: number, end: number, scanner: JsonScanner): void {
    this.#addToMap(this.#listOf(shelf, path), key, bytes, from, end, scanner)
    shelf.count += 1
  }

  /** The list begun before, as long as nothing else was written in between: the rows of a list stand together. */
  #listOf(shelf: ShelfSection, path: readonly string[]): RecordList {
    const { entries } = this.#ingestion
    const last = this.#last
    if (last !== null && last.section === shelf.id && last.firstRow + last.count === entries.writer.rows) return last
    this.#last = this.#ingestion.beginList(shelf.id, entries, this.#document, path, 'keyed')
    return this.#last
  }
}
