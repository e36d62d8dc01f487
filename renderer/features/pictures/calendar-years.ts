/** A year as weeks of seven days: row by weekday, Monday first; null outside of the year. */
export interface CalendarYear {
  readonly year: string
  readonly weeks: readonly {
    /** The Monday with which the week begins, which may lie in the year before. */
    readonly monday: string
    /** The month (`2025-03`) whose first day falls into the week, or null. */
    readonly month: string | null
  }[]
  readonly days: readonly (readonly (string | null)[])[]
  readonly cells: readonly (readonly (number | null)[])[]
}

const milliseconds = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The years in which anything was, the latest first. */
export function calendarYears(held: readonly { readonly day: string; readonly count: number }[]): readonly CalendarYear[] {
  const counts = new Map(held.map(({ day, count }) => [day, count]))
  const years = [...new Set(held.map(({ day }) => day.slice(0, 4)))].sort().reverse()
  return years.map((year) => yearOf(year, counts))
}

function yearOf(year: string, counts: ReadonlyMap<string, number>): CalendarYear {
  const first = Date.parse(`${year}-01-01T00:00:00Z`)
  const last = Date.parse(`${year}-12-31T00:00:00Z`)
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * milliseconds
  const mondays = Array.from({ length: Math.floor((last - monday) / milliseconds / 7) + 1 }, (_, week) => monday + week * 7 * milliseconds)
  const days = Array.from({ length: 7 }, (_, weekday) =>
    mondays.map((start) => {
      const time = start + weekday * milliseconds
      return time < first || time > last ? null : iso(time)
    }),
  )
  return {
    year,
    weeks: mondays.map((start, week) => ({
      monday: iso(start),
      month:
        days
          .map((row) => row[week])
          .find((day) => day?.endsWith('-01'))
          ?.slice(0, 7) ?? null,
    })),
    days,
    cells: days.map((row) => row.map((day) => (day === null ? null : (counts.get(day) ?? 0)))),
  }
}
