import type { RecordList } from '../store/record-list.ts'
import { writeEntry } from './entry-writer.ts'
import type { Ingestion, ShelfSection } from './ingestion.ts'
import type { JsonScanner } from './json-scanner.ts'

const encoder = new TextEncoder()

/** Makes single values of a document reachable: as entries of a map such as the profile, or on the shelf where nobody knows them. */
export class SingleEntries {
  readonly #ingestion: Ingestion
  readonly #document: number
  #last: RecordList | null = null

  constructor(ingestion: Ingestion, document: number) {
    this.#ingestion = ingestion
    this.#document = document
  }

  addToMap(list: RecordList, key: string, bytes: Uint8Array, from: number, end: number, scanner: JsonScanner): void {
    writeEntry(this.#ingestion.entries, list.id, encoder.encode(key), bytes, from, end, scanner)
    list.count += 1
    this.#ingestion.records += 1
  }

  /** `path` leads to the object in which the value stands. */
  add(shelf: ShelfSection, path: readonly string[], key: string, bytes: Uint8Array, from: number, end: number, scanner: JsonScanner): void {
    this.addToMap(this.#listOf(shelf, path), key, bytes, from, end, scanner)
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
