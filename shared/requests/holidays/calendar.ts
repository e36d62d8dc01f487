import type { Temporal } from 'temporal-polyfill'
import table from './public-holidays.json' with { type: 'json' }

/** The years for which the tables know the public holidays. */
export const calendarYears = { first: table.about.firstYear, last: table.about.lastYear } as const

const tables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table.calendars).map(([name, years]) => [
    name,
    new Set(Object.entries(years).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`))),
  ]),
)

/** Answers whether a day is one on which people work, or on which a term may end. */
export interface WorkingDays {
  isWorkingDay(day: Temporal.PlainDate): boolean
}

/** The weekend that is free, as numbers of weekdays (Saturday 6, Sunday 7). */
const weekend: ReadonlySet<number> = new Set([6, 7])
const sundays: ReadonlySet<number> = new Set([7])

/**
 * The working days where all of these tables apply together: Monday to Friday, without the public holidays of any of them.
 * A place without a table (`ZZ`) has its weekends only. Years outside `calendarYears` have no holidays here, so callers keep within them.
 * @param places names of tables: ISO 3166 codes, `GB-EAW` for England and Wales, `US` for the federal calendar
 */
export function workingDays(places: readonly string[]): WorkingDays {
  return daysWithout(weekend, places)
}

/** The days of a place that are neither a Sunday nor a public holiday: Saturdays count. */
export function daysButSundays(place: string): WorkingDays {
  return daysWithout(sundays, [place])
}

function daysWithout(free: ReadonlySet<number>, places: readonly string[]): WorkingDays {
  const holidays = places.flatMap((place) => tables.get(place) ?? [])
  return { isWorkingDay: (day) => !free.has(day.dayOfWeek) && !holidays.some((days) => days.has(day.toString())) }
}

/** Whether there is a table of this name. */
export function hasCalendar(place: string): boolean {
  return tables.has(place)
}
