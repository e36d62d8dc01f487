import type { Rhythm } from '@shared/contract/insights.ts'
import { clockText } from '@shared/insights/bins.ts'
import { byDayAndClock, isoDay } from '@shared/insights/quarter-hours.ts'
import { latestNight, lengthOf, longestOf, minutes, type Session, sessionFigures, sessionsOf } from '@shared/insights/sessions.ts'
import { offsetsOf } from '@shared/insights/zone-offsets.ts'
import { type InsightContext, type InsightHandler, instantOf } from './insight-context.ts'

/** Days that are listed: fifty years. */
const mostDays = 18_300

/** When the records of a section were made, by hours, weekdays, days, months and sessions. */
export function rhythm(context: InsightContext): InsightHandler<'rhythm'> {
  return async ({ view: { zone }, section, gap, longest }, signal) => {
    const prepared = await context.sections.get(section)
    const counted = await context.quarterHours.of(section, signal)
    const sessions = sessionsOf(await context.moments.of(prepared, signal), gap)
    const { perDay, cells } = byDayAndClock(counted, zone)
    const days = [...perDay].sort(([one], [other]) => one - other).map(([day, count]) => ({ day: isoDay(day), count }))
    const listed = days.slice(-mostDays)
    const unlisted = days.slice(0, -mostDays)
    return {
      section,
      count: sum(days),
      cells,
      days: listed,
      moreDays: unlisted.length,
      moreDayRecords: sum(unlisted),
      months: monthsOf(days),
      busiestDay: days.reduce<Rhythm['busiestDay']>((best, day) => (best === null || day.count > best.count ? day : best), null),
      sessions: { gap, ...sessionsIn(zone, sessions, longest) },
    }
  }
}

const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((total, { count }) => total + count, 0)

function monthsOf(days: Rhythm['days']): Rhythm['months'] {
  const months = new Map<string, number>()
  for (const { day, count } of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count)
  return Array.from(months, ([month, count]) => ({ month, count })).slice(-Math.ceil(mostDays / 28))
}

function sessionsIn(zone: string, sessions: readonly Session[], most: number): Omit<Rhythm['sessions'], 'gap'> {
  const { count, medianMinutes, longestMinutes, atNight, longestDay } = sessionFigures(sessions, zone)
  const offsets = offsetsOf(zone, (sessions[0]?.start ?? 0) - 2 * 86_400, (sessions.at(-1)?.end ?? 0) + 2 * 86_400)
  const late = latestNight(sessions, offsets)
  return {
    count,
    medianMinutes,
    longestMinutes,
    atNight,
    latestNight:
      late === null ? null : { session: written(late.session), clock: clockText(late.session.end, offsets).slice(11), night: late.night },
    longestDay,
    longest: longestOf(sessions, most).map(written),
  }
}

function written(session: Session): Rhythm['sessions']['longest'][number] {
  return { from: instantOf(session.start), to: instantOf(session.end), minutes: minutes(lengthOf(session)), records: session.records }
}
