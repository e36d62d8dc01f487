import { DossierError } from '@shared/contract/errors.ts'
import type { SearchGroup, SearchResult, Snippet } from '@shared/contract/finding.ts'
import type { View } from '@shared/contract/view.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import type { Arrangements } from './arrangements.ts'
import type { PreparedSection } from './columns.ts'
import type { Masker } from './mask.ts'
import { Needle } from './needle.ts'
import { maskOfColumn, type ShownRow, shownRows, storedRows } from './page.ts'
import { membersOfRow } from './record.ts'
import { placeOf, rowAt } from './row-set.ts'
import { conversationName, maskOf, newestSpelling } from './sections.ts'
import { severalAtOnce } from './several-at-once.ts'
import { snippetOf } from './snippet.ts'

interface SearchRequest {
  readonly view: View
  readonly text: string
  readonly hits: number
}

/** Looks for a text in everything that an archive holds. */
export class Search {
  readonly #ingestion: Ingestion
  readonly #arrangements: Arrangements
  readonly #masker: Masker

  constructor(ingestion: Ingestion, arrangements: Arrangements, masker: Masker) {
    this.#ingestion = ingestion
    this.#arrangements = arrangements
    this.#masker = masker
  }

  /** What these sections have of it. @throws DossierError `cancelled`, `too-large` */
  async everywhere(
    sections: readonly (() => Promise<PreparedSection>)[],
    request: SearchRequest,
    signal?: AbortSignal,
  ): Promise<SearchResult> {
    const needle = Needle.of(request.text)
    if (needle === null) return { groups: [] }
    const found = await severalAtOnce(sections, async (section) => {
      if (signal?.aborted === true) throw new DossierError('cancelled')
      return this.#group(await section(), request, needle, signal)
    })
    return { groups: found.filter((group) => group !== null) }
  }

  async #group(
    prepared: PreparedSection,
    { view, text, hits }: SearchRequest,
    needle: Needle,
    signal?: AbortSignal,
  ): Promise<SearchGroup | null> {
    const { section } = prepared
    const set = await this.#arrangements.rows(prepared, null, { text, from: null, to: null, list: null }, signal)
    const lists = this.#listsNamed(prepared, view, needle)
    if (set.length === 0 && lists.length === 0) return null
    const first = Array.from({ length: Math.min(hits, set.length) }, (_, place) => rowAt(set, place))
    const rows = await shownRows(this.#ingestion.store, prepared, first, signal)
    const all = await this.#arrangements.rows(prepared, null, null, signal)
    const date = prepared.columns.findIndex(({ key }) => key === section.category?.date)
    return {
      section: section.id,
      records: set.length,
      hits: await Promise.all(
        rows.map(async (row) => ({
          row: row.row,
          offset: Math.max(0, placeOf(all, row.row)),
          date: row.cells[date] ?? null,
          ...(await this.#whereIn(prepared, row, view, needle)),
        })),
      ),
      lists: lists.length,
      listHits: lists.slice(0, hits),
    }
  }

  /** The first field of a record that holds it: a column, or else something that only its detail shows. */
  async #whereIn(
    prepared: PreparedSection,
    row: ShownRow,
    view: View,
    needle: Needle,
  ): Promise<{ readonly field: string; readonly snippet: Snippet }> {
    const { section, columns } = prepared
    for (const [index, column] of columns.entries()) {
      const cell = row.cells[index] ?? null
      if (column.type === 'date' || cell === null || needle.find(cell) === null) continue
      return { field: column.key, snippet: this.#snippet(view, maskOfColumn(section, column), cell, needle) }
    }
    const [stored] = await storedRows(this.#ingestion.store, section, [row.row])
    const members = stored === undefined ? null : membersOfRow(section, stored)
    for (const { key, json } of members ?? []) {
      const text = json.startsWith('"') ? String(JSON.parse(json)) : json
      if (needle.find(text) === null) continue
      return { field: key, snippet: this.#snippet(view, maskOf(section, newestSpelling(section, key)), text, needle) }
    }
    const text = stored?.stored.leftover ?? ''
    return { field: '#value', snippet: this.#snippet(view, maskOf(section, '#value'), text, needle) }
  }

  #snippet(view: View, kind: ReturnType<typeof maskOf>, text: string, needle: Needle): Snippet {
    const masked = this.#masker.apply(view.mask, kind, text)
    return masked === text ? snippetOf(text, needle) : { text: masked ?? '', match: null }
  }

  #listsNamed({ section }: PreparedSection, view: View, needle: Needle): SearchGroup['listHits'] {
    if (section.category?.kind !== 'keyed-lists') return []
    const named = new Map<string, number>()
    for (const list of section.lists) {
      const name = conversationName(list.path.at(-1) ?? '')
      // A conversation that stands in two places of the export is one.
      if (!named.has(name) && needle.find(name) !== null) named.set(name, list.id)
    }
    return [...named].map(([name, list]) => ({ list, snippet: this.#snippet(view, 'name', name, needle) }))
  }
}
