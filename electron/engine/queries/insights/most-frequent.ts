import type { Ingestion } from '../../ingest/ingestion.ts'
import { shown } from '../columns.ts'
import { locateSection, rowsOf } from '../sections.ts'

/** A text that stands in a field, and in how many records. */
export interface Frequency {
  readonly text: string
  readonly count: number
}

/**
 * The texts that stand most often in a field of a section, as they are written: the most frequent first, those of one count in the
 * order of their code points. Empty texts do not count.
 *
 * @throws DossierError `bad-request` where the archive has no such section
 */
export async function mostFrequent(ingestion: Ingestion, sectionId: string, field: string, most: number): Promise<readonly Frequency[]> {
  const section = locateSection(ingestion, sectionId)
  if (section.lists.length === 0) return []
  const rows = await ingestion.store.rows(
    `SELECT ${shown(section, field)} AS text, count(*) AS n FROM "${section.table.name}" WHERE ${rowsOf(section)}
     GROUP BY text HAVING text <> '' ORDER BY n DESC, text LIMIT ${most}`,
  )
  return rows.map(([text, count]) => ({ text: text ?? '', count: Number(count) }))
}
