import { recordJson } from '../export/rebuilt-document.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import type { LocatedRow } from '../queries/page.ts'
import { membersOf } from '../queries/rebuilt-record.ts'
import { sourceOf } from '../queries/record.ts'
import { allRowsOf, type LocatedSection } from '../queries/sections.ts'
import { cellsOf } from '../queries/sql.ts'
import { canonicalText } from './canonical-value.ts'

const rowsPerBatch = 8192

/** One place where a record stands, as it is written: the archive, the member, the keys and positions from the root of the document. */
interface WrittenSource {
  readonly archive: string
  readonly member: string
  readonly path: readonly (string | number)[]
  /** In maps: the value there, as JSON text, where it differs from the one that is written. */
  readonly value?: string
}

/**
 * The records of a section as they are shown, one JSON object to a line: their members under the original keys and in their order,
 * and after them `sources`, every place where the record stands. A batch at a time, never whole tables.
 *
 * @param archives what to call the archives, in their order
 */
export async function* unionLines(ingestion: Ingestion, section: LocatedSection, archives: readonly string[]): AsyncGenerator<string> {
  const { store } = ingestion
  const { table, hidden } = section
  const isMap = section.category?.kind === 'map'
  const lists = section.lists.filter(({ count }) => count > 0)
  const first = Math.min(...lists.map(({ firstRow }) => firstRow))
  const end = Math.max(0, ...lists.map(({ firstRow, count }) => firstRow + count))
  for (let from = first; from < end; from += rowsPerBatch) {
    const until = from + rowsPerBatch
    const copies = hidden === null ? '' : ` AND rowid NOT IN (SELECT r FROM "${hidden.table}" WHERE r >= ${from} AND r < ${until})`
    const rows = await store.rows(
      `SELECT rowid, ${cellsOf(table)} FROM "${table.name}" WHERE rowid >= ${from} AND rowid < ${until} AND ${allRowsOf(section)}${copies} ORDER BY rowid`,
    )
    if (rows.length === 0) continue
    const others = await otherPlaces(ingestion, section, from, until)
    let text = ''
    for (const [row, ...cells] of rows) {
      const key = table.keyColumn >= 0 ? (cells[table.keyColumn] ?? null) : null
      const leftover = cells[table.leftoverColumn] ?? null
      const json = recordJson(table, { shape: Number(cells[1]), cells, leftover })
      const standing = { row: Number(row), list: Number(cells[0]), key, leftover }
      const sources = [standing, ...(others.get(standing.row) ?? [])].map((place): WrittenSource => {
        const { archive, ...where } = sourceOf(ingestion, place)
        const differs = isMap && canonicalText(place.leftover ?? 'null') !== canonicalText(leftover ?? 'null')
        return { archive: archives[archive] ?? '', ...where, ...(differs ? { value: place.leftover ?? 'null' } : {}) }
      })
      text += `${withSources(isMap ? `{${JSON.stringify(key ?? '')}:${json}}` : asObject(json, key), sources)}\n`
    }
    yield text
  }
}

interface Standing extends Pick<LocatedRow, 'row' | 'list' | 'key'> {
  readonly leftover: string | null
}

/** The rows that are shown with one of the rows from `from` on, up to but without `until`. */
async function otherPlaces(
  ingestion: Ingestion,
  { hidden, table }: LocatedSection,
  from: number,
  until: number,
): Promise<ReadonlyMap<number, readonly Standing[]>> {
  const others = new Map<number, Standing[]>()
  if (hidden === null) return others
  const rows = await ingestion.store.rows(
    `SELECT h.shown, t.rowid, list, ${table.keyColumn >= 0 ? 'k' : 'NULL'}, leftover FROM "${hidden.table}" h JOIN "${table.name}" t ON t.rowid = h.r
     WHERE h.shown >= ${from} AND h.shown < ${until} ORDER BY t.rowid`,
  )
  for (const [shown, row, list, key, leftover] of rows) {
    const known = others.get(Number(shown)) ?? []
    known.push({ row: Number(row), list: Number(list), key: key ?? null, leftover: leftover ?? null })
    others.set(Number(shown), known)
  }
  return others
}

/** A record that is a single value or a list gets a name: its key, or `value`. */
function asObject(json: string, key: string | null): string {
  return json.startsWith('{') ? json : `{${JSON.stringify(key ?? 'value')}:${json}}`
}

/** Adds the sources behind a record's own members. Where it has a member of that name, ours gets a `#`. */
function withSources(json: string, sources: readonly WrittenSource[]): string {
  let name = 'sources'
  if (json.includes(`"${name}"`)) {
    const keys = new Set(membersOf(json).map(({ key }) => key))
    while (keys.has(name)) name = `#${name}`
  }
  const places = sources.map(
    ({ value, ...place }) => `${JSON.stringify(place).slice(0, -1)}${value === undefined ? '' : `,"value":${value}`}}`,
  )
  const open = json.slice(0, json.lastIndexOf('}'))
  return `${oneLine(open)}${/\{\s*$/u.test(open) ? '' : ','}"${name}":[${places.map(oneLine).join(',')}]}`
}

/** JSON holds line ends only between its parts; a line of its own has none. */
function oneLine(json: string): string {
  return json.replace(/[\r\n]+\s*/gu, '')
}
