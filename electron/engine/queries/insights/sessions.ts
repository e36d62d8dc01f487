import type { Session } from '@shared/insights/sessions.ts'
import type { Ingestion } from '../../ingest/ingestion.ts'
import { dateColumn } from '../columns.ts'
import { locateSection, rowsOf } from '../sections.ts'
import { dated } from './dated.ts'

/**
 * The sessions of a section, in order of time: records follow each other into one session as long as none is more than `gapMinutes`
 * behind the one before.
 *
 * @throws DossierError `bad-request` where the archive has no such section
 */
export async function sessionsOf(ingestion: Ingestion, sectionId: string, gapMinutes: number): Promise<readonly Session[]> {
  const section = locateSection(ingestion, sectionId)
  const date = dateColumn(section)
  if (date === null || section.lists.length === 0) return []
  const [starts, ends, records] = await ingestion.store.numbers(
    `WITH moments AS (SELECT epoch(${date}) AS moment FROM "${section.table.name}" WHERE ${rowsOf(section)} AND ${dated(date)}),
          marked AS (SELECT moment, CASE WHEN moment - lag(moment) OVER ordered <= ${gapMinutes * 60} THEN 0 ELSE 1 END AS begins FROM moments WINDOW ordered AS (ORDER BY moment)),
          numbered AS (SELECT moment, sum(begins) OVER (ORDER BY moment ROWS UNBOUNDED PRECEDING) AS session FROM marked)
     SELECT min(moment), max(moment), count(*) FROM numbered GROUP BY session ORDER BY session`,
  )
  return (starts ?? []).map((start, index) => ({ start, end: ends?.[index] ?? start, records: records?.[index] ?? 0 }))
}
