import type { GroupId } from '@shared/catalog/category.ts'
import type { EngineParams, EngineResult } from '@shared/contract/engine-calls.ts'
import type { InsightCall } from '@shared/contract/insights.ts'
import { firstAtOrAfter } from '@shared/insights/bins.ts'
import { quarter } from '@shared/insights/quarter-hours.ts'
import type { Ingestion } from '../../ingest/ingestion.ts'
import { dateColumn, type PreparedSection } from '../columns.ts'
import type { Masker } from '../mask.ts'
import type { PreparedSections } from '../prepared-sections.ts'
import { type LocatedSection, locateSection } from '../sections.ts'
import type { ArchiveFacts } from '../summary.ts'
import type { Moments } from './moments.ts'
import type { OwnCountries } from './own-countries.ts'
import type { QuarterHourCounts } from './quarter-hour-counts.ts'

/** What figures are worked out from. */
export interface InsightContext {
  readonly ingestion: Ingestion
  readonly sections: PreparedSections
  readonly masker: Masker
  readonly quarterHours: QuarterHourCounts
  readonly moments: Moments
  readonly facts: ArchiveFacts
  readonly ownCountries: OwnCountries
}

/** How a figure answers. @throws DossierError `bad-request`, `cancelled`, `too-large` */
export type InsightHandler<Call extends InsightCall> = (
  params: EngineParams<Call>,
  signal: AbortSignal | undefined,
) => Promise<EngineResult<Call>>
export type InsightHandlers = { readonly [Call in InsightCall]: InsightHandler<Call> }

/** A section, or null where the archive has none of that name or nothing in it. */
export async function sectionWithRecords({ ingestion, sections }: InsightContext, id: string): Promise<PreparedSection | null> {
  if (!ingestion.present.some(({ category }) => category.id === id)) return null
  const prepared = await sections.get(id)
  return prepared.section.lists.length === 0 ? null : prepared
}

/** A section whose records have dates. */
export interface DatedSection {
  readonly id: string
  readonly group: GroupId
  readonly section: LocatedSection
  /** Its date column. */
  readonly date: string
}

/** The sections whose records have dates, in the order of the archive. */
export function datedSections({ ingestion }: InsightContext): readonly DatedSection[] {
  const ids = new Set(ingestion.present.map(({ category }) => category.id))
  return [...ids].flatMap((id) => {
    const section = locateSection(ingestion, id)
    const date = dateColumn(section)
    const group = section.category?.group
    return date === null || group === undefined || section.lists.length === 0 ? [] : [{ id, group, section, date }]
  })
}

/** Those that have dated records from one moment to below another, in seconds since 1970, told by quarters of an hour. */
export async function sectionsBetween(
  context: InsightContext,
  from: number,
  to: number,
  signal: AbortSignal | undefined,
): Promise<readonly DatedSection[]> {
  const found: DatedSection[] = []
  for (const section of datedSections(context)) {
    const { quarters } = await context.quarterHours.of(section.id, signal)
    const at = quarters[firstAtOrAfter(quarters, Math.floor(from / quarter))]
    if (at !== undefined && at * quarter < to) found.push(section)
  }
  return found
}

/** An instant as the contract writes it, from seconds since 1970. */
export function instantOf(second: number): string {
  return `${new Date(Math.floor(second) * 1000).toISOString().slice(0, -5)}Z`
}
