import type { Category } from '@shared/catalog/category.ts'
import type { Warning, WarningCode } from '@shared/contract/errors.ts'
import type { RecordList } from '../store/record-list.ts'
import type { Store, StoredTable } from '../store/store.ts'
import type { JsonScanner } from './json-scanner.ts'
import { columnsFor, RecordDecoder } from './record-decoder.ts'

/** The shared table of single entries: the members of maps such as the profile, and everything that stands on the shelf. */
export const entriesTable = 'entries'

/** A section of the catalogue that stands in the archive, empty or not. */
export interface PresentSection {
  readonly category: Category
  readonly path: readonly string[]
}

/** Something that no catalogue entry explains. It is kept and shown under its own name. */
export interface ShelfSection {
  readonly id: string
  readonly path: readonly string[]
  /** Records, or members, that stand there. */
  count: number
}

/** What the readers of one archive write into, beside the store itself. */
export class Ingestion {
  readonly store: Store
  readonly present: PresentSection[] = []
  readonly shelf: ShelfSection[] = []
  readonly warnings: Warning[] = []
  /**
   * Values that passed the reader, and those of them that it could not keep: scalars of the JSON export; of the text export,
   * which has no values that end anywhere but with a line, the lines that are not blank.
   */
  valuesRead = 0
  valuesUnreadable = 0
  /** Copies of whole documents that were compared and left out, by the index of the document. */
  readonly repeated = new Map<number, number>()
  records = 0
  readonly #decoders = new Map<string, RecordDecoder>()

  constructor(store: Store) {
    this.store = store
  }

  warn(code: WarningCode, message: string, where: string): void {
    if (this.warnings.length < 1000) this.warnings.push({ code, message, where })
  }

  /** Notes that a document stands once more behind itself. */
  repeatedDocument(document: number): void {
    this.repeated.set(document, (this.repeated.get(document) ?? 0) + 1)
  }

  addPresent(category: Category, path: readonly string[]): void {
    this.present.push({ category, path: [...path] })
  }

  addShelf(path: readonly string[]): ShelfSection {
    const section: ShelfSection = { id: `shelf:${this.shelf.length}`, path: [...path], count: 0 }
    this.shelf.push(section)
    return section
  }

  /** Registers a run of records that begins with the next row of `table`. */
  beginList(section: string, table: StoredTable, document: number, path: readonly string[], form: RecordList['form']): RecordList {
    const list: RecordList = {
      id: this.store.lists.length,
      section,
      table: table.name,
      document,
      path: [...path],
      form,
      firstRow: table.writer.rows,
      count: 0,
      inner: new Map(),
    }
    this.store.lists.push(list)
    return list
  }

  /** Tells of records in which a key stands twice, once for each section. */
  warnOfRepeatedKeys(): void {
    for (const [section, { repeating }] of this.#decoders)
      if (repeating > 0) this.warn('repeated-key', `a key stands twice in ${repeating} records; both are kept`, section)
  }

  decoderOf(category: Category): RecordDecoder | undefined {
    return this.#decoders.get(category.id)
  }

  /** Creates the table of a category from its first record, whose members `scanner` has just noted. */
  async prepare(category: Category, scanner: JsonScanner, bytes: Uint8Array): Promise<void> {
    const table = await this.store.createTable(category.id, columnsFor(category, scanner, bytes), category.kind === 'keyed-map')
    this.#decoders.set(category.id, new RecordDecoder(table, category))
  }

  /** The table of single entries; it must exist before a document is read. */
  async prepareEntries(): Promise<StoredTable> {
    const table = await this.store.createTable(entriesTable, [{ key: '#date', type: 'date' }], true)
    table.shapes.push({ id: 0, slots: [] })
    return table
  }

  get entries(): StoredTable {
    return this.store.tables.get(entriesTable) as StoredTable
  }
}
