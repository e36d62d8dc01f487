import type { Ingestion } from '../ingest/ingestion.ts'
import { dateColumn } from '../queries/columns.ts'
import { locateSection } from '../queries/sections.ts'
import { archiveOf } from './places.ts'

/**
 * The archives of a view, the newest first. An export holds everything up to the day it was made, so the newest is the one with
 * the latest record; where two end at the same moment, the one that was given first.
 */
export async function newestFirst(ingestion: Ingestion, archives: number): Promise<readonly number[]> {
  const last: string[] = new Array(archives).fill('')
  const ids = new Set(archives > 1 ? ingestion.present.map(({ category }) => category.id) : [])
  for (const id of ids) {
    const section = locateSection(ingestion, id)
    const date = dateColumn(section)
    if (date === null || section.shared) continue
    for (const [list, latest] of await ingestion.store.rows(
      `SELECT list, CAST(max(${date}) AS VARCHAR) FROM "${section.table.name}" GROUP BY list`,
    )) {
      const of = ingestion.store.lists[Number(list)]
      const archive = of === undefined ? 0 : archiveOf(ingestion, of)
      if (typeof latest === 'string' && latest > (last[archive] ?? '')) last[archive] = latest
    }
  }
  return last
    .map((_, archive) => archive)
    .sort((one, other) => ((last[one] ?? '') < (last[other] ?? '') ? 1 : (last[one] ?? '') > (last[other] ?? '') ? -1 : one - other))
}
