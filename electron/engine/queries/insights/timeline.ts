import { categories } from '@shared/catalog/catalog.ts'
import { type GroupId, groupIds } from '@shared/catalog/category.ts'
import { DossierError } from '@shared/contract/errors.ts'
import type { Timeline } from '@shared/contract/insights.ts'
import { addToBins, type Bins, binsOver, clockText, firstAtOrAfter, isFinerThanQuarter } from '@shared/insights/bins.ts'
import { type QuarterHours, quarter } from '@shared/insights/quarter-hours.ts'
import { offsetsOf } from '@shared/insights/zone-offsets.ts'
import { rowsOf } from '../sections.ts'
import { severalAtOnce } from '../several-at-once.ts'
import { dated } from './dated.ts'
import { type DatedSection, datedSections, type InsightContext, type InsightHandler, instantOf } from './insight-context.ts'

/** How many records a bin has, and where bins or quarters begin, as a section counts them. */
interface Counted {
  readonly moments: ArrayLike<number>
  readonly counts: ArrayLike<number>
  /** Seconds that one step of `moments` stands for. */
  readonly unit: number
}

const order = new Map(categories.map(({ id }, index) => [id, index]))

/** Records of all dated sections over a span. Quarters of an hour are counted once; finer bins are counted from the records of the span. */
export function timeline(context: InsightContext): InsightHandler<'timeline'> {
  return async ({ view, from, to, bin, bins: most }, signal) => {
    const sections = datedSections(context)
    const quarters = new Map<string, QuarterHours>()
    await severalAtOnce(sections, async ({ id }) => quarters.set(id, await context.quarterHours.of(id, signal)))
    const span = wholeSpan(context, sections)
    const empty = { total: [], groups: [], sections: [], count: 0, starts: [], clocks: [], from: null, to: null }
    if (span === null) return { bin: bin ?? 'day', ...empty, first: null, last: null }
    const first = from === null ? span.first : Math.floor(Date.parse(from) / 1000)
    const last = to === null ? span.last : Math.ceil(Date.parse(to) / 1000) - 1
    const ends = { first: instantOf(span.first), last: instantOf(span.last) }
    if (last < first) {
      if (from !== null && to !== null) throw new DossierError('bad-request', 'span')
      return { bin: bin ?? 'day', ...empty, ...ends }
    }
    const offsets = offsetsOf(view.zone, first - 40 * 86_400, last + 40 * 86_400)
    const bins = binsOver(first, last, offsets, bin, most)
    const counted = await Promise.all(
      sections.map(async (section) => ({ section, ...binned(bins, await countsFor(context, section, quarters, bins, signal)) })),
    )
    return {
      bin: bins.size,
      from: instantOf(bins.starts[0] ?? first),
      to: instantOf(bins.end),
      starts: bins.starts.map(instantOf),
      clocks: bins.starts.map((start) => clockText(start, offsets)),
      total: sumOf(
        bins,
        counted.map(({ sums }) => sums),
      ),
      groups: byGroup(bins, counted),
      sections: counted
        .filter(({ count }) => count > 0)
        .map(({ section, count }) => ({ section: section.id, group: section.group, count }))
        .sort((one, other) => (order.get(one.section) ?? 0) - (order.get(other.section) ?? 0)),
      count: counted.reduce((sum, { count }) => sum + count, 0),
      ...ends,
    }
  }
}

function binned(bins: Bins, { moments, counts, unit }: Counted): { readonly sums: readonly number[]; readonly count: number } {
  const sums = new Array<number>(bins.starts.length).fill(0)
  const count = addToBins(bins, moments, counts, unit, sums)
  return { sums, count }
}

function sumOf(bins: Bins, columns: readonly (readonly number[])[]): number[] {
  return bins.starts.map((_, index) => columns.reduce((sum, column) => sum + (column[index] ?? 0), 0))
}

function byGroup(
  bins: Bins,
  counted: readonly { readonly section: DatedSection; readonly sums: readonly number[]; readonly count: number }[],
): Timeline['groups'] {
  return groupIds.flatMap((group: GroupId) => {
    const members = counted.filter(({ section, count }) => section.group === group && count > 0)
    return members.length === 0
      ? []
      : [
          {
            group,
            counts: sumOf(
              bins,
              members.map(({ sums }) => sums),
            ),
          },
        ]
  })
}

async function countsFor(
  { ingestion }: InsightContext,
  { id, section, date }: DatedSection,
  quarters: ReadonlyMap<string, QuarterHours>,
  bins: Bins,
  signal: AbortSignal | undefined,
): Promise<Counted> {
  const known = quarters.get(id) ?? { quarters: new Int32Array(0), counts: new Uint32Array(0) }
  if (!isFinerThanQuarter(bins.size)) return { moments: known.quarters, counts: known.counts, unit: quarter }
  const at = known.quarters[firstAtOrAfter(known.quarters, (bins.starts[0] ?? 0) / quarter - 1)]
  if (at === undefined || at * quarter >= bins.end) return { moments: [], counts: [], unit: 60 }
  const [minutes, counts] = await ingestion.store.numbers(
    `SELECT CAST(floor(epoch(${date}) / 60) AS INTEGER) AS minute, count(*) FROM "${section.table.name}"
     WHERE ${rowsOf(section)} AND ${dated(date)} AND ${date} >= make_timestamp(${(bins.starts[0] ?? 0) * 1e6}::BIGINT) AND ${date} < make_timestamp(${bins.end * 1e6}::BIGINT)
     GROUP BY minute ORDER BY minute`,
    signal,
  )
  return { moments: minutes ?? [], counts: counts ?? [], unit: 60 }
}

/** The seconds of the first and the last dated record of these sections. */
function wholeSpan({ facts }: InsightContext, sections: readonly DatedSection[]): { readonly first: number; readonly last: number } | null {
  const ids = new Set(sections.map(({ id }) => id))
  const moments = facts.sections
    .filter(({ id }) => ids.has(id))
    .flatMap(({ first, last }) => (first === null || last === null ? [] : [Date.parse(first), Date.parse(last)]))
  return moments.length === 0 ? null : { first: Math.min(...moments) / 1000, last: Math.max(...moments) / 1000 }
}
