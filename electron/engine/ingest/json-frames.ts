import type { Category } from '@shared/catalog/category.ts'
import type { PlanNode } from '@shared/format/section-plan.ts'
import type { RecordList } from '../store/record-list.ts'
import type { SkeletonNode } from '../store/skeleton.ts'
import type { ShelfSection } from './ingestion.ts'

/** An object whose members are looked at one by one. */
export interface ObjectFrame {
  readonly frame: 'object'
  readonly role:
    | { readonly is: 'way'; readonly plan: PlanNode | null }
    /** Its members are the entries of a category such as the profile. */
    | { readonly is: 'map'; readonly list: RecordList }
    /** Its members are lists of records of a category such as the chats. */
    | { readonly is: 'lists'; readonly category: Category }
    /** Nobody knows it: its single values go to the shelf, and what it holds is looked at in turn. */
    | { readonly is: 'unknown'; readonly shelf: ShelfSection }
  readonly node: Extract<SkeletonNode, { type: 'object' }>
  /** The keys so far: a key may stand twice. */
  readonly seen: Set<string>
  /** A member has been read: before the next one stands a comma. */
  started: boolean
}

/** An array whose elements, or an object whose members, are records. */
export interface RecordsFrame {
  readonly frame: 'records'
  readonly keyed: boolean
  readonly of: { readonly category: Category } | { readonly shelf: ShelfSection }
  readonly list: RecordList
  started: boolean
}

export type Frame = ObjectFrame | RecordsFrame

/** An object node of the skeleton with no members yet. */
export function emptyObject(): ObjectFrame['node'] {
  return { type: 'object', keys: [], values: [] }
}
