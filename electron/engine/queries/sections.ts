import { categoryById } from '@shared/catalog/catalog.ts'
import type { Category, MaskKind } from '@shared/catalog/category.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import { entriesTable, type Ingestion, type ShelfSection } from '../ingest/ingestion.ts'
import type { RecordList } from '../store/record-list.ts'
import type { HiddenRows, StoredTable } from '../store/store.ts'

/** A section of the open archive and where its rows are. */
export interface LocatedSection {
  readonly id: string
  readonly category: Category | null
  readonly shelf: ShelfSection | null
  readonly table: StoredTable
  readonly lists: readonly RecordList[]
  /** Its rows share the table of single entries with other sections. */
  readonly shared: boolean
  /** For a section of conversations in several archives: the list that stands for each list. */
  readonly together: ReadonlyMap<number, number>
  /** Second copies among its rows. */
  readonly hidden: HiddenRows | null
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
  const together =
    category?.kind === 'keyed-lists' && ingestion.archive > 1 ? conversationsTogether(ingestion, lists) : new Map<number, number>()
  return {
    id,
    category,
    shelf,
    table,
    lists,
    shared: table.name === entriesTable,
    together,
    hidden: ingestion.store.hidden.get(id) ?? null,
  }
}

/** The bare name of a conversation: TikTok's key is `Chat History with NAME:`, with one colon or two. */
export function conversationName(key: string): string {
  return key.replace(/^\W*Chat History with /u, '').replace(/:+$/u, '')
}

function conversationsTogether(ingestion: Ingestion, lists: readonly RecordList[]): ReadonlyMap<number, number> {
  const together = new Map<number, number>()
  const known = new Map<string, { readonly id: number; readonly archives: Set<number> }[]>()
  for (const { id, document, path } of lists) {
    const name = conversationName(path.at(-1) ?? '')
    const archive = ingestion.store.documents[document]?.archive ?? 0
    const conversations = known.get(name) ?? []
    known.set(name, conversations)
    const same = conversations.find(({ archives }) => !archives.has(archive))
    if (same === undefined) conversations.push({ id, archives: new Set([archive]) })
    else {
      same.archives.add(archive)
      together.set(id, same.id)
    }
  }
  return together
}

/** The condition that picks all rows of a section from its table, those included that are shown with another. */
export function allRowsOf(section: LocatedSection): string {
  if (!section.shared) return 'TRUE'
  return section.lists.length === 0 ? 'FALSE' : `list IN (${section.lists.map((list) => list.id).join(',')})`
}

/** The condition that picks the rows of a section that are shown from its table. */
export function rowsOf(section: LocatedSection): string {
  const own = allRowsOf(section)
  return section.hidden === null ? own : `${own} AND rowid NOT IN (SELECT r FROM "${section.hidden.table}")`
}

/** A list and those that are the same conversation in other archives. Lists of one archive are never put together. */
export function sameLists(section: LocatedSection, list: number): readonly number[] {
  const first = section.together.get(list) ?? list
  return section.lists.map(({ id }) => id).filter((id) => (section.together.get(id) ?? id) === first)
}

/** What privacy view does with a field. What nobody knows is hidden: better a token too many. */
export function maskOf(section: LocatedSection, key: string): MaskKind {
  if (section.category === null) return 'text'
  if (section.category.kind === 'map') return key === '#key' ? 'none' : section.category.sensitivity === 'everyday' ? 'setting' : 'text'
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

/** Every way in which a field is written: those that the catalogue knows, and those in which records of this section keep it whole. */
export function spellingsOf({ category, table }: LocatedSection, key: string): readonly string[] {
  const known = [key, ...(category?.fields.find((field) => field.key === key)?.also ?? [])]
  const names = new Set(known.map(normaliseKey))
  const kept = new Set(table.shapes.flatMap(({ slots }) => slots.flatMap((slot) => (slot.in === 'leftover' ? [slot.key] : []))))
  return [...new Set([...known, ...[...kept].filter((spelling) => names.has(normaliseKey(spelling)))])]
}
