import type { Reported } from '@shared/contract/insights.ts'
import { byMonth, type QuarterHours } from '@shared/insights/quarter-hours.ts'
import type { Store } from '../../store/store.ts'
import { dateColumn, type PreparedSection, shown } from '../columns.ts'
import { maskOf, rowsOf } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { type BareNumber, bareNumbers, eachNumberOnce } from './bare-numbers.ts'
import { dated } from './dated.ts'
import { inOrder } from './in-order.ts'
import { type InsightContext, type InsightHandler, sectionWithRecords } from './insight-context.ts'
import { countRuns, quarterOf } from './quarter-hour-counts.ts'
import { masked, spanOf, valuesOf } from './values.ts'

/** Sections in which others reported, the newest kind first. */
const reportedSections = ['off-tiktok-activity', 'third-party-usage'] as const
const mostEvents = 500

const noQuarters: QuarterHours = { quarters: new Int32Array(0), counts: new Uint32Array(0) }

type Section = Reported['sections'][number]
type Kept = Omit<Section, 'moreSources' | 'moreSourceRecords' | 'months'> & {
  readonly quarters: Readonly<Record<'named' | 'unnamed', QuarterHours>>
}

/** Who told TikTok what, and when. Sources that are bare numbers are told apart: TikTok does not say who they are. */
export function reported(context: InsightContext): InsightHandler<'reported'> {
  const kept = new SharedWork<Kept>(({ sources }) => sources.length, 2_000_000)
  return async ({ view, most }, signal) => {
    const found: Section[] = []
    const bare: (readonly BareNumber[])[] = []
    for (const id of reportedSections) {
      const prepared = await sectionWithRecords(context, id)
      if (prepared === null) continue
      const { quarters, sources, events, ...figures } = await kept.get(id, signal, (stop) => gather(context, id, prepared, stop))
      const listed = sources.slice(0, most)
      const hide = (text: string): string => context.masker.apply(view.mask, maskOf(prepared.section, 'Source'), text) ?? ''
      bare.push(bareNumbers(sources))
      found.push({
        ...figures,
        sources: listed.map((source) => ({ ...source, source: hide(source.source) })),
        moreSources: sources.length - listed.length,
        moreSourceRecords: sources.slice(most).reduce((sum, { count }) => sum + count, 0),
        events: masked(events, context.masker, view.mask, maskOf(prepared.section, 'Event')),
        months: months(quarters, view.zone),
      })
    }
    const numbers = eachNumberOnce(bare)
    return {
      sections: found,
      // Both sections hold names where these stand.
      numbers: numbers.slice(0, most).map((one) => ({ ...one, number: context.masker.apply(view.mask, 'name', one.number) ?? '' })),
      differentNumbers: numbers.length,
    }
  }
}

async function gather({ ingestion, facts }: InsightContext, id: string, prepared: PreparedSection, signal: AbortSignal): Promise<Kept> {
  const { section } = prepared
  const { store } = ingestion
  const text = (key: string): string => `coalesce(${shown(section, key, prepared.facts.whole)}, '')`
  const rows = await store.rows(
    `SELECT ${text('Source')} AS source, count(*) AS n, count(DISTINCT ${text('Event')}), ${spanOf(prepared)} FROM "${section.table.name}" WHERE ${rowsOf(section)}
     GROUP BY source ORDER BY n DESC, source`,
    [],
    signal,
  )
  const all = rows.map(([source, count, events, first, last]) => ({
    source: source ?? '',
    named: !/^\d+$/u.test(source ?? ''),
    count: Number(count),
    events: Number(events),
    first: first ?? null,
    last: last ?? null,
  }))
  const sources = all.filter(({ source }) => source !== '')
  const part = (named: boolean) => {
    const of = sources.filter((source) => source.named === named)
    return { sources: of.length, records: of.reduce((sum, { count }) => sum + count, 0) }
  }
  const { first = null, last = null } = facts.sections.find((candidate) => candidate.id === id) ?? {}
  return {
    section: id,
    records: all.reduce((sum, { count }) => sum + count, 0),
    first,
    last,
    sources,
    named: part(true),
    unnamed: part(false),
    without: all.find(({ source }) => source === '')?.count ?? 0,
    events: await valuesOf(store, prepared, 'Event', mostEvents, signal),
    quarters: await quartersOf(store, prepared, text('Source'), signal),
  }
}

/** When sources with a name reported, and when bare numbers did. */
async function quartersOf(store: Store, { section }: PreparedSection, source: string, signal: AbortSignal): Promise<Kept['quarters']> {
  const date = dateColumn(section)
  if (date === null) return { named: noQuarters, unnamed: noQuarters }
  // Both in one pass: the quarter is doubled, and odd where the source has a name.
  const found = await store.integers(
    `SELECT ${quarterOf(date)} * 2 + CAST(regexp_matches(${source}, '[^0-9]') AS INTEGER) FROM "${section.table.name}"
     WHERE ${rowsOf(section)} AND ${dated(date)} AND ${source} <> ''`,
    signal,
  )
  const quarters = (odd: number): QuarterHours =>
    countRuns(inOrder(found.filter((doubled) => (doubled & 1) === odd).map((doubled) => doubled >> 1)))
  return { named: quarters(1), unnamed: quarters(0) }
}

function months(quarters: Kept['quarters'], zone: string): Section['months'] {
  const found = new Map<string, { named: number; unnamed: number }>()
  for (const kind of ['named', 'unnamed'] as const) {
    for (const [month, count] of byMonth(quarters[kind], zone)) {
      const counts = found.get(month) ?? { named: 0, unnamed: 0 }
      counts[kind] += count
      found.set(month, counts)
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, counts]) => ({ month, ...counts }))
}
