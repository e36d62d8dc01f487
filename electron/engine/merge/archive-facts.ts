import type { Section } from '@shared/contract/archive.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { dateColumn } from '../queries/columns.ts'
import { locateSection } from '../queries/sections.ts'
import { isoInstant } from '../queries/sql.ts'
import { archiveOf } from './places.ts'

/** What one archive has of a section, by the counting rules: second copies within itself left out. */
export interface ArchiveShare {
  readonly count: number
  readonly first: string | null
  readonly last: string | null
  /** How many of these stand in a newer archive as well, or have a newer value there. */
  readonly repeated: number
}

/** For each section, what each archive has of it; null where it does not have the section. */
export type Shares = ReadonlyMap<string, readonly (ArchiveShare | null)[]>

/** Works out what each archive brings to each section. With one archive it is the section itself. */
export async function sharesOf(ingestion: Ingestion, sections: readonly Section[], archives: number): Promise<Shares> {
  const shares = new Map<string, readonly (ArchiveShare | null)[]>()
  for (const section of sections) {
    const { count, first, last } = section
    shares.set(section.id, archives === 1 ? [{ count, first, last, repeated: 0 }] : await sharesOfSection(ingestion, section.id, archives))
  }
  return shares
}

async function sharesOfSection(ingestion: Ingestion, id: string, archives: number): Promise<readonly (ArchiveShare | null)[]> {
  const { store } = ingestion
  const section = locateSection(ingestion, id)
  const has = new Set(
    section.category === null
      ? section.lists.map((list) => archiveOf(ingestion, list))
      : ingestion.present.filter(({ category }) => category.id === id).map(({ archive }) => archive),
  )
  const shares = Array.from({ length: archives }, (_, archive): ArchiveShare | null =>
    has.has(archive) ? { count: 0, first: null, last: null, repeated: 0 } : null,
  )
  if (section.lists.length === 0) return shares
  const origin = section.lists.map((list) => `(${list.id}, ${archiveOf(ingestion, list)})`).join(', ')
  const date = section.category?.kind === 'map' ? null : dateColumn(section)
  const dated = `${date} IS NOT NULL AND CAST(${date} AS DATE) <> DATE '1969-12-31'`
  const span =
    date === null ? 'NULL, NULL' : `${isoInstant(`min(${date}) FILTER (${dated})`)}, ${isoInstant(`max(${date}) FILTER (${dated})`)}`
  const own = section.hidden === null ? '' : `WHERE t.rowid NOT IN (SELECT r FROM "${section.hidden.table}" WHERE own)`
  const rows = await store.rows(
    `WITH origin(list, archive) AS (VALUES ${origin})
     SELECT archive, count(*), ${span} FROM "${section.table.name}" t JOIN origin USING (list) ${own} GROUP BY archive`,
  )
  const repeated = new Map<number, number>()
  if (section.hidden !== null) {
    for (const [archive, count] of await store.rows(
      `SELECT archive, count(*) FROM "${section.hidden.table}" WHERE NOT own GROUP BY archive`,
    ))
      repeated.set(Number(archive), Number(count))
  }
  for (const [archive, count, first, last] of rows) {
    const index = Number(archive)
    shares[index] = { count: Number(count), first: first ?? null, last: last ?? null, repeated: repeated.get(index) ?? 0 }
  }
  return shares
}
