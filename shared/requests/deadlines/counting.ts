import type { Temporal } from 'temporal-polyfill'
import type { WorkingDays } from '../holidays/calendar.ts'

/**
 * The end of a term in months: the day with the same number in the later month, or its last day where that number does not exist
 * (Regulation 1182/71, Article 3(2)(c); the ICO describes the same). The day of receipt itself is not counted.
 */
export function monthsAfter(received: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return received.add({ months }, { overflow: 'constrain' })
}

/** The end of a term in calendar days; the day of receipt is not counted. */
export function daysAfter(received: Temporal.PlainDate, days: number): Temporal.PlainDate {
  return received.add({ days })
}

/** The day itself, or the next working day where it is a weekend or a public holiday (Regulation 1182/71, Article 3(4)). */
export function orNextWorkingDay(day: Temporal.PlainDate, calendar: WorkingDays): Temporal.PlainDate {
  let candidate = day
  while (!calendar.isWorkingDay(candidate)) candidate = candidate.add({ days: 1 })
  return candidate
}

/** The nth working day after a day; the day itself is not counted. */
export function workingDaysAfter(day: Temporal.PlainDate, count: number, calendar: WorkingDays): Temporal.PlainDate {
  let reached = day
  for (let counted = 0; counted < count; counted += 1) reached = orNextWorkingDay(reached.add({ days: 1 }), calendar)
  return reached
}
