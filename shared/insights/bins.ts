import { type BinSize, binSizes } from './bin-sizes.ts'
import { isoDay, weekdayOf } from './quarter-hours.ts'
import type { ZoneOffsets } from './zone-offsets.ts'

/** Bins that follow one another without a gap. Seconds since 1970, UTC. */
export interface Bins {
  readonly size: BinSize
  /** Where each begins. */
  readonly starts: readonly number[]
  /** Where the last one ends. */
  readonly end: number
}

const secondsPerDay = 86_400

/** How long a bin lasts at least, in seconds: enough to see beforehand that there would be too many. */
const shortest: Readonly<Record<BinSize, number>> = {
  decade: 3652 * secondsPerDay,
  year: 365 * secondsPerDay,
  month: 28 * secondsPerDay,
  week: 7 * secondsPerDay - 7200,
  day: secondsPerDay - 7200,
  hour: 1800,
  quarter: 900,
  'five-minutes': 300,
  minute: 60,
}

/** Bins that cannot be counted from quarters of an hour. */
export function isFinerThanQuarter(size: BinSize): boolean {
  return shortest[size] < 900
}

/**
 * Cuts a span into bins on the clock and the calendar of a zone, the span widened to whole ones.
 *
 * @param first the span's first second
 * @param last its last second, not before the first
 * @param wanted the size of the bins, or null for the finest that fits
 * @param most so many bins at most: where there would be more, they are taken coarser; decades are always taken
 */
export function binsOver(first: number, last: number, offsets: ZoneOffsets, wanted: BinSize | null, most: number): Bins {
  const finest = wanted === null ? binSizes.length - 1 : binSizes.indexOf(wanted)
  for (const size of binSizes.slice(0, finest + 1).reverse()) {
    const bins = cut(first, last, offsets, size, size === 'decade' ? Number.POSITIVE_INFINITY : most)
    if (bins !== null) return bins
  }
  throw new RangeError('no size of bins fits')
}

/** Null where there would be too many. */
function cut(first: number, last: number, offsets: ZoneOffsets, size: BinSize, most: number): Bins | null {
  // A bin of an hour is shorter only where clocks change, so this never refuses bins that fit by more than a few.
  const usual = size === 'hour' ? 3600 : shortest[size]
  if ((last - first) / usual > most * 1.15 + 2) return null
  const starts: number[] = []
  let start = startOf(first, offsets, size)
  while (start <= last) {
    starts.push(start)
    if (starts.length > most) return null
    start = next(start, offsets, size)
  }
  return { size, starts, end: start }
}

function startOf(second: number, offsets: ZoneOffsets, size: BinSize): number {
  const local = second + offsets.at(second)
  if (isClock(size)) return second - modulo(local, clockSeconds[size])
  return momentOf(calendarDay(Math.floor(local / secondsPerDay), size, 0) * secondsPerDay, offsets)
}

function next(start: number, offsets: ZoneOffsets, size: BinSize): number {
  const local = start + offsets.at(start)
  if (isClock(size)) return start + clockSeconds[size] - modulo(local, clockSeconds[size])
  const following = momentOf(calendarDay(Math.floor(local / secondsPerDay), size, 1) * secondsPerDay, offsets)
  // A day that a zone left out has no length of its own.
  return following > start ? following : momentOf(calendarDay(Math.floor(local / secondsPerDay), size, 2) * secondsPerDay, offsets)
}

type ClockSize = 'hour' | 'quarter' | 'five-minutes' | 'minute'
const clockSeconds: Readonly<Record<ClockSize, number>> = { hour: 3600, quarter: 900, 'five-minutes': 300, minute: 60 }

function isClock(size: BinSize): size is ClockSize {
  return Object.hasOwn(clockSeconds, size)
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by

/** The day (since 1970-01-01) with which the bin of a day begins, or that many bins later. */
function calendarDay(day: number, size: Exclude<BinSize, ClockSize>, later: number): number {
  if (size === 'day') return day + later
  if (size === 'week') return day - weekdayOf(day) + 7 * later
  const date = new Date(day * secondsPerDay * 1000)
  const year = date.getUTCFullYear()
  if (size === 'month') return dayOf(year, date.getUTCMonth() + later)
  if (size === 'year') return dayOf(year + later, 0)
  return dayOf(Math.floor(year / 10) * 10 + 10 * later, 0)
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function dayOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / 1000 / secondsPerDay
}

/**
 * The moment at which the zone's clock shows a time, given as if it were UTC: the earlier of two, and where the clock leaves the time out,
 * the moment at which it jumps ahead.
 */
export function momentOf(local: number, offsets: ZoneOffsets): number {
  const before = local - offsets.at(local - secondsPerDay)
  const after = local - offsets.at(local + secondsPerDay)
  const fits = [before, after].filter((moment) => moment + offsets.at(moment) === local)
  return fits.length === 0 ? before : Math.min(...fits)
}

/** The moment at which a day of the zone's calendar begins. */
export function startOfDay(day: number, offsets: ZoneOffsets): number {
  return momentOf(day * secondsPerDay, offsets)
}

/** What the zone's clock shows at a moment: `2025-03-06T22:04`. */
export function clockText(second: number, offsets: ZoneOffsets): string {
  const local = second + offsets.at(second)
  const day = Math.floor(local / secondsPerDay)
  return `${isoDay(day)}T${clockOfDay(local - day * secondsPerDay)}`
}

/** Seconds since midnight as a clock shows them: `22:04`. */
export function clockOfDay(second: number): string {
  return [second / 3600, (second % 3600) / 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}

/** Adds counts at rising moments to the bins that hold them; moments outside are passed over. */
export function addToBins(bins: Bins, moments: ArrayLike<number>, counts: ArrayLike<number>, unit: number, sums: number[]): number {
  let bin = 0
  let added = 0
  for (let index = firstAtOrAfter(moments, (bins.starts[0] ?? 0) / unit); index < moments.length; index += 1) {
    const moment = (moments[index] as number) * unit
    if (moment >= bins.end) break
    while (bin + 1 < bins.starts.length && (bins.starts[bin + 1] as number) <= moment) bin += 1
    sums[bin] = (sums[bin] ?? 0) + (counts[index] as number)
    added += counts[index] as number
  }
  return added
}

/** The index of the first of rising numbers that is not below `least`. */
export function firstAtOrAfter(rising: ArrayLike<number>, least: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
