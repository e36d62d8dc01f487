import type { Searched } from '@shared/contract/insights.ts'
import { byMonth, type QuarterHours } from '@shared/insights/quarter-hours.ts'
import { type Grouping, type TermGroup, termGroups } from '@shared/insights/term-groups.ts'
import { dateColumn, type PreparedSection, shown } from '../columns.ts'
import { rowsOf } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { dated } from './dated.ts'
import { type InsightContext, type InsightHandler, sectionWithRecords } from './insight-context.ts'
import { quarterOf } from './quarter-hour-counts.ts'
import { spanOf, spanOver } from './values.ts'

/** Texts of a group that are listed. */
const mostTermsOfGroup = 20

interface SearchTerm {
  readonly text: string
  readonly count: number
  readonly first: string | null
  readonly last: string | null
  /** Quarters of an hour, rising, in which it was looked for, once for every record. */
  readonly quarters: readonly number[]
}

interface Kept {
  readonly records: number
  readonly without: number
  readonly terms: readonly SearchTerm[]
  readonly groups: Map<Grouping, readonly TermGroup<SearchTerm>[]>
}

/** What was looked for: texts, groups of texts, over time. */
export function searched(context: InsightContext): InsightHandler<'searched'> {
  const kept = new SharedWork<Kept>(() => 1, 1)
  return async ({ view, by, most }, signal) => {
    const section = await sectionWithRecords(context, 'searches')
    if (section === null) return nothing
    const { records, without, terms, groups: known } = await kept.get('searches', signal, (stop) => gather(context, section, stop))
    const groups = known.get(by) ?? termGroups(terms, by)
    known.set(by, groups)
    const hide = (text: string): string => context.masker.apply(view.mask, 'text', text) ?? ''
    const written = ({ text, count, first, last }: SearchTerm) => ({ term: hide(text), count, first, last })
    const listed = groups.slice(0, most)
    return {
      records,
      without,
      different: terms.length,
      terms: terms.slice(0, most).map(written),
      groups: listed.map(({ name, count, terms: of }) => ({
        name: hide(name),
        count,
        ...spanOver(of),
        different: of.length,
        terms: of.slice(0, mostTermsOfGroup).map(written),
        months: months(counted(of), view.zone),
      })),
      moreGroups: groups.length - listed.length,
      moreGroupRecords: groups.slice(most).reduce((sum, { count }) => sum + count, 0),
      months: months(await context.quarterHours.of('searches', signal), view.zone),
    }
  }
}

const nothing: Searched = {
  records: 0,
  without: 0,
  different: 0,
  terms: [],
  groups: [],
  moreGroups: 0,
  moreGroupRecords: 0,
  months: [],
}

async function gather({ ingestion }: InsightContext, prepared: PreparedSection, signal: AbortSignal): Promise<Kept> {
  const { section, facts } = prepared
  const date = dateColumn(section)
  const text = shown(section, 'SearchTerm', facts.whole)
  const quarters = date === null ? "''" : `string_agg(CAST(${quarterOf(date)} AS VARCHAR), ' ' ORDER BY ${date}) FILTER (${dated(date)})`
  const rows = await ingestion.store.rows(
    `SELECT coalesce(${text}, '') AS term, count(*) AS n, ${spanOf(prepared)}, ${quarters} FROM "${section.table.name}" WHERE ${rowsOf(section)} GROUP BY term ORDER BY n DESC, term`,
    [],
    signal,
  )
  const terms = rows.map(([term, count, first, last, of]) => ({
    text: term ?? '',
    count: Number(count),
    first: first ?? null,
    last: last ?? null,
    quarters: of === null || of === undefined || of === '' ? [] : of.split(' ').map(Number),
  }))
  return {
    records: terms.reduce((sum, { count }) => sum + count, 0),
    without: terms.find(({ text: of }) => of === '')?.count ?? 0,
    terms: terms.filter(({ text: of }) => of !== ''),
    groups: new Map(),
  }
}

/** The quarters of several texts, counted. */
function counted(terms: readonly SearchTerm[]): QuarterHours {
  const quarters = Int32Array.from(terms.flatMap((term) => term.quarters)).sort()
  return { quarters, counts: new Uint32Array(quarters.length).fill(1) }
}

function months(quarters: QuarterHours, zone: string): Searched['months'] {
  return Array.from(byMonth(quarters, zone), ([month, count]) => ({ month, count }))
}
