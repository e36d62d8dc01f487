import { type PlanNode, planChild } from '@shared/format/section-plan.ts'
import { mayBeTold, outlineOf } from './personal-keys.ts'
import { emptyShape, mergeInto, type ShapeNode, timesSeen } from './shape-tree.ts'

/** One place of the archive as it may be told to anybody. */
export interface StructureNode {
  /** The key, or `*` for keys that are personal or may be, all of them together. */
  readonly key: string
  /** For `*`: what the keys look like, and how many look like that. */
  readonly keys?: Readonly<Record<string, number>>
  /** The category that stands here, or `unrecognised`. */
  readonly section?: string
  /** What stands here, and how often. */
  readonly types: Readonly<Record<string, number>>
  readonly members?: readonly StructureNode[]
  /** The elements of the lists that stand here, taken together. */
  readonly elements?: StructureNode
}

export interface MaskContext {
  /** User names that stand in the archive, in lower case. */
  readonly names: ReadonlySet<string>
  /** Places that nobody recognises, keys joined by NUL. */
  readonly shelf: ReadonlySet<string>
}

/** Where the walk stands. */
interface Place {
  readonly path: readonly string[]
  readonly plan: PlanNode | null
  /** The keys of what stands here are names or numbers. */
  readonly keyed: boolean
  /** The keys of what stands here are direct fields of a known section. */
  readonly fields: boolean
}

/** Rather more than any object of TikTok's own has. */
const mostKeys = 150
const mostOutlines = 20

/** The tree of a JSON document. `plan`: the sections that may stand in it. */
export function maskedTree(root: ShapeNode, key: string, plan: PlanNode | null, context: MaskContext): StructureNode {
  return masked(root, key, { path: [], plan, keyed: false, fields: false }, context)
}

/** The tree of the records of one section of the text export, where labels stand for keys. */
export function maskedRecords(root: ShapeNode, section: string, keyed: boolean, known: boolean, context: MaskContext): StructureNode {
  const place = { path: [section, section], plan: null, keyed, fields: known && !keyed }
  return { ...masked(root, section, place, context), section: known ? section : 'unrecognised' }
}

function masked(node: ShapeNode, key: string, place: Place, context: MaskContext): StructureNode {
  const category = place.plan?.category ?? null
  const section = category?.id ?? (context.shelf.has(place.path.join('\u0000')) ? 'unrecognised' : undefined)
  const members = maskedMembers(node, place, context)
  return {
    key,
    ...(section === undefined ? {} : { section }),
    types: Object.fromEntries([...node.types].sort(([, one], [, other]) => other - one)),
    ...(members.length === 0 ? {} : { members }),
    ...(node.elements === null ? {} : { elements: masked(node.elements, '', elementsOf(place), context) }),
  }
}

/** Elements of a list of a known section, or of a conversation in it, are its records. */
function elementsOf(place: Place): Place {
  const { category } = place.plan ?? { category: null }
  const ofCategory = category !== null && (category.kind === 'list' || category.kind === 'keyed-lists')
  return { path: [...place.path, '*'], plan: null, keyed: false, fields: place.fields || ofCategory }
}

function maskedMembers(node: ShapeNode, place: Place, context: MaskContext): readonly StructureNode[] {
  const { category = null } = place.plan ?? {}
  const ofKeys = place.keyed || category?.kind === 'keyed-lists' || category?.kind === 'keyed-map'
  const keyed = ofKeys || node.members.size > mostKeys || (place.plan === null && !place.fields && membersAreAlike(node))
  const fields = place.fields || category?.kind === 'map'
  const objects = node.types.get('object') ?? 0
  const told: StructureNode[] = []
  const hidden = emptyShape()
  const outlines = new Map<string, number>()
  for (const [key, member] of node.members) {
    const path = [...place.path, key]
    const plan = planChild(place.plan, key)
    const having = timesSeen(member)
    if (
      !keyed &&
      mayBeTold(
        key,
        { depth: holdsOthers(member) ? path.length : Number.POSITIVE_INFINITY, ofKnownSection: fields, objects, having },
        context.names,
      )
    ) {
      told.push(masked(member, key, { path, plan, keyed: false, fields: false }, context))
      continue
    }
    const outline = outlineOf(key)
    if (outlines.has(outline) || outlines.size < mostOutlines) outlines.set(outline, (outlines.get(outline) ?? 0) + having)
    else outlines.set('…', (outlines.get('…') ?? 0) + having)
    mergeInto(hidden, member)
  }
  if (outlines.size === 0) return told
  const inside = { path: [...place.path, '*'], plan: null, keyed: false, fields: ofKeys }
  return [...told, { ...masked(hidden, '*', inside, context), keys: Object.fromEntries(outlines) }]
}

/** Headings hold sections, empty ones at least. */
function holdsOthers(node: ShapeNode): boolean {
  return node.members.size > 0 || node.elements !== null || [...node.types.keys()].every((type) => /^(?:empty|null)/u.test(type))
}

/** Objects or lists with the same fields side by side: their keys name them, as the names of chats do. */
function membersAreAlike(node: ShapeNode): boolean {
  if (node.members.size < 2) return false
  const outlines = new Set(
    [...node.members.values()].map(({ members, elements }) => JSON.stringify([[...members.keys()], [...(elements?.members.keys() ?? [])]])),
  )
  return outlines.size === 1 && !outlines.has('[[],[]]')
}
