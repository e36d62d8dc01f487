import { localDayOf, unixSeconds } from './calendar.ts'
import { generationFacts, type SampleGeneration } from './generation.ts'
import { Random } from './random.ts'
import { type Habit, Rhythm } from './rhythm.ts'
import { Viewing } from './viewing.ts'

/** What a sample is made from; equal options give equal bytes. */
export interface SampleOptions {
  /** Rows of the watch history; everything else is in proportion. */
  readonly rows: number
  readonly generation: SampleGeneration
  readonly seed: number
}

/** The invented person opened the account on this day. */
const accountOpened = unixSeconds(2019, 3, 9, 17, 20, 0)

const alone: Habit['bursts'] = [1]
const anyPause: Habit['pauses'] = [
  [8, 40],
  [20, 120],
  [60, 400],
]

/** The life behind one sample: its dates, its habits, its random streams. Sections ask it; it knows nothing of the format. */
export class World {
  readonly options: SampleOptions
  readonly exportedAt: number
  readonly accountOpenedAt = accountOpened
  readonly viewing: Viewing
  readonly #seed: string
  readonly #accountDay: number
  readonly #exportDay: number
  readonly #watchFromDay: number

  constructor(options: SampleOptions) {
    this.options = options
    this.exportedAt = generationFacts[options.generation].exportedAt
    this.#seed = String(options.seed)
    this.#accountDay = localDayOf(accountOpened) + 1
    this.#exportDay = localDayOf(this.exportedAt)
    // About forty videos a day over half a year at least and five years at most; beyond that the days fill up.
    const days = Math.min(1826, Math.max(182, Math.round(options.rows / 40)))
    this.#watchFromDay = Math.max(this.#accountDay, this.#exportDay - days)
    this.viewing = new Viewing(this.#seed, this.#watchFromDay, this.#exportDay, options.rows)
  }

  /** How many records a section gets: its share of the rows, at least and at most so many. */
  amount(share: number, least: number, most = Number.POSITIVE_INFINITY): number {
    return Math.min(most, Math.max(least, Math.round(this.options.rows * share)))
  }

  /** A stream of random numbers of its own for each name. */
  random(name: string): Random {
    return new Random(`${this.#seed}/${name}`)
  }

  /** Moments over the last `days` days before the export; `until` ends them so many days earlier. */
  lately(name: string, days: number, total: number, bursts: Habit['bursts'] = alone, until = 0): Rhythm {
    const toDay = this.#exportDay - until
    const fromDay = Math.min(toDay - 1, Math.max(this.#accountDay, this.#exportDay - days))
    return new Rhythm(this.#seed, name, { fromDay, toDay, total, bursts, pauses: anyPause })
  }

  /** Moments over the whole life of the account. */
  always(name: string, total: number, bursts: Habit['bursts'] = alone): Rhythm {
    return new Rhythm(this.#seed, name, { fromDay: this.#accountDay, toDay: this.#exportDay, total, bursts, pauses: anyPause })
  }

  /** Moments between the opening of the account and the first day of the watch history. */
  earlier(name: string, total: number, bursts: Habit['bursts'] = alone): Rhythm {
    const toDay = Math.max(this.#accountDay + 1, this.#watchFromDay)
    return new Rhythm(this.#seed, name, { fromDay: this.#accountDay, toDay, total, bursts, pauses: anyPause })
  }
}
