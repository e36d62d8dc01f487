import type { RecordList } from '../store/record-list.ts'
import type { StoredTable } from '../store/store.ts'
import type { Ingestion } from './ingestion.ts'

/** What joins keys of a path into one name; no key holds it. */
const separator = '\u0000'

/** Where a list stands: two lists in one place come from a repeated key, or are two conversations of one section, and both count. */
interface Place {
  readonly name: string
  readonly lists: readonly RecordList[]
}

/**
 * TikTok writes some lists twice, in two places of one export, and an archive may hold two export files. Where a section's
 * records stand in several places, each record counts as often as in the place that has it most often; the other copies are
 * kept, but not shown again.
 */
export async function hideSecondCopies(ingestion: Ingestion): Promise<void> {
  const { store } = ingestion
  const sections = new Map(ingestion.present.map(({ category }) => [category.id, category]))
  for (const category of sections.values()) {
    const lists = store.lists.filter((list) => list.section === category.id && list.count > 0)
    const table = lists[0] === undefined ? undefined : store.tables.get(lists[0].table)
    if (table === undefined) continue
    const keyed = category.kind === 'keyed-lists'
    const places = placesOf(
      lists,
      keyed,
      store.documents.map(({ member }) => member),
    )
    if (places.length > 1) await hideIn(ingestion, category.id, table, places, keyed)
  }
}

function placesOf(lists: readonly RecordList[], keyed: boolean, members: readonly string[]): readonly Place[] {
  const places = new Map<string, RecordList[]>()
  for (const list of lists) {
    const path = keyed ? list.path.slice(0, -1) : list.path
    const name = [String(list.document), ...path].join(separator)
    places.set(name, [...(places.get(name) ?? []), list])
  }
  // A file of the text export has no keys on the way to its list; its own name tells the place.
  return [...places].map(([name, of]) => ({
    name: name.split(separator).slice(1).join(' › ') || (members[of[0]?.document ?? 0] ?? ''),
    lists: of,
  }))
}

async function hideIn(ingestion: Ingestion, section: string, table: StoredTable, places: readonly Place[], keyed: boolean): Promise<void> {
  const { store } = ingestion
  const keys = new Map<string, number>()
  const origins = places.flatMap(({ lists }, place) =>
    lists.map((list) => {
      const key = keyed ? (list.path.at(-1) ?? '') : ''
      if (!keys.has(key)) keys.set(key, keys.size)
      return `(${list.id}, ${place}, ${keys.get(key)})`
    }),
  )
  const values = [...table.fields.map((_, index) => `f${index}`), ...(table.keyColumn >= 0 ? ['k'] : []), 'leftover'].join(', ')
  const hidden = `hidden_${store.hidden.size}`
  await store.run(
    `CREATE TABLE "${hidden}" AS
     WITH origin(list, place, listed) AS (VALUES ${origins.join(', ')}),
          placed AS (SELECT t.rowid AS r, place, listed, ${values} FROM "${table.name}" t JOIN origin USING (list)),
          counted AS (SELECT *, row_number() OVER (PARTITION BY place, listed, ${values} ORDER BY r) AS occurrence FROM placed),
          ranked AS (SELECT r, row_number() OVER (PARTITION BY listed, ${values}, occurrence ORDER BY place) AS rank FROM counted)
     SELECT r FROM ranked WHERE rank > 1`,
  )
  const [row] = await store.rows(`SELECT count(*) FROM "${hidden}"`)
  const rows = Number(row?.[0] ?? 0)
  store.hidden.set(section, { table: hidden, rows })
  tell(ingestion, places, rows)
}

function tell(ingestion: Ingestion, places: readonly Place[], hidden: number): void {
  const counts = places.map(({ lists }) => lists.reduce((sum, list) => sum + list.count, 0))
  const shown = counts.reduce((sum, count) => sum + count, 0) - hidden
  const where = places.map((place) => place.name).join(' | ')
  if (counts.every((count) => count === shown)) {
    ingestion.warn('list-stands-twice', `the same ${shown} records stand in ${places.length} places and are shown once`, where)
  } else {
    ingestion.warn(
      'lists-differ',
      `lists of ${counts.join(' and ')} records stand in ${places.length} places; ${shown} different ones are shown`,
      where,
    )
  }
}
