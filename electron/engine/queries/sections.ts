import { categoryById } from '@shared/catalog/catalog.ts'
import type { Category, MaskKind } from '@shared/catalog/category.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import { entriesTable, type Ingestion, type ShelfSection } from '../ingest/ingestion.ts'
import type { RecordList } from '../store/record-list.ts'
import type { StoredTable } from '../store/store.ts'

/** A section of the open archive and where its rows are. */
export interface LocatedSection {
  readonly id: string
  readonly category: Category | null
  readonly shelf: ShelfSection | null
  readonly table: StoredTable
  readonly lists: readonly RecordList[]
  /** Its rows share the table of single entries with other sections. */
  readonly shared: boolean
  /** Second copies among its rows. */
  readonly hidden: { readonly table: string; readonly rows: number } | null
}

/** Finds a section by its id. @throws DossierError `bad-request` where the archive has none of that name */
export function locateSection(ingestion: Ingestion, id: string): LocatedSection {
  const category = categoryById(id) ?? null
  const shelf = ingestion.shelf.find((section) => section.id === id) ?? null
  const present = category !== null && ingestion.present.some((section) => section.category.id === id)
  if (!present && shelf === null) throw new DossierError('bad-request', 'section')
  const lists = ingestion.store.lists.filter((list) => list.section === id)
  const shared = category === null || category.kind === 'map'
  const table = (shared ? undefined : ingestion.store.tables.get(id)) ?? ingestion.entries
  return { id, category, shelf, table, lists, shared: table.name === entriesTable, hidden: ingestion.store.hidden.get(id) ?? null }
}

/** The condition that picks the rows of a section that are shown from its table. */
export function rowsOf(section: LocatedSection): string {
  const own = !section.shared
    ? 'TRUE'
    : section.lists.length === 0
      ? 'FALSE'
      : `list IN (${section.lists.map((list) => list.id).join(',')})`
  return section.hidden === null ? own : `${own} AND rowid NOT IN (SELECT r FROM "${section.hidden.table}")`
}

/** What privacy view does with a field. What nobody knows is hidden: better a token too many. */
export function maskOf(section: LocatedSection, key: string): MaskKind {
  if (section.category === null) return 'text'
  if (section.category.kind === 'map') return key === '#key' ? 'none' : section.category.sensitivity === 'everyday' ? 'none' : 'text'
  if (key === '#key') return section.id === 'shop-messages' ? 'name' : 'identifier'
  const name = normaliseKey(key)
  const field = section.category.fields.find((candidate) =>
    [candidate.key, ...candidate.also].some((spelling) => normaliseKey(spelling) === name),
  )
  return field?.mask ?? 'text'
}

/** The newest spelling of a key in this section. */
export function newestSpelling(section: LocatedSection, key: string): string {
  const name = normaliseKey(key)
  return (
    section.category?.fields.find((field) => [field.key, ...field.also].some((spelling) => normaliseKey(spelling) === name))?.key ?? key
  )
}
