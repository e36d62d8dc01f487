const WITHIN_MS = 60_000
const OFTEN = 3

/** Counts how often the window's page dies. */
export interface PageDeaths {
  /**
   * Notes a death.
   *
   * @param now milliseconds of a clock that only goes forward
   * @returns whether it was the third within a minute, so that loading the page again by itself is no use
   */
  note(now: number): boolean
}

export function countPageDeaths(): PageDeaths {
  let times: readonly number[] = []
  return {
    note(now) {
      times = [...times.filter((time) => now - time < WITHIN_MS), now]
      return times.length >= OFTEN
    },
  }
}
