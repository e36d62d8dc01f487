import type { Category } from '@shared/catalog/category.ts'
import type { Warning, WarningCode } from '@shared/contract/errors.ts'
import type { RecordList } from '../store/record-list.ts'
import type { Store, StoredTable } from '../store/store.ts'
import type { JsonScanner } from './json-scanner.ts'
import { columnsFor, RecordDecoder } from './record-decoder.ts'

/** The shared table of single entries: the members of maps such as the profile, and everything that stands on the shelf. */
export const entriesTable = 'entries'

/** Characters of the JSON of a known single value beside a list. A longer one is a record of its own. */
export const mostBeside = 200

/** A section of the catalogue that stands in the archive, empty or not. */
export interface PresentSection {
  readonly category: Category
  readonly path: readonly string[]
  readonly archive: number
}

/** Something that no catalogue entry explains. It is kept and shown under its own name. */
export interface ShelfSection {
  readonly id: string
  readonly path: readonly string[]
  /** The last archive that has it. */
  archive: number
  /** The product whose export it stands in, where that is not TikTok. */
  readonly product: string | null
  /** Records, or members, that stand there. */
  count: number
}

/** What one archive added to what the archives before it had. */
export interface ArchiveIntake {
  /** File name as the person knows it, without its folder. */
  readonly name: string
  readonly valuesRead: number
  readonly valuesUnreadable: number
  readonly warnings: readonly Warning[]
}

/** What the readers write into, beside the store itself: of one archive, or of several that are read one after the other. */
export class Ingestion {
  readonly store: Store
  readonly present: PresentSection[] = []
  readonly shelf: ShelfSection[] = []
  /** Known single values beside a list, such as `App`, and where they stand. */
  readonly beside: { readonly document: number; readonly path: readonly string[]; readonly value: string }[] = []
  /** Sections that are known, have only ever been seen empty, and are empty here. */
  readonly seenEmpty: (readonly string[])[] = []
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
  /** The archive that is being read. */
  archive = 0
  /** What the archives before it held. */
  readonly intakes: ArchiveIntake[] = []
  /** Where the shapes of each table began when the archive began. */
  #shapesBefore = new Map<string, number>()
  readonly #severalArchives: boolean
  /** The product whose export is being read; null while it is TikTok's. */
  product: string | null = null
  readonly #decoders = new Map<string, RecordDecoder>()

  /** @param severalArchives more than one will be read: tables then get a column for every field that any of them may have */
  constructor(store: Store, severalArchives = false) {
    this.store = store
    this.#severalArchives = severalArchives
  }

  /** Closes the account of the archive that was read. What comes now belongs to the next. */
  endArchive(name: string): void {
    const before = (of: (intake: ArchiveIntake) => number): number => this.intakes.reduce((sum, intake) => sum + of(intake), 0)
    this.intakes.push({
      name,
      valuesRead: this.valuesRead - before((intake) => intake.valuesRead),
      valuesUnreadable: this.valuesUnreadable - before((intake) => intake.valuesUnreadable),
      warnings: this.warnings.slice(before((intake) => intake.warnings.length)),
    })
    this.archive += 1
    this.#decoders.clear()
    this.#shapesBefore = new Map([...this.store.tables.values()].map((table) => [table.name, table.shapes.length]))
  }

  /** Whether the archive that is being read holds any value so far. */
  get hasRead(): boolean {
    return this.valuesRead > this.intakes.reduce((sum, intake) => sum + intake.valuesRead, 0)
  }

  /** Every key that the records of a category have in the archive that is being read. */
  keysOf(category: string): ReadonlySet<string> {
    const shapes = this.store.tables.get(category)?.shapes.slice(this.#shapesBefore.get(category) ?? 0) ?? []
    return new Set(shapes.flatMap((shape) => shape.slots.map((slot) => slot.key)))
  }

  warn(code: WarningCode, message: string, where: string): void {
    if (this.warnings.length < 1000) this.warnings.push({ code, message, where })
  }

  /** Notes that a document stands once more behind itself. */
  repeatedDocument(document: number): void {
    this.repeated.set(document, (this.repeated.get(document) ?? 0) + 1)
  }

  addPresent(category: Category, path: readonly string[]): void {
    this.present.push({ category, path: [...path], archive: this.archive })
  }

  /** What stands in one place of several archives is one section; what stands in it twice within one archive is two. */
  addShelf(path: readonly string[]): ShelfSection {
    const known =
      this.archive === 0
        ? undefined
        : this.shelf.find((shelf) => shelf.archive < this.archive && shelf.product === this.product && samePath(shelf.path, path))
    if (known !== undefined) {
      known.archive = this.archive
      return known
    }
    const section: ShelfSection = {
      id: `shelf:${this.shelf.length}`,
      path: [...path],
      archive: this.archive,
      product: this.product,
      count: 0,
    }
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

  /**
   * Gets ready for the records of a category in this archive, from the first, whose members `scanner` has just noted: creates
   * the table, unless an archive before this one did.
   */
  async prepare(category: Category, scanner: JsonScanner, bytes: Uint8Array): Promise<void> {
    const columns = () => columnsFor(category, scanner, bytes, this.#severalArchives)
    const table =
      this.store.tables.get(category.id) ??
      (await this.store.createTable(category.id, columns(), category.kind === 'keyed-map', repeatsAsked.get(category.id)))
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

/** The links of which it is asked which come again: videos that were watched more than once. */
const repeatsAsked: ReadonlyMap<string, string> = new Map([['watch-history', 'Link']])

function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index])
}
