import { categories, knownEmptySections } from '../catalog/catalog.ts'
import type { Category } from '../catalog/category.ts'
import { normaliseKey } from './spelling.ts'

/**
 * A file name reduced to what stays the same: no `.txt`, no ` (1)` of a browser, no letter case, no spaces, one kind of
 * apostrophe, one kind of English.
 */
export function normaliseFileName(name: string): string {
  const base = name
    .normalize('NFC')
    .replace(/\.txt$/iu, '')
    .replace(/\s*\(\d+\)$/u, '')
  return normaliseKey(base).replace(/['’‘`´]/gu, '')
}

const byName = new Map<string, Category[]>()
for (const category of categories) {
  for (const name of category.txt) {
    const key = normaliseFileName(name)
    const found = byName.get(key) ?? []
    if (!found.includes(category)) byName.set(key, [...found, category])
  }
}

const seenEmpty = new Set(knownEmptySections.map(normaliseFileName))

/** What a file's name says about its content. */
export interface NamedSections {
  /** The sections that stand in it; several in one file of purchases; none where the name is unknown. */
  readonly categories: readonly Category[]
  /** A section that has only ever been seen empty. */
  readonly seenEmpty: boolean
}

/** Names that stand in more than one folder, and the folder in which they mean something else than elsewhere. */
const elsewhere: readonly { readonly ids: readonly string[]; readonly folder: RegExp }[] = [
  // A live room has comments and settings too; which of its sections a bare name would mean is not known.
  { ids: ['comments', 'settings'], folder: /live/iu },
]

/**
 * The sections of a file by its base name. Folders are renamed and translated more often than files and people unpack in many
 * ways, so the folder only decides where a name is ambiguous.
 *
 * @param path folders and name, as the archive has them
 */
export function sectionsOfFile(path: readonly string[]): NamedSections {
  const name = normaliseFileName(path.at(-1) ?? '')
  const folder = path.at(-2) ?? ''
  const found = byName.get(name) ?? []
  const ambiguous = elsewhere.some(({ ids, folder: other }) => other.test(folder) && found.some((category) => ids.includes(category.id)))
  return { categories: ambiguous ? [] : found, seenEmpty: seenEmpty.has(name) }
}

/** The section of conversations that a name speaks for: groups where it says so in one of many languages, else two people. */
export function conversationSection(path: readonly string[]): 'direct-messages' | 'group-chats' {
  const words = path.slice(-2).join(' ')
  return /gr[uo]u?pp?[eo]?|groep|группа|グループ|群|그룹/iu.test(words) ? 'group-chats' : 'direct-messages'
}
