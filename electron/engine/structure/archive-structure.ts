import type { Summary } from '@shared/contract/archive.ts'
import { sectionPlan } from '@shared/format/section-plan.ts'
import { languageOfEmptySentence } from '@shared/format/text-sentences.ts'
import { rebuiltDocument, rebuiltList } from '../export/rebuilt-document.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { conversationName } from '../queries/sections.ts'
import type { ArchiveSource, SourceMember } from '../source/source.ts'
import type { SkeletonDocument, TextSkeleton } from '../store/skeleton.ts'
import { JsonLeaves } from '../verify/json-leaves.ts'
import { type MaskContext, maskedRecords, maskedTree, type StructureNode } from './masked-tree.ts'
import { toldName } from './member-names.ts'
import { emptyShape, ShapeBuilder, type ShapeNode } from './shape-tree.ts'

/** A file of the archive, by its structure alone. */
export interface StructureMember {
  readonly member: string
  readonly role: SourceMember['role']
  readonly bytes: number
  /** The documents of a JSON file; the sections of a text file, labels standing for keys. */
  readonly content: readonly StructureNode[]
  /** Lines of a text file that belong to no record: sentences, headings and notes. */
  readonly lines?: Readonly<Record<string, number>>
}

/** What a maintainer needs in order to mend the reader, and nothing of what the archive says. */
export interface ArchiveStructure {
  readonly format: Summary['format']
  readonly tree: readonly StructureMember[]
  readonly reconciliation: Summary['reconciliation']
  /** How often each warning was given. */
  readonly warnings: Readonly<Record<string, number>>
}

/**
 * Describes an archive, or the archives of a view one after the other, by paths, types and counts. No value is told, and no key
 * that names a person, a thing or an order.
 */
export async function archiveStructure(
  ingestion: Ingestion,
  sources: readonly ArchiveSource[],
  summary: Summary,
): Promise<ArchiveStructure> {
  const names = namesIn(ingestion, summary.account.userName)
  const context = { names, shelf: new Set(ingestion.shelf.map(({ path }) => path.join('\u0000'))) }
  const tree: StructureMember[] = []
  const members = sources.flatMap((source, archive) => source.members.map((member) => ({ member, archive })))
  for (const { member, archive } of members) {
    const isOfMember = (document: SkeletonDocument) => document.archive === archive && document.member === member.name
    const documents = ingestion.store.documents.flatMap((document, index) => (isOfMember(document) ? [index] : []))
    const content: StructureNode[] = []
    const lines = new Map<string, number>()
    for (const index of documents) {
      const root = ingestion.store.documents[index]?.root ?? null
      if (root?.type === 'text') content.push(...(await sectionsOfText(ingestion, index, root, lines, context)))
      else
        content.push(maskedTree(await shapeOfDocument(ingestion, index), '', member.role === 'other-product' ? null : sectionPlan, context))
    }
    tree.push({
      member: toldName(member, documents.length > 0, names),
      role: member.role,
      bytes: member.size,
      content,
      ...(lines.size === 0 ? {} : { lines: Object.fromEntries(lines) }),
    })
  }
  const warnings: Record<string, number> = {}
  for (const { code } of summary.warnings) warnings[code] = (warnings[code] ?? 0) + 1
  return { format: summary.format, tree, reconciliation: summary.reconciliation, warnings }
}

/** Shorter names are words of every language; a heading with such a word in it would be lost for nothing. */
const shortestName = 3

function namesIn(ingestion: Ingestion, userName: string | null): ReadonlySet<string> {
  const keyed = ingestion.store.lists.filter(({ section }) => section === 'direct-messages' || section === 'group-chats')
  const names = [userName ?? '', ...keyed.map(({ path }) => conversationName(path.at(-1) ?? ''))]
  return new Set(names.map((name) => name.trim().toLowerCase()).filter((name) => name.length >= shortestName))
}

async function shapeOfDocument(ingestion: Ingestion, document: number): Promise<ShapeNode> {
  const shape = emptyShape()
  await addLeaves(shape, rebuiltDocument(ingestion.store, document), [])
  return shape
}

async function addLeaves(shape: ShapeNode, text: AsyncIterable<string>, under: readonly string[]): Promise<void> {
  const leaves = new JsonLeaves()
  const builder = new ShapeBuilder(shape)
  const add = (found: ReturnType<JsonLeaves['push']>): void => {
    for (const { path, value } of found) builder.add({ path: under.length === 0 ? path : [...under, ...path], value })
  }
  for await (const piece of text) add(leaves.push(piece))
  add(leaves.end())
}

/** The records of a text file, section by section. */
async function sectionsOfText(
  ingestion: Ingestion,
  document: number,
  skeleton: TextSkeleton,
  lines: Map<string, number>,
  context: MaskContext,
): Promise<readonly StructureNode[]> {
  const shapes = new Map<string, { readonly shape: ShapeNode; readonly keyed: boolean }>()
  for (const list of ingestion.store.lists) {
    if (list.document !== document) continue
    const keyed = list.section === 'direct-messages' || list.section === 'group-chats'
    const found = shapes.get(list.section) ?? { shape: emptyShape(), keyed }
    shapes.set(list.section, found)
    await addLeaves(found.shape, rebuiltList(ingestion.store, list), keyed ? [list.path.at(-1) ?? ''] : [])
  }
  for (const part of skeleton.parts) if (part.type === 'raw') countLines(Buffer.from(part.bytes).toString('utf8'), lines)
  return [...shapes].map(([section, { shape, keyed }]) => maskedRecords(shape, section, keyed, !section.startsWith('shelf:'), context))
}

function countLines(text: string, lines: Map<string, number>): void {
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const language = languageOfEmptySentence(line)
    const kind = language === null ? (/[:：]\s*$/u.test(line) ? 'heading' : 'other line') : `sentence of an empty section (${language})`
    lines.set(kind, (lines.get(kind) ?? 0) + 1)
  }
}
