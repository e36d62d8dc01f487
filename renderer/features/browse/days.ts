import { Temporal } from 'temporal-polyfill'

/** The first instant of a day (`2025-03-06`) by the clock of a zone, in UTC to the second. A day that is none gives null. */
export function startOfDay(day: string, zone: string): string | null {
  const date = dayOf(day)
  return date === null ? null : date.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' })
}

/** The last second of a day by the clock of a zone, which may be 23 or 25 hours long. */
export function endOfDay(day: string, zone: string): string | null {
  const date = dayOf(day)
  if (date === null) return null
  return date.add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ seconds: 1 }).toString({ smallestUnit: 'second' })
}

/** The day on which an instant falls by the clock of a zone. */
export function dayIn(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The month after a month: `2024-12` gives `2025-01`. */
export function monthAfter(month: string): string {
  return Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString()
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const whole = Temporal.PlainYearMonth.from(month)
  return whole.toPlainDate({ day: whole.daysInMonth }).toString()
}

function dayOf(day: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(day)
  } catch {
    return null
  }
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}
