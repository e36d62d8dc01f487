import { DossierError } from '@shared/contract/errors.ts'
import { firstAtOrAfter, startOfDay } from '@shared/insights/bins.ts'
import { isoDay, localQuarter, quarter } from '@shared/insights/quarter-hours.ts'
import { offsetsOf } from '@shared/insights/zone-offsets.ts'
import { rowsOf } from '../sections.ts'
import { isoInstant, literal } from '../sql.ts'
import { dated } from './dated.ts'
import { datedSections, type InsightContext, type InsightHandler, instantOf, sectionsBetween } from './insight-context.ts'

/** What happened on one day: every section with records on it, in the order of the first. */
export function day(context: InsightContext): InsightHandler<'day'> {
  return async ({ view, day: wanted }, signal) => {
    const number = Date.parse(wanted) / 86_400_000
    if (!Number.isInteger(number)) throw new DossierError('bad-request', 'day')
    const offsets = offsetsOf(view.zone, number * 86_400 - 3 * 86_400, number * 86_400 + 4 * 86_400)
    const from = startOfDay(number, offsets)
    const to = startOfDay(number + 1, offsets)
    const sections = await sectionsBetween(context, from, to, signal)
    const groups = new Map(sections.map(({ id, group }) => [id, group]))
    const parts = sections.map(({ id, section, date }) => {
      return `SELECT ${literal(id)} AS id, count(*) AS n, min(${date}) AS first, max(${date}) AS last FROM "${section.table.name}"
        WHERE ${rowsOf(section)} AND ${dated(date)} AND ${date} >= make_timestamp(${from * 1e6}::BIGINT) AND ${date} < make_timestamp(${to * 1e6}::BIGINT)`
    })
    const rows =
      parts.length === 0
        ? []
        : await context.ingestion.store.rows(
            `SELECT id, n, ${isoInstant('first')}, ${isoInstant('last')} FROM (${parts.join(' UNION ALL ')}) WHERE n > 0 ORDER BY first, id`,
            [],
            signal,
          )
    const found = rows.map(([id, count, first, last]) => ({
      section: id ?? '',
      group: groups.get(id ?? '') ?? ('other' as const),
      count: Number(count),
      first: first ?? '',
      last: last ?? '',
    }))
    return {
      day: wanted,
      from: instantOf(from),
      to: instantOf(to),
      count: found.reduce((sum, { count }) => sum + count, 0),
      first: found[0]?.first ?? null,
      last:
        found
          .map(({ last }) => last)
          .sort()
          .at(-1) ?? null,
      sections: found,
      ...(await neighbours(
        context,
        datedSections(context).map(({ id }) => id),
        from,
        to,
        view.zone,
        signal,
      )),
    }
  }
}

/** The nearest days before and after a span that have records. */
async function neighbours(
  { quarterHours }: InsightContext,
  sections: readonly string[],
  from: number,
  to: number,
  zone: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly previous: string | null; readonly next: string | null }> {
  let previous = Number.NEGATIVE_INFINITY
  let next = Number.POSITIVE_INFINITY
  for (const id of sections) {
    const { quarters } = await quarterHours.of(id, signal)
    previous = Math.max(previous, quarters[firstAtOrAfter(quarters, from / quarter) - 1] ?? previous)
    next = Math.min(next, quarters[firstAtOrAfter(quarters, to / quarter)] ?? next)
  }
  const dayOf = (at: number): string | null => {
    if (!Number.isFinite(at)) return null
    const second = at * quarter
    return isoDay(localQuarter(second, offsetsOf(zone, second, second)).day)
  }
  return { previous: dayOf(previous), next: dayOf(next) }
}
