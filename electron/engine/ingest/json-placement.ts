import type { Category } from '@shared/catalog/category.ts'
import { type PlanNode, planChild } from '@shared/format/section-plan.ts'
import type { ObjectFrame } from './json-frames.ts'

/** What an object or array that holds something is to the reader. */
export type Placement =
  | { readonly as: 'way'; readonly plan: PlanNode }
  | { readonly as: 'map' | 'lists' | 'records'; readonly category: Category }
  | { readonly as: 'unknown' | 'shelf-records' }
  | { readonly as: 'single-value' }

/**
 * Unknown objects are entered down to the depth at which known sections keep their lists (root key, section, list);
 * the members of what lies deeper are kept as records.
 */
const depthOfLists = 3

/** An archive that invents more sections than TikTok ever had gets no more pages of their own; their values are kept with their parent. */
export const mostShelfSections = 500

/** Decides how a container under `key` is read. `depth` is the number of keys from the root to it. */
export function placeContainer(parent: ObjectFrame, key: string, isObject: boolean, depth: number, shelfSections: number): Placement {
  const { role } = parent
  if (role.is === 'map') return { as: 'single-value' }
  if (role.is === 'lists') return isObject ? onShelf('shelf-records', shelfSections) : { as: 'records', category: role.category }
  const plan = role.is === 'way' ? planChild(role.plan, key) : null
  if (plan?.category != null) {
    const { category } = plan
    const fits = category.kind === 'list' ? !isObject : isObject
    if (fits) return { as: category.kind === 'map' ? 'map' : category.kind === 'keyed-lists' ? 'lists' : 'records', category }
    if (isObject && plan.children.size > 0) return { as: 'way', plan }
    return onShelf('shelf-records', shelfSections)
  }
  if (plan !== null && isObject) return { as: 'way', plan }
  return onShelf(isObject && depth < depthOfLists ? 'unknown' : 'shelf-records', shelfSections)
}

function onShelf(as: 'unknown' | 'shelf-records', shelfSections: number): Placement {
  return shelfSections < mostShelfSections ? { as } : { as: 'single-value' }
}

/** Whether a value says nothing: the ways in which TikTok writes an empty section. */
export function isEmptyJson(json: string): boolean {
  return /^(?:null|""|\{\s*\}|\[\s*\])$/u.test(json)
}
