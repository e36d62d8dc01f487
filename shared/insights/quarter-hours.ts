import { offsetsOf, type ZoneOffsets } from './zone-offsets.ts'

/** Seconds in a quarter of an hour: since 1972 every zone's clocks have been whole quarters away from UTC. */
export const quarter = 900

/**
 * How many records fall into each quarter of an hour that has any, in order of time. Enough to count hours, weekdays,
 * days and months in every zone without touching the records again.
 */
export interface QuarterHours {
  /** Quarters since 1970 in UTC, ascending. */
  readonly quarters: Int32Array
  /** Records in each of them. */
  readonly counts: Uint32Array
}

/** The clock and the calendar as they stood in the zone at the beginning of a quarter. */
interface LocalQuarter {
  /** 0 to 23. */
  readonly hour: number
  /** 0 is Monday. */
  readonly weekday: number
  /** Days since 1970-01-01 on the zone's calendar. */
  readonly day: number
}

const secondsPerDay = 86_400
/** 1970-01-01 was a Thursday. */
const weekdayOfEpoch = 3

/** Offsets of a zone over everything that was counted. */
export function offsetsFor({ quarters }: QuarterHours, zone: string): ZoneOffsets {
  const first = quarters[0] ?? 0
  const last = quarters.at(-1) ?? 0
  return offsetsOf(zone, first * quarter, (last + 1) * quarter)
}

/** A moment on the clock and the calendar of a zone. */
export function localQuarter(second: number, offsets: ZoneOffsets): LocalQuarter {
  const local = second + offsets.at(second)
  const day = Math.floor(local / secondsPerDay)
  return { hour: Math.floor((local - day * secondsPerDay) / 3600), weekday: weekdayOf(day), day }
}

/** The weekday of a day since 1970-01-01; 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + weekdayOfEpoch) % 7) + 7) % 7
}

/** An ISO date from days since 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * secondsPerDay * 1000).toISOString().slice(0, 10)
}

/** Hands over each quarter as the zone's clock shows it, with its records, in order of time. */
function eachQuarter(counted: QuarterHours, zone: string, take: (local: LocalQuarter, count: number) => void): void {
  const offsets = offsetsFor(counted, zone)
  for (let index = 0; index < counted.quarters.length; index += 1) {
    take(localQuarter((counted.quarters[index] as number) * quarter, offsets), counted.counts[index] as number)
  }
}

/** Records by hour of the day and weekday: seven rows of 24, Monday first. */
export function byWeekdayAndHour(counted: QuarterHours, zone: string): number[][] {
  const cells = noCells()
  eachQuarter(counted, zone, ({ hour, weekday }, count) => addTo(cells, weekday, hour, count))
  return cells
}

const noCells = (): number[][] => Array.from({ length: 7 }, () => new Array<number>(24).fill(0))

function addTo(cells: readonly number[][], weekday: number, hour: number, count: number): void {
  const row = cells[weekday] as number[]
  row[hour] = (row[hour] ?? 0) + count
}

/** Records by hour of the day, from midnight. */
export function byHour(counted: QuarterHours, zone: string): number[] {
  return byWeekdayAndHour(counted, zone).reduce(
    (sums, row) => sums.map((sum, hour) => sum + (row[hour] ?? 0)),
    new Array<number>(24).fill(0),
  )
}

/** The same as `byDay` and `byWeekdayAndHour`, in one pass. */
export function byDayAndClock(counted: QuarterHours, zone: string): { readonly perDay: Map<number, number>; readonly cells: number[][] } {
  const perDay = new Map<number, number>()
  const cells = noCells()
  eachQuarter(counted, zone, ({ hour, weekday, day }, count) => {
    perDay.set(day, (perDay.get(day) ?? 0) + count)
    addTo(cells, weekday, hour, count)
  })
  return { perDay, cells }
}

/** Records by weekday, Monday first. */
export function byWeekday(counted: QuarterHours, zone: string): number[] {
  return byWeekdayAndHour(counted, zone).map((row) => row.reduce((sum, count) => sum + count, 0))
}

/** Records by day, in order, days without any left out: days since 1970-01-01 on the zone's calendar. */
export function byDay(counted: QuarterHours, zone: string): Map<number, number> {
  const days = new Map<number, number>()
  eachQuarter(counted, zone, ({ day }, count) => days.set(day, (days.get(day) ?? 0) + count))
  return days
}

/** Records by month (`2026-04`), in order, months without any left out. */
export function byMonth(counted: QuarterHours, zone: string): Map<string, number> {
  const months = new Map<string, number>()
  for (const [day, count] of byDay(counted, zone)) {
    const month = isoDay(day).slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + count)
  }
  return months
}
