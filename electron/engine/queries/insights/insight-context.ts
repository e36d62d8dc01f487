import { categoryById } from '@shared/catalog/catalog.ts'
import type { GroupId } from '@shared/catalog/category.ts'
import type { EngineParams, EngineResult } from '@shared/contract/engine-calls.ts'
import type { InsightCall } from '@shared/contract/insights.ts'
import type { Ingestion } from '../../ingest/ingestion.ts'
import { dateColumn, type PreparedSection } from '../columns.ts'
import type { Masker } from '../mask.ts'
import type { PreparedSections } from '../prepared-sections.ts'
import type { ArchiveFacts } from '../summary.ts'
import type { Moments } from './moments.ts'
import type { QuarterHourCounts } from './quarter-hour-counts.ts'

/** What figures are worked out from. */
export interface InsightContext {
  readonly ingestion: Ingestion
  readonly sections: PreparedSections
  readonly masker: Masker
  readonly quarterHours: QuarterHourCounts
  readonly moments: Moments
  readonly facts: ArchiveFacts
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

/** The sections whose records have dates, each with its group, in the order of the archive. */
export async function datedSections(
  context: InsightContext,
): Promise<readonly { readonly id: string; readonly group: GroupId; readonly prepared: PreparedSection }[]> {
  const found = []
  for (const id of new Set(context.ingestion.present.map(({ category }) => category.id))) {
    const prepared = await sectionWithRecords(context, id)
    const group = categoryById(id)?.group
    if (prepared !== null && group !== undefined && dateColumn(prepared.section) !== null) found.push({ id, group, prepared })
  }
  return found
}

/** An instant as the contract writes it, from seconds since 1970. */
export function instantOf(second: number): string {
  return `${new Date(Math.floor(second) * 1000).toISOString().slice(0, -5)}Z`
}
