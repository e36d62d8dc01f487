import * as z from 'zod/mini'
import { groupIds } from '../../catalog/category.ts'
import { binSizes } from '../../insights/bin-sizes.ts'
import { count, day, instant, minutes, month } from './parts.ts'

/** Records of all dated sections over a span, in bins. */
export const timelineSchema = z.object({
  /** The size of the bins. It is coarser than the one that was asked for where that would have made too many. */
  bin: z.enum(binSizes),
  /** The span, widened to whole bins: `from` belongs to it, `to` does not. Both null where nothing is dated. */
  from: z.nullable(instant),
  to: z.nullable(instant),
  /**
   * Where each bin begins, in order, those without records included: as an instant, and as the zone's clock shows it (`2025-03-06T22:04`).
   * Where clocks go back, two bins of an hour show the same clock.
   */
  starts: z.array(instant),
  clocks: z.array(z.string()),
  /** Records in each bin: of everything, and of each group of sections that has any. */
  total: z.array(count),
  groups: z.array(z.object({ group: z.enum(groupIds), counts: z.array(count) })),
  /** Records of each section in the span, sections without any left out. */
  sections: z.array(z.object({ section: z.string(), group: z.enum(groupIds), count })),
  /** Records in the span. */
  count,
  /** The first and the last dated record of the archive, whatever the span. */
  first: z.nullable(instant),
  last: z.nullable(instant),
})
export type Timeline = z.infer<typeof timelineSchema>

/** What happened on one day of the zone's calendar. */
export const daySchema = z.object({
  day,
  /** When the day begins and when the next one does. */
  from: instant,
  to: instant,
  count,
  first: z.nullable(instant),
  last: z.nullable(instant),
  /** Sections with records on that day, in the order of their first one. */
  sections: z.array(z.object({ section: z.string(), group: z.enum(groupIds), count, first: instant, last: instant })),
  /** The nearest days before and after it that have records. */
  previous: z.nullable(day),
  next: z.nullable(day),
})
export type DayFigures = z.infer<typeof daySchema>

const sessionSchema = z.object({ from: instant, to: instant, minutes, records: count })

/** When the records of one section were made. */
export const rhythmSchema = z.object({
  section: z.string(),
  /** Records with a date: all cells, days and months have this sum. */
  count,
  /** Seven rows of 24 hours, Monday first. */
  cells: z.array(z.array(count)),
  /** Days with records, in order. */
  days: z.array(z.object({ day, count })),
  /** Earlier days with records that are not listed, and their records. Nearly always 0. */
  moreDays: count,
  moreDayRecords: count,
  months: z.array(z.object({ month, count })),
  /** The day with most records, the earliest of several. */
  busiestDay: z.nullable(z.object({ day, count })),
  sessions: z.object({
    /** Minutes without a record that end a session. */
    gap: z.number(),
    count,
    medianMinutes: minutes,
    longestMinutes: minutes,
    /** Sessions that began at night, from 22:00 to 04:59. */
    atNight: count,
    /** Of them, the one that lasted furthest into its night: when it ended, on the zone's clock. */
    latestNight: z.nullable(z.object({ session: sessionSchema, clock: z.string(), night: day })),
    longestDay: z.nullable(z.object({ day, minutes })),
    /** The longest, longest first. */
    longest: z.array(sessionSchema),
  }),
})
export type Rhythm = z.infer<typeof rhythmSchema>
