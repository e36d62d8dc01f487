import { type LocalDay, localDay } from './calendar.ts'
import { type NonEmpty, Random } from './random.ts'

/** How often something happens, and how it clusters. */
export interface Habit {
  /** First local day, and the day after the last. */
  readonly fromDay: number
  readonly toDay: number
  /** How many moments there are in all. */
  readonly total: number
  /** How many come in a row; drawn from this list. */
  readonly bursts: NonEmpty<number>
  /** Seconds between two in a row: lowest and highest, drawn from these pairs. */
  readonly pauses: NonEmpty<readonly [number, number]>
}

/**
 * When things happen in the invented person's life: evenings and weekends more than mornings, late nights before exams,
 * no phone in the mountains, less at Christmas. Days are computed one at a time, so that any number of moments needs no more memory than one day of them.
 */
export class Rhythm {
  readonly dayCount: number
  readonly #seed: string
  readonly #key: string
  readonly #habit: Habit
  readonly #counts: readonly number[]

  /** `seed` is the person's, shared by all their habits: a quiet day is quiet in every section. `name` tells the habits apart. */
  constructor(seed: string, name: string, habit: Habit) {
    this.dayCount = Math.max(1, habit.toDay - habit.fromDay)
    this.#seed = seed
    this.#key = `${seed}/${name}`
    this.#habit = habit
    this.#counts = this.#spread()
  }

  /** The moments of the nth day, unix seconds, earliest first. */
  momentsOn(nth: number): Float64Array {
    const total = this.#counts[nth] ?? 0
    const moments = new Float64Array(total)
    if (total === 0) return moments
    const day = localDay(this.#habit.fromDay + nth)
    const random = new Random(`${this.#key}/${nth}`)
    const hours = hoursOf(day)
    const squeeze = Math.min(1, 50_000 / (total * meanPause(this.#habit.pauses)))
    let written = 0
    while (written < total) {
      const length = Math.min(total - written, random.pick(this.#habit.bursts))
      let offset = 0
      for (let i = 0; i < length; i += 1) {
        moments[written + i] = offset
        const [low, high] = random.pick(this.#habit.pauses)
        offset += Math.floor(random.between(low, high) * squeeze)
      }
      const latest = Math.max(0, day.length - 1 - offset)
      const begin = day.start + Math.min(drawSecond(random, hours), latest)
      for (let i = 0; i < length; i += 1) moments[written + i] = begin + Math.min(moments[written + i] ?? 0, day.length - 1)
      written += length
    }
    return moments.sort()
  }

  *ascending(): Generator<number> {
    for (let nth = 0; nth < this.dayCount; nth += 1) yield* this.momentsOn(nth)
  }

  *descending(): Generator<number> {
    for (let nth = this.dayCount - 1; nth >= 0; nth -= 1) yield* this.momentsOn(nth).reverse()
  }

  /** How many moments fall on each day. Few are drawn burst by burst, many are dealt out by the weight of the day. */
  #spread(): readonly number[] {
    const cumulative: number[] = []
    let sum = 0
    for (let nth = 0; nth < this.dayCount; nth += 1) {
      sum += this.#weight(nth)
      cumulative.push(sum)
    }
    const counts = new Array<number>(this.dayCount).fill(0)
    const { total } = this.#habit
    if (total <= 20_000) {
      const random = new Random(`${this.#key}/days`)
      for (let left = total; left > 0; ) {
        const together = Math.min(left, random.pick(this.#habit.bursts))
        const nth = firstAbove(cumulative, random.unit() * sum)
        counts[nth] = (counts[nth] ?? 0) + together
        left -= together
      }
      return counts
    }
    let dealt = 0
    return cumulative.map((until, nth) => {
      const share = nth === this.dayCount - 1 ? total - dealt : Math.floor((total * until) / sum) - dealt
      dealt += share
      return share
    })
  }

  #weight(nth: number): number {
    const day = localDay(this.#habit.fromDay + nth)
    const mood = new Random(`${this.#seed}/day/${day.index}`).unit()
    const quiet = awayFromPhone(day) ? 0.002 : isChristmas(day) ? 0.35 : mood < 0.06 ? 0.05 : 1
    const weekend = day.weekday >= 5 ? 1.5 : day.weekday === 4 ? 1.15 : 1
    const exams = isExamTime(day) ? 1.5 : 1
    return quiet * weekend * exams * (0.4 + 1.2 * mood * mood + 0.4 * mood)
  }
}

/** Ten days in the mountains in February, two weeks by the sea in August. */
function awayFromPhone(day: LocalDay): boolean {
  return (
    (day.month === 2 && day.dayOfMonth >= 14 && day.dayOfMonth <= 23) || (day.month === 8 && day.dayOfMonth >= 3 && day.dayOfMonth <= 16)
  )
}

function isChristmas(day: LocalDay): boolean {
  return day.month === 12 && day.dayOfMonth >= 23 && day.dayOfMonth <= 27
}

/** Three weeks in January in which the nights grow long. */
function isExamTime(day: LocalDay): boolean {
  return day.month === 1 && day.dayOfMonth >= 12
}

// Weights of the 24 hours that begin at four in the morning: 4 5 6 7 | 8 9 … 15 | 16 … 23 | 0 1 2 3
const workday = [1, 1, 5, 14, 10, 3, 3, 4, 12, 9, 4, 4, 6, 10, 12, 15, 22, 28, 26, 14, 6, 2, 1, 1]
const weekend = [1, 0, 1, 3, 8, 14, 16, 13, 11, 10, 10, 11, 11, 10, 11, 13, 17, 20, 22, 20, 14, 7, 3, 1]
const lateNight = [2, 1, 2, 5, 7, 5, 5, 5, 8, 8, 5, 4, 4, 5, 7, 10, 14, 18, 22, 26, 28, 24, 14, 6]

function hoursOf(day: LocalDay): readonly number[] {
  if (isExamTime(day)) return lateNight
  return day.weekday >= 5 ? weekend : workday
}

function drawSecond(random: Random, hours: readonly number[]): number {
  const sum = hours.reduce((total, weight) => total + weight, 0)
  let left = random.unit() * sum
  const hour = hours.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return Math.max(0, hour) * 3600 + random.below(3600)
}

function meanPause(pauses: NonEmpty<readonly [number, number]>): number {
  return pauses.reduce((sum, [low, high]) => sum + (low + high) / 2, 0) / pauses.length
}

/** The first index whose running sum lies above `value`. */
function firstAbove(cumulative: readonly number[], value: number): number {
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cumulative[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
