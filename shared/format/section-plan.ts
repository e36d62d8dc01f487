import { categories, knownEmptySections, knownSiblings } from '../catalog/catalog.ts'
import type { Category } from '../catalog/category.ts'
import { normaliseKey } from './spelling.ts'

/** One step on the way from the root of a JSON export to its sections. */
export interface PlanNode {
  readonly children: ReadonlyMap<string, PlanNode>
  /** The category that stands here, if the way ends here. */
  readonly category: Category | null
}

interface GrowingNode {
  readonly children: Map<string, GrowingNode>
  category: Category | null
}

function grow(): GrowingNode {
  const root: GrowingNode = { children: new Map(), category: null }
  for (const category of categories) {
    for (const path of category.json) {
      let node = root
      for (const key of path) {
        const name = normaliseKey(key)
        let next = node.children.get(name)
        if (next === undefined) {
          next = { children: new Map(), category: null }
          node.children.set(name, next)
        }
        node = next
      }
      node.category = category
    }
  }
  return root
}

/** The way to every known section of every generation, as one tree. Generations mix freely: a place says what stands there, not a version. */
export const sectionPlan: PlanNode = grow()

/** The node under `key`, tolerant of case, spaces and spelling; null where nothing is known. */
export function planChild(node: PlanNode | null, key: string): PlanNode | null {
  return node?.children.get(normaliseKey(key)) ?? null
}

const siblings = new Set(knownSiblings.map(normaliseKey))
const emptySections = new Set(knownEmptySections.map(normaliseKey))

/** True for single values known to stand beside a list, such as `App`. */
export function isKnownSibling(key: string): boolean {
  return siblings.has(normaliseKey(key))
}

/** True for sections that are known, but have only been seen empty. */
export function isKnownEmptySection(key: string): boolean {
  return emptySections.has(normaliseKey(key))
}
