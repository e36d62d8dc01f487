import { Random } from './random.ts'
import { type Habit, Rhythm } from './rhythm.ts'
import { type Video, videoBefore } from './videos.ts'

/** One video watched: when (unix seconds) and which. */
export interface View {
  readonly at: number
  readonly video: Video
}

/** Mostly swiped after seconds, sometimes watched for a minute, now and then put down in between. */
const pauses: Habit['pauses'] = [
  [3, 9],
  [4, 14],
  [6, 20],
  [9, 30],
  [12, 45],
  [18, 60],
  [25, 75],
  [40, 150],
]
const bursts: Habit['bursts'] = [1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45]

/** What the invented person watched, day by day. A day can be asked for again and is the same again. */
export class Viewing {
  readonly #seed: string
  readonly #rhythm: Rhythm

  constructor(seed: string, fromDay: number, toDay: number, total: number) {
    this.#seed = seed
    this.#rhythm = new Rhythm(seed, 'watch', { fromDay, toDay, total, bursts, pauses })
  }

  get dayCount(): number {
    return this.#rhythm.dayCount
  }

  /** The views of the nth day, earliest first. About one in a hundred stands there twice, as in exports of late 2025. */
  viewsOn(nth: number): readonly View[] {
    const random = new Random(`${this.#seed}/views/${nth}`)
    const views: View[] = []
    let previous: View | undefined
    for (const at of this.#rhythm.momentsOn(nth)) {
      previous = previous !== undefined && random.chance(0.01) ? previous : { at, video: videoBefore(at, random) }
      views.push(previous)
    }
    return views
  }

  *newestFirst(): Generator<View> {
    for (let nth = this.dayCount - 1; nth >= 0; nth -= 1) yield* this.viewsOn(nth).toReversed()
  }

  /** Two ascending blocks, the newer one first: how one export of December 2025 had it. */
  *twoAscendingBlocks(): Generator<View> {
    const middle = Math.floor(this.dayCount * 0.6)
    for (let nth = middle; nth < this.dayCount; nth += 1) yield* this.viewsOn(nth)
    for (let nth = 0; nth < middle; nth += 1) yield* this.viewsOn(nth)
  }

  *oldestFirst(): Generator<View> {
    for (let nth = 0; nth < this.dayCount; nth += 1) yield* this.viewsOn(nth)
  }

  /**
   * What was done about some of the views (a like, a share), newest first: `react` says for each view what, or nothing.
   * The numbers that it draws belong to `name` and the day, so that two sections may ask the same question and get the same answer.
   */
  *reactions<T>(name: string, react: (view: View, random: Random) => T | undefined): Generator<T> {
    for (let nth = this.dayCount - 1; nth >= 0; nth -= 1) {
      const random = new Random(`${this.#seed}/${name}/${nth}`)
      for (const view of this.viewsOn(nth).toReversed()) {
        const reaction = react(view, random)
        if (reaction !== undefined) yield reaction
      }
    }
  }
}
