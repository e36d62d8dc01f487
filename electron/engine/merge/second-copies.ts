import type { Category } from '@shared/catalog/category.ts'
import type { Ingestion, ShelfSection } from '../ingest/ingestion.ts'
import { locateSection } from '../queries/sections.ts'
import { exactCopies, rowsOfCopies } from './exact-copies.ts'
import { hideFuller } from './fuller-records.ts'
import { hideOlderValues } from './map-values.ts'
import { type Place, placesOf } from './places.ts'
import { identify } from './record-identity.ts'

/**
 * TikTok writes some lists twice, in two places of one export; an archive may hold two export files; and archives of one account
 * repeat each other. Where a section's records stand in several places, each record counts as often as in the place that has it
 * most often. The other copies are kept, point to the one that is shown for them, and are not shown again.
 *
 * @param order the archives, the newest first: its copy is the one that is shown
 * @param ownNames every name that the account has in one of the archives, in small letters
 */
export async function hideSecondCopies(
  ingestion: Ingestion,
  order: readonly number[],
  ownNames: readonly string[],
  onSection: (section: string) => void,
): Promise<void> {
  const categories = new Map(ingestion.present.map(({ category }) => [category.id, category]))
  const sections: readonly (Category | ShelfSection)[] = [...categories.values(), ...(order.length > 1 ? ingestion.shelf : [])]
  for (const of of sections) {
    const places = placesOf(ingestion, of, order)
    if (places.length <= 1) continue
    onSection(of.id)
    if ('kind' in of && of.kind === 'map') await hideOlderValues(ingestion, of, places, order)
    else await hideIn(ingestion, of.id, places, ownNames)
    await tellOfDoubles(ingestion, of.id, places)
  }
}

async function hideIn(ingestion: Ingestion, id: string, places: readonly Place[], ownNames: readonly string[]): Promise<void> {
  const { store } = ingestion
  const section = locateSection(ingestion, id)
  const hidden = `hidden_${store.hidden.size}`
  const archives = new Set(places.map(({ archive }) => archive))
  const copies = archives.size === 1 ? await exactCopies(ingestion, section, places) : null
  if (copies !== null) {
    const [archive] = archives
    await store.run(`CREATE TABLE "${hidden}" AS SELECT r, shown, ${archive} AS archive, TRUE AS own FROM (${rowsOfCopies(copies)})`)
    await note(ingestion, id, hidden)
    return
  }
  const identity = await identify(ingestion, section, places, { ownNames })
  await store.run(
    `CREATE TABLE "${hidden}" AS
     WITH counted AS (SELECT r, place, archive, listed, key, row_number() OVER (PARTITION BY place, listed, key ORDER BY r) AS occurrence FROM "${identity.table}"),
          ranked AS (SELECT r, archive, first_value(r) OVER (PARTITION BY listed, key, occurrence ORDER BY place) AS shown,
                     row_number() OVER (PARTITION BY archive, listed, key, occurrence ORDER BY place) AS nth FROM counted)
     SELECT r, shown, archive, nth > 1 AS own FROM ranked WHERE r <> shown`,
  )
  await hideFuller(ingestion, section, places, identity, hidden, ownNames)
  await store.run(`DROP TABLE "${identity.table}"`)
  await note(ingestion, id, hidden)
}

/** Makes the table of hidden rows known. */
export async function note(ingestion: Ingestion, id: string, hidden: string): Promise<void> {
  const [row] = await ingestion.store.rows(`SELECT count(*) FROM "${hidden}"`)
  ingestion.store.hidden.set(id, { table: hidden, rows: Number(row?.[0] ?? 0) })
}

/** Lists that stand in two places of one archive are told. That archives repeat each other is no news. */
async function tellOfDoubles(ingestion: Ingestion, id: string, places: readonly Place[]): Promise<void> {
  const hidden = ingestion.store.hidden.get(id)
  const rows = await ingestion.store.rows(`SELECT archive, count(*) FROM "${hidden?.table}" WHERE own GROUP BY archive`)
  const doubles = new Map(rows.map(([archive, count]) => [Number(archive), Number(count)]))
  for (const archive of new Set(places.map((place) => place.archive))) {
    const own = places.filter((place) => place.archive === archive)
    if (own.length > 1) tell(ingestion, own, doubles.get(archive) ?? 0)
  }
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
