import type { RecordList } from '../store/record-list.ts'
import type { StoredTable } from '../store/store.ts'
import type { Ingestion } from './ingestion.ts'

/** What joins keys of a path into one name; no key holds it. */
const separator = '\u0000'

/**
 * TikTok writes some lists twice, in two places of one export. Where a category's records stand in several places, each record
 * counts as often as in the place that has it most often; the other copies are kept, but not shown again. Lists under the same
 * path come from a repeated key and both count.
 */
export async function hideSecondCopies(ingestion: Ingestion): Promise<void> {
  const { store } = ingestion
  for (const { category } of ingestion.present) {
    const table = store.tables.get(category.id)
    if (table === undefined || table.hiddenRows > 0 || category.kind === 'keyed-lists') continue
    const places = groupByPlace(store.lists.filter((list) => list.section === category.id))
    if (places.length < 2) continue
    await hideIn(ingestion, table, places)
  }
}

function groupByPlace(lists: readonly RecordList[]): readonly (readonly RecordList[])[] {
  const places = new Map<string, RecordList[]>()
  for (const list of lists) {
    const place = `${list.document}${separator}${list.path.join(separator)}`
    places.set(place, [...(places.get(place) ?? []), list])
  }
  return [...places.values()]
}

async function hideIn(ingestion: Ingestion, table: StoredTable, places: readonly (readonly RecordList[])[]): Promise<void> {
  const { store } = ingestion
  const placeOf = places.map((lists, place) => `WHEN list IN (${lists.map((list) => list.id).join(',')}) THEN ${place}`).join(' ')
  const values = [...table.fields.map((_, index) => `f${index}`), ...(table.keyColumn >= 0 ? ['k'] : []), 'leftover'].join(', ')
  const hidden = `hidden_${table.name}`
  await store.run(
    `CREATE TABLE "${hidden}" AS
     WITH placed AS (SELECT rowid AS r, CASE ${placeOf} END AS place, ${values} FROM "${table.name}"),
          counted AS (SELECT *, row_number() OVER (PARTITION BY place, ${values} ORDER BY r) AS occurrence FROM placed),
          ranked AS (SELECT r, row_number() OVER (PARTITION BY ${values}, occurrence ORDER BY place) AS rank FROM counted)
     SELECT r FROM ranked WHERE rank > 1`,
  )
  const [row] = await store.rows(`SELECT count(*) FROM "${hidden}"`)
  table.hiddenRows = Number(row?.[0] ?? 0)
  const counts = places.map((lists) => lists.reduce((sum, list) => sum + list.count, 0))
  const shown = counts.reduce((sum, count) => sum + count, 0) - table.hiddenRows
  const where = places.map((lists) => lists[0]?.path.join(' › ') ?? '').join(' | ')
  const equal = counts.every((count) => count === shown)
  if (equal) ingestion.warn('list-stands-twice', `the same ${shown} records stand in ${places.length} places and are shown once`, where)
  else
    ingestion.warn(
      'lists-differ',
      `lists of ${counts.join(' and ')} records stand in ${places.length} places; ${shown} different ones are shown`,
      where,
    )
}
