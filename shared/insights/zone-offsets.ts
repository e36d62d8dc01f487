import { Temporal } from 'temporal-polyfill'

/** How far the clocks of a zone were from UTC over a span of time. All times in seconds since 1970, UTC. */
export interface ZoneOffsets {
  /** What to add to a moment of the span to read the zone's clock, in seconds. */
  at(second: number): number
}

/**
 * Changes of clocks are followed between these moments. Nobody knows those of later years, and a single date of the year 9999 would
 * otherwise cost sixteen thousand of them.
 */
const earliest = 0
const latest = Date.UTC(2100, 0, 1) / 1000

interface KnownOffsets extends ZoneOffsets {
  readonly from: number
  readonly until: number
}

/** The latest span that was asked for in each zone: all figures of an archive ask for much the same one. */
const known = new Map<string, KnownOffsets>()

/**
 * The offsets of a zone between two moments, every change of clocks in between included. Before 1970 and after 2100 those of these
 * years' beginnings are taken.
 *
 * @param zone an IANA name, or `UTC`
 * @throws RangeError where no such zone is known; see {@link isZone}
 */
export function offsetsOf(zone: string, firstSecond: number, lastSecond: number): ZoneOffsets {
  const from = Math.min(latest, Math.max(earliest, firstSecond))
  const until = Math.min(latest, Math.max(from, lastSecond))
  const before = known.get(zone)
  if (before !== undefined && before.from <= from && before.until >= until) return before
  const offsets = { from, until, ...changesOf(zone, from, until) }
  known.set(zone, offsets)
  return offsets
}

function changesOf(zone: string, firstSecond: number, lastSecond: number): ZoneOffsets {
  const begin = Temporal.Instant.fromEpochMilliseconds(firstSecond * 1000).toZonedDateTimeISO(zone)
  const starts = [firstSecond]
  const offsets = [secondsOf(begin)]
  for (let change = begin.getTimeZoneTransition('next'); change !== null; change = change.getTimeZoneTransition('next')) {
    const start = change.epochMilliseconds / 1000
    if (start > lastSecond) break
    starts.push(start)
    offsets.push(secondsOf(change))
  }
  // Moments are mostly asked for in order of time: the change of clocks that held for the last one holds for the next.
  let from = Number.NaN
  let until = Number.NaN
  let offset = 0
  return {
    at: (second) => {
      if (second >= from && second < until) return offset
      const index = lastAtOrBefore(starts, second)
      from = index === 0 ? Number.NEGATIVE_INFINITY : (starts[index] as number)
      until = starts[index + 1] ?? Number.POSITIVE_INFINITY
      offset = offsets[index] as number
      return offset
    },
  }
}

/** Whether the name of a zone is one that clocks can be read in. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

function secondsOf(moment: Temporal.ZonedDateTime): number {
  return moment.offsetNanoseconds / 1_000_000_000
}

/** Index of the last start that is not behind `second`; 0 where all are. */
function lastAtOrBefore(starts: readonly number[], second: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= second) low = middle
    else high = middle - 1
  }
  return low
}
