import { sectionPlan } from '@shared/format/section-plan.ts'
import type { SkeletonNode } from '../store/skeleton.ts'
import type { Ingestion } from './ingestion.ts'
import { emptyObject, type Frame, type ObjectFrame, type RecordsFrame } from './json-frames.ts'
import type { Placement } from './json-placement.ts'

/** An object or array that is being entered: the frame in which it is read, and what stands for it in the skeleton. */
export interface Opened {
  readonly frame: Frame
  readonly node: SkeletonNode
}

/** The frame of the object that a document is; the catalog knows its ways where the export is TikTok's. */
export function rootFrame({ product }: Ingestion): ObjectFrame {
  return {
    frame: 'object',
    role: { is: 'way', plan: product === null ? sectionPlan : null },
    node: emptyObject(),
    seen: new Set(),
    started: false,
  }
}

/** Opens a container of the document with index `document` at `path`, and registers the section, list or shelf that it is. */
export function openContainer(
  ingestion: Ingestion,
  document: number,
  placement: Exclude<Placement, { as: 'single-value' }>,
  path: readonly string[],
  isObject: boolean,
): Opened {
  const object = (role: ObjectFrame['role']): Opened => {
    const node = emptyObject()
    return { frame: { frame: 'object', role, node, seen: new Set(), started: false }, node }
  }
  const records = (of: RecordsFrame['of'], section: string): Opened => {
    // The category's table may not exist yet: the first record decides its columns and gives the list its place.
    const list = ingestion.beginList(section, ingestion.entries, document, path, isObject ? 'keyed' : 'array')
    return { frame: { frame: 'records', keyed: isObject, of, list, started: false }, node: { type: 'list', list: list.id } }
  }
  switch (placement.as) {
    case 'way':
      return object({ is: 'way', plan: placement.plan })
    case 'map':
      ingestion.addPresent(placement.category, path)
      return object({ is: 'map', list: ingestion.beginList(placement.category.id, ingestion.entries, document, path, 'keyed') })
    case 'lists':
      ingestion.addPresent(placement.category, path)
      return object({ is: 'lists', category: placement.category })
    case 'records':
      // Each list under a key belongs to the section that its parent already is.
      if (placement.category.kind !== 'keyed-lists') ingestion.addPresent(placement.category, path)
      return records({ category: placement.category }, placement.category.id)
    case 'unknown':
      return object({ is: 'unknown', shelf: ingestion.addShelf(path) })
    case 'shelf-records': {
      const shelf = ingestion.addShelf(path)
      return records({ shelf }, shelf.id)
    }
  }
}
