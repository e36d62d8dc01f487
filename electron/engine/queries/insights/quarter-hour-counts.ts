import type { QuarterHours } from '@shared/insights/quarter-hours.ts'
import type { Ingestion } from '../../ingest/ingestion.ts'
import { dateColumn } from '../columns.ts'
import { locateSection, rowsOf } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { dated } from './dated.ts'
import { inOrder } from './in-order.ts'

/** More quarters than lie between 1970 and any date of an archive: division rounds down above zero only. */
const beforeAll = 100_000_000

/** The quarter of an hour, since 1970, of a date column, as INTEGER. */
export function quarterOf(date: string): string {
  return `CAST((epoch_us(${date}) + ${beforeAll}::BIGINT * 900000000) // 900000000 - ${beforeAll} AS INTEGER)`
}

const nothing: QuarterHours = { quarters: new Int32Array(0), counts: new Uint32Array(0) }

/**
 * Counts the records of sections by quarter of an hour, each section once: hours, weekdays, days and months in any zone come from these
 * counts. Records without a date, and those that TikTok dates 1969-12-31, are not among them.
 */
export class QuarterHourCounts {
  readonly #ingestion: Ingestion
  readonly #known = new SharedWork<QuarterHours>(({ quarters }) => quarters.length, Number.POSITIVE_INFINITY)

  constructor(ingestion: Ingestion) {
    this.#ingestion = ingestion
  }

  /** @throws DossierError `bad-request` where the archive has no such section, `cancelled` */
  of(sectionId: string, signal?: AbortSignal): Promise<QuarterHours> {
    return this.#known.get(sectionId, signal, (stop) => this.#count(sectionId, stop))
  }

  async #count(sectionId: string, signal: AbortSignal): Promise<QuarterHours> {
    const section = locateSection(this.#ingestion, sectionId)
    const date = dateColumn(section)
    if (date === null || section.lists.length === 0) return nothing
    const quarters = await this.#ingestion.store.integersOfRows(
      section.table,
      (rows) => `SELECT ${quarterOf(date)} FROM "${section.table.name}" WHERE ${rows} AND ${rowsOf(section)} AND ${dated(date)}`,
      signal,
    )
    return countRuns(inOrder(quarters))
  }
}

/** How many records fall into each quarter, from the quarter of each, in rising order. */
export function countRuns(rising: Int32Array): QuarterHours {
  const quarters: number[] = []
  const counts: number[] = []
  for (let from = 0; from < rising.length; ) {
    let end = from + 1
    while (end < rising.length && rising[end] === rising[from]) end += 1
    quarters.push(rising[from] as number)
    counts.push(end - from)
    from = end
  }
  return { quarters: Int32Array.from(quarters), counts: Uint32Array.from(counts) }
}
