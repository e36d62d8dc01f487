import { momentOf } from './bins.ts'
import { isoDay, localQuarter } from './quarter-hours.ts'
import { standing } from './standing.ts'
import { offsetsOf, type ZoneOffsets } from './zone-offsets.ts'

/** A stretch of records of which none is further from the one before than a gap. Seconds since 1970, UTC. */
export interface Session {
  readonly start: number
  /** The last record's moment; the archive does not tell how long that last video was watched. */
  readonly end: number
  readonly records: number
}

/** The figures about all sessions. Minutes count from a session's first record to its last. */
export interface SessionFigures {
  readonly count: number
  readonly medianMinutes: number
  readonly longestMinutes: number
  /** The session behind `longestMinutes`, the earliest of several; null where there is none. */
  readonly longest: Session | null
  /** Sessions that had begun before five in the morning but not before ten in the evening, by the zone's clock. */
  readonly atNight: number
  /** The day, by the zone's calendar, with most minutes in sessions; null where there is none. */
  readonly longestDay: { readonly day: string; readonly minutes: number } | null
}

/** Night begins and ends at these hours of the zone's clock. */
export const nightFrom = 22
export const nightUntil = 5

/**
 * Puts moments together into sessions: they follow each other into one as long as none is more than `gapMinutes` behind the one before.
 *
 * @param moments seconds since 1970, rising
 */
export function sessionsOf(moments: ArrayLike<number>, gapMinutes: number): readonly Session[] {
  const sessions: Session[] = []
  const gap = gapMinutes * 60
  let first = 0
  for (let index = 1; index <= moments.length; index += 1) {
    const end = moments[index - 1] as number
    if (index < moments.length && (moments[index] as number) - end <= gap) continue
    sessions.push({ start: moments[first] as number, end, records: index - first })
    first = index
  }
  return sessions
}

/** A session that began at night, and where in that night it ended. */
export interface LateSession {
  readonly session: Session
  /** The day, by the zone's calendar, on whose evening the night began. */
  readonly night: string
  /** Seconds from the beginning of the night to the session's end. */
  readonly into: number
}

/** Of the sessions that began at night, the one that lasted furthest into its night, the earliest of several; null where there is none. */
export function latestNight(sessions: readonly Session[], offsets: ZoneOffsets): LateSession | null {
  let latest: LateSession | null = null
  for (const session of sessions) {
    const { hour, day } = localQuarter(session.start, offsets)
    if (!isNight(hour)) continue
    const night = hour >= nightFrom ? day : day - 1
    const into = session.end - momentOf(night * 86_400 + nightFrom * 3600, offsets)
    if (latest === null || into > latest.into) latest = { session, night: isoDay(night), into }
  }
  return latest
}

/** What a list of sessions comes to on the clocks of a zone. */
export function sessionFigures(sessions: readonly Session[], zone: string): SessionFigures {
  const first = sessions[0]
  if (first === undefined) return { count: 0, medianMinutes: 0, longestMinutes: 0, longest: null, atNight: 0, longestDay: null }
  const lastEnd = sessions.reduce((latest, { end }) => Math.max(latest, end), first.end)
  const offsets = offsetsOf(zone, first.start, lastEnd)
  const longest = sessions.reduce((best, session) => (lengthOf(session) > lengthOf(best) ? session : best))
  return {
    count: sessions.length,
    medianMinutes: minutes(median(lengthsOf(sessions))),
    longestMinutes: minutes(lengthOf(longest)),
    longest,
    atNight: sessions.filter(({ start }) => isNight(localQuarter(start, offsets).hour)).length,
    longestDay: longestDay(sessions, offsets),
  }
}

/** The longest sessions, the longest first, the earlier of two that are equally long. */
export function longestOf(sessions: readonly Session[], most: number): readonly Session[] {
  const [least = 0] = sessions.length > most ? standing(lengthsOf(sessions), [sessions.length - most], []).nth : []
  return sessions
    .filter((session) => lengthOf(session) >= least)
    .sort((one, other) => lengthOf(other) - lengthOf(one) || one.start - other.start)
    .slice(0, most)
}

/** Seconds from a session's first record to its last. */
export const lengthOf = ({ start, end }: Session): number => end - start

function lengthsOf(sessions: readonly Session[]): Float64Array {
  const lengths = new Float64Array(sessions.length)
  for (let index = 0; index < lengths.length; index += 1) lengths[index] = lengthOf(sessions[index] as Session)
  return lengths
}

/** Seconds as minutes with one decimal. */
export const minutes = (seconds: number): number => Math.round(seconds / 6) / 10

const isNight = (hour: number): boolean => hour >= nightFrom || hour < nightUntil

/** The middle of the lengths; of an even number, the mean of the two in the middle. */
function median(lengths: Float64Array): number {
  const [lower = 0, upper = 0] = standing(lengths, [(lengths.length - 1) >> 1, lengths.length >> 1], []).nth
  return (lower + upper) / 2
}

/** Adds up each day's part of every session; one that runs over midnight counts on both days. */
function longestDay(sessions: readonly Session[], offsets: ZoneOffsets): SessionFigures['longestDay'] {
  const perDay = new Map<number, number>()
  for (const session of sessions) {
    let from = session.start
    while (from < session.end) {
      const { day } = localQuarter(from, offsets)
      const until = Math.min(session.end, endOfDay(from, day, offsets))
      perDay.set(day, (perDay.get(day) ?? 0) + until - from)
      from = until
    }
  }
  let best: readonly [day: number, seconds: number] | null = null
  for (const [day, seconds] of perDay)
    if (best === null || seconds > best[1] || (seconds === best[1] && day < best[0])) best = [day, seconds]
  return best === null ? null : { day: isoDay(best[0]), minutes: minutes(best[1]) }
}

/** The moment at which a day of the zone ends, whatever its clocks did meanwhile. */
function endOfDay(from: number, day: number, offsets: ZoneOffsets): number {
  const midnight = (day + 1) * 86_400
  let end = midnight - offsets.at(from)
  end = midnight - offsets.at(end)
  return end > from ? end : from + 1
}
