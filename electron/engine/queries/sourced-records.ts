import type { Filter, Sort } from '@shared/contract/archive.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import type { Arrangements } from './arrangements.ts'
import type { PreparedSection } from './columns.ts'
import { type LocatedRow, rowsOfPage, storedRows } from './page.ts'
import { membersOfRow, sourceOf } from './record.ts'

/** How many records are read at a time. */
const atOnce = 1000

export interface RecordsRequest {
  readonly sort: Sort | null
  readonly filter: Filter | null
  readonly offset: number
  readonly limit: number
}

/** Records of a section as they stood in the export. */
export interface SourcedRecords {
  /** Records that pass the filter. */
  readonly total: number
  /**
   * Those of the request, some at a time, each as the text of one JSON object: its fields under their original keys and in their order,
   * every digit kept, and behind them `source` with the member and the path. A single value stands under its own key, or, as an element
   * of a list, under `value`.
   */
  readonly batches: AsyncIterable<readonly string[]>
}

/** @throws DossierError `bad-request` for a column that the section does not have, `too-large` */
export async function sourcedRecords(
  ingestion: Ingestion,
  arrangements: Arrangements,
  prepared: PreparedSection,
  { sort, filter, offset, limit }: RecordsRequest,
): Promise<SourcedRecords> {
  const set = await arrangements.rows(prepared, sort, filter)
  const end = Math.min(set.length, offset + limit)
  async function* batches(): AsyncGenerator<readonly string[]> {
    for (let from = offset; from < end; from += atOnce) {
      const rows = rowsOfPage(set, from, Math.min(atOnce, end - from))
      const stored = await storedRows(ingestion.store, prepared.section, rows)
      yield stored.map((row) => withSource(ingestion, prepared, row))
    }
  }
  return { total: set.length, batches: batches() }
}

function withSource(ingestion: Ingestion, { section }: PreparedSection, row: LocatedRow): string {
  const single = { key: row.key ?? 'value', json: row.stored.leftover ?? 'null' }
  const fields = (membersOfRow(section, row) ?? [single]).map(({ key, json }) => `${JSON.stringify(key)}:${json}`)
  const { member, path } = sourceOf(ingestion, row)
  return `{${[...fields, `"source":${JSON.stringify({ member, path })}`].join(',')}}`
}
