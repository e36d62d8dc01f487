import type { Leaf } from '../verify/json-leaves.ts'
import { typeOfValue } from './value-type.ts'

/** What stands in one place of the archive, all records of a list taken together. Keys are those of the archive: see `masked-tree.ts`. */
export interface ShapeNode {
  /** How often each type stands here. */
  readonly types: Map<string, number>
  readonly members: Map<string, ShapeNode>
  /** The elements of the arrays that stand here. */
  elements: ShapeNode | null
}

/** Nobody's parser is mended by what stands deeper; ten thousand levels would only be in the way. */
const deepest = 40

export function emptyShape(): ShapeNode {
  return { types: new Map(), members: new Map(), elements: null }
}

/** How often something stands in this place. */
export function timesSeen(node: ShapeNode): number {
  let times = 0
  for (const count of node.types.values()) times += count
  return times
}

function count(node: ShapeNode, type: string): void {
  node.types.set(type, (node.types.get(type) ?? 0) + 1)
}

function step(node: ShapeNode, key: string | number): ShapeNode {
  if (typeof key === 'number') {
    node.elements ??= emptyShape()
    return node.elements
  }
  let member = node.members.get(key)
  if (member === undefined) {
    member = emptyShape()
    node.members.set(key, member)
  }
  return member
}

/** Adds the leaves of a document, in their order, to the shape that stands at `root`. */
export class ShapeBuilder {
  readonly #root: ShapeNode
  #last: readonly (string | number)[] | null = null

  constructor(root: ShapeNode) {
    this.#root = root
  }

  add({ path, value }: Leaf): void {
    const last = this.#last
    let shared = 0
    while (last !== null && shared < path.length && shared < last.length && path[shared] === last[shared]) shared += 1
    let node = this.#root
    for (let depth = 0; depth < path.length; depth += 1) {
      if (depth === deepest) {
        count(node, 'deeper nesting')
        this.#last = path
        return
      }
      const key = path[depth] ?? 0
      // A container was entered with this leaf where the way to it differs from that of the leaf before.
      if (last === null || depth > shared) count(node, typeof key === 'number' ? 'list' : 'object')
      node = step(node, key)
    }
    count(node, typeOfValue(value))
    this.#last = path
  }
}

/** Adds what `other` has to `node`. */
export function mergeInto(node: ShapeNode, other: ShapeNode): void {
  for (const [type, times] of other.types) node.types.set(type, (node.types.get(type) ?? 0) + times)
  for (const [key, member] of other.members) mergeInto(step(node, key), member)
  if (other.elements !== null) mergeInto(step(node, 0), other.elements)
}
