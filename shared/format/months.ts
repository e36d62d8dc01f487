import { Temporal } from 'temporal-polyfill'

/** A calendar month in some zone, with the seconds since 1970 at which it begins and at which the next one does. */
export interface ZonedMonth {
  /** `2025-03` */
  readonly month: string
  readonly from: number
  readonly until: number
}

/** The month in which a second since 1970 falls in a zone. @throws RangeError where there is no such zone */
export function monthAt(zone: string, second: number): ZonedMonth {
  const day = Temporal.Instant.fromEpochMilliseconds(Math.floor(second) * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .with({ day: 1 })
  return { month: day.toString().slice(0, -3), from: beginOf(day, zone), until: beginOf(day.add({ months: 1 }), zone) }
}

function beginOf(day: Temporal.PlainDate, zone: string): number {
  return day.toZonedDateTime(zone).epochMilliseconds / 1000
}
