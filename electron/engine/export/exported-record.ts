import type { MaskKind } from '@shared/catalog/category.ts'
import type { Masker } from '../queries/mask.ts'
import type { LocatedRow } from '../queries/page.ts'
import { rebuildMembers } from '../queries/rebuilt-record.ts'
import { conversationName, type LocatedSection, maskOf, newestSpelling } from '../queries/sections.ts'
import type { RecordList } from '../store/record-list.ts'
import { compactJson } from './compact-json.ts'

/** One member of a record on its way out: its key, and its value as JSON without spaces, every digit kept. */
export interface ExportedMember {
  readonly key: string
  readonly json: string
  /** Ours are `#key`, which names the record in its section, and `#value`, where the record is no object. */
  readonly ours: boolean
}

/** A record on its way out, its members in their order. */
export interface ExportedRecord {
  /** Its number in the section, as in pages. */
  readonly row: number
  /** The list in which it stood. */
  readonly list: number
  readonly members: readonly ExportedMember[]
}

/** Turns the rows of a section into the records that they were, with what privacy view hides hidden. */
export class RecordRebuilder {
  readonly #section: LocatedSection
  readonly #masker: Masker
  readonly #mask: boolean
  readonly #lists: ReadonlyMap<number, RecordList>
  readonly #kinds = new Map<string, MaskKind>()

  constructor(section: LocatedSection, masker: Masker, mask: boolean) {
    this.#section = section
    this.#masker = masker
    this.#mask = mask
    this.#lists = new Map(section.lists.map((list) => [list.id, list]))
  }

  rebuild({ row, list: listId, key: own, stored }: LocatedRow): ExportedRecord {
    const { table, category } = this.#section
    const members: ExportedMember[] = []
    const key = this.#keyOf(this.#lists.get(listId), own)
    if (key !== null) members.push({ key: '#key', json: JSON.stringify(key), ours: true })
    const rebuilt = category?.kind === 'map' ? null : rebuildMembers(table, stored)
    if (rebuilt === null) members.push({ key: '#value', json: this.#shown(stored.leftover ?? 'null', '#value'), ours: true })
    else for (const member of rebuilt) members.push({ key: member.key, json: this.#member(member), ours: false })
    return { row, list: listId, members }
  }

  /** What names the record: its own key, or that of the list in which it stands. */
  #keyOf(list: RecordList | undefined, own: string | null): string | null {
    if (own !== null) return this.#mask ? this.#masker.apply(true, this.#kindOf('#key'), own) : own
    if (this.#section.category?.kind !== 'keyed-lists') return null
    const key = list?.path.at(-1) ?? ''
    return this.#mask ? this.#masker.apply(true, 'name', conversationName(key)) : key
  }

  #member(member: { readonly key: string; readonly json: string; readonly in: string }): string {
    if (member.in === 'leftover') return this.#shown(member.json, member.key)
    return this.#mask && member.in !== 'instant' ? this.#hidden(member.json, member.key) : member.json
  }

  #shown(json: string, key: string): string {
    const compact = compactJson(json)
    return this.#mask ? this.#hidden(compact, key) : compact
  }

  /** The token for a value that privacy view hides; nothing is there to hide in `null`. */
  #hidden(json: string, key: string): string {
    const kind = this.#kindOf(key)
    if (kind === 'none' || json === 'null') return json
    const text = json.startsWith('"') ? (JSON.parse(json) as string) : json
    const shown = this.#masker.apply(true, kind, text)
    return shown === text ? json : JSON.stringify(shown)
  }

  #kindOf(key: string): MaskKind {
    const known = this.#kinds.get(key)
    if (known !== undefined) return known
    const kind = maskOf(this.#section, key.startsWith('#') ? key : newestSpelling(this.#section, key))
    if (this.#kinds.size < 1000) this.#kinds.set(key, kind)
    return kind
  }
}
