import type { SectionKind } from '@shared/catalog/category.ts'
import { JsonLeaves, type Leaf } from '../../verify/json-leaves.ts'

/** The leaves of a JSON text as the product's second reader sees them. */
export function leavesOf(json: string): readonly Leaf[] {
  const reader = new JsonLeaves()
  return [...reader.push(json), ...reader.end()]
}

/** What an exported section must hold, computed from the original document and nothing else: its leaves, record by record. */
export function expectedLeaves(document: readonly Leaf[], path: readonly string[], kind: SectionKind): readonly Leaf[] {
  const inside = document.flatMap((leaf) =>
    path.every((key, index) => leaf.path[index] === key) ? [{ path: leaf.path.slice(path.length), value: leaf.value }] : [],
  )
  const names = kind === 'keyed-lists' ? 2 : 1
  const expected: Leaf[] = []
  let record = -1
  let last: string | null = null
  for (const { path: steps, value } of inside) {
    if (steps.length < names) continue
    const name = JSON.stringify(steps.slice(0, names))
    if (name !== last) {
      record += 1
      last = name
      if (kind !== 'list') expected.push({ path: [record, '#key'], value: `"${steps[0]}"` })
    }
    const rest = steps.slice(names)
    const isObject = kind !== 'map' && (rest.length > 0 ? typeof rest[0] === 'string' : value === '{}')
    if (isObject && rest.length > 0) expected.push({ path: [record, ...rest], value })
    else if (isObject && kind === 'list') expected.push({ path: [record], value })
    else if (!isObject) expected.push({ path: [record, '#value', ...rest], value })
  }
  return expected
}
