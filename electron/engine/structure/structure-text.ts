import type { ArchiveStructure, StructureMember } from './archive-structure.ts'
import type { StructureNode } from './masked-tree.ts'

/** The structure of an archive as lines for a person to read before they pass it on. */
export function structureText(structure: ArchiveStructure): string {
  const { format, reconciliation, warnings } = structure
  const { valuesInArchive, valuesKept, valuesUnreadable } = reconciliation
  const language = format.language === null ? '' : `, language ${format.language}`
  return [
    `TikTok export, ${format.kind === 'json' ? 'JSON' : 'text'}, layout ${format.generation}${language}, ${format.container}`,
    `${valuesInArchive} values = ${valuesKept} kept + ${valuesUnreadable} unreadable`,
    ...Object.entries(warnings).map(([code, times]) => `warning ${code} ×${times}`),
    'Paths, types and counts. No values. Keys that name people or things stand as *, with what they look like: a for letters, 9 for digits.',
    '',
    ...structure.tree.flatMap(linesOfMember),
    '',
  ].join('\n')
}

function linesOfMember({ member, role, bytes, content, lines = {} }: StructureMember): readonly string[] {
  return [
    `${member}  ${role}, ${bytes} bytes`,
    ...Object.entries(lines).map(([kind, times]) => `  (${kind} ×${times})`),
    ...content.flatMap((node) => linesOfNode(node, 1)),
  ]
}

function linesOfNode(node: StructureNode, depth: number): readonly string[] {
  const { key, keys, section, types, members = [], elements } = node
  const indent = '  '.repeat(depth)
  const name = key === '' ? '(document)' : key
  const mark = section === undefined ? '' : `  = ${section}`
  return [
    `${indent}${name}: ${typesText(types)}${mark}`,
    ...Object.entries(keys ?? {}).map(([outline, times]) => `${indent}  key ${outline} ×${times}`),
    ...(elements === undefined ? [] : [`${indent}  each: ${typesText(elements.types)}`]),
    ...(elements?.members ?? []).flatMap((member) => linesOfNode(member, depth + 2)),
    ...(elements?.elements === undefined ? [] : linesOfNode({ ...elements.elements, key: 'each of each' }, depth + 2)),
    ...members.flatMap((member) => linesOfNode(member, depth + 1)),
  ]
}

function typesText(types: StructureNode['types']): string {
  return Object.entries(types)
    .map(([type, times]) => (times === 1 ? type : `${type} ×${times}`))
    .join(', ')
}
