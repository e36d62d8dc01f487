import type { Category } from '@shared/catalog/category.ts'
import type { Ingestion, ShelfSection } from '../ingest/ingestion.ts'
import { conversationName } from '../queries/sections.ts'
import type { RecordList } from '../store/record-list.ts'

/**
 * Where lists of a section stand. Lists in one place come from a repeated key, or are conversations of one section, and all
 * of them count; lists in different places repeat each other.
 */
export interface Place {
  readonly name: string
  readonly archive: number
  readonly lists: readonly RecordList[]
}

/** What joins keys of a path into one name; no key holds it. */
const separator = '\u0000'

/** The places of a section, those of the archive that comes first in `order` first. */
export function placesOf(ingestion: Ingestion, of: Category | ShelfSection, order: readonly number[]): readonly Place[] {
  const { store } = ingestion
  const places = new Map<string, RecordList[]>()
  for (const list of store.lists) {
    if (list.section !== of.id || list.count === 0) continue
    const archive = archiveOf(ingestion, list)
    const path = 'kind' in of && of.kind === 'keyed-lists' ? list.path.slice(0, -1) : list.path
    // What nobody knows is never held against itself within one archive.
    const name = 'kind' in of ? [String(list.document), ...path].join(separator) : String(archive)
    const lists = places.get(name)
    if (lists === undefined) places.set(name, [list])
    else lists.push(list)
  }
  return [...places]
    .map(([name, lists]): Place => {
      const [first] = lists as [RecordList]
      // A file of the text export has no keys on the way to its list; its own name tells the place.
      const path = name.split(separator).slice(1).join(' › ')
      return { name: path || (store.documents[first.document]?.member ?? ''), archive: archiveOf(ingestion, first), lists }
    })
    .sort((one, other) => order.indexOf(one.archive) - order.indexOf(other.archive))
}

/** The archive in which a list stands. */
export function archiveOf(ingestion: Ingestion, list: RecordList): number {
  return ingestion.store.documents[list.document]?.archive ?? 0
}

/** What tells the lists of one place apart: the partner of a conversation; nothing elsewhere. */
export function nameWithinPlace(of: Category | ShelfSection, list: RecordList): string {
  return 'kind' in of && of.kind === 'keyed-lists' ? conversationName(list.path.at(-1) ?? '') : ''
}
