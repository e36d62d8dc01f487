const secondsPerDay = 86_400

/** Unix seconds of a moment in UTC; `month` counts from 1. */
export function unixSeconds(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000
}

const twoDigits: readonly string[] = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'))
let writtenDay = Number.NaN
let writtenDayText = ''

/** `2026-05-14 21:07:33`, the way the export writes a moment in UTC. */
export function dateText(seconds: number): string {
  const day = Math.floor(seconds / secondsPerDay)
  if (day !== writtenDay) {
    writtenDay = day
    writtenDayText = new Date(day * secondsPerDay * 1000).toISOString().slice(0, 10)
  }
  const rest = seconds - day * secondsPerDay
  const hour = Math.floor(rest / 3600)
  const minute = Math.floor(rest / 60) % 60
  return `${writtenDayText} ${twoDigits[hour]}:${twoDigits[minute]}:${twoDigits[rest % 60]}`
}

/** A day of the invented person's life: it runs from four in the morning to four in the morning, where they live. */
export interface LocalDay {
  /** Days since 1970-01-01 on their calendar. */
  readonly index: number
  /** Unix seconds at which it begins. */
  readonly start: number
  /** Seconds; 23 or 25 hours when the clock changes. */
  readonly length: number
  /** 0 = Monday. */
  readonly weekday: number
  /** 1 to 12. */
  readonly month: number
  readonly dayOfMonth: number
}

/** The day with this index, in central European time. */
export function localDay(index: number): LocalDay {
  const start = dayStart(index)
  const date = new Date(index * secondsPerDay * 1000)
  return {
    index,
    start,
    length: dayStart(index + 1) - start,
    weekday: (index + 3) % 7,
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  }
}

/** The index of the local day in which a moment falls. */
export function localDayOf(seconds: number): number {
  const guess = Math.floor(seconds / secondsPerDay)
  return seconds < dayStart(guess) ? guess - 1 : guess
}

function dayStart(index: number): number {
  const fourInTheMorning = index * secondsPerDay + 4 * 3600
  return fourInTheMorning - (isSummerTime(fourInTheMorning) ? 7200 : 3600)
}

/** Summer time lasts from the last Sunday of March to the last Sunday of October (Directive 2000/84/EC). */
function isSummerTime(localSeconds: number): boolean {
  const year = new Date(localSeconds * 1000).getUTCFullYear()
  return localSeconds >= lastSunday(year, 3) + 2 * 3600 && localSeconds < lastSunday(year, 10) + 3 * 3600
}

/** Midnight of the last Sunday of a month that has 31 days. */
function lastSunday(year: number, month: number): number {
  const last = unixSeconds(year, month, 31)
  const weekday = (Math.floor(last / secondsPerDay) + 3) % 7
  return last - ((weekday + 1) % 7) * secondsPerDay
}
