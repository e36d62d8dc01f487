import type { Months } from '@shared/contract/finding.ts'
import { monthAfter } from './days.ts'

/** One month of a picture: how many records it holds and where the first of them stands; null where there is none. */
export interface MonthBar {
  readonly month: string
  readonly count: number
  readonly offset: number | null
}

/** More months than this are left to the lists: they come from dates that are none. */
const mostMonths = 600

/** Every month from the first to the last, the empty ones too, so that a gap is seen as one. */
export function everyMonth({ months }: Months): readonly MonthBar[] {
  const known = new Map(months.map((one) => [one.month, one]))
  const sorted = [...known.keys()].sort()
  const last = sorted.at(-1)
  const bars: MonthBar[] = []
  for (let month = sorted[0]; month !== undefined && last !== undefined && month <= last; month = monthAfter(month)) {
    if (bars.length === mostMonths) return []
    const held = known.get(month)
    bars.push({ month, count: held?.count ?? 0, offset: held?.offset ?? null })
  }
  return bars
}

/** A stretch of months that together hold no more records than a list can show row by row. */
export interface Stretch {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Cuts the months into stretches of at most so many records each, the newest first. A single month may hold more. */
export function stretchesOf({ months }: Months, most: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { month, count } of [...months].sort((a, b) => (a.month < b.month ? 1 : -1))) {
    const open = stretches.at(-1)
    if (open !== undefined && open.count + count <= most)
      stretches[stretches.length - 1] = { from: month, to: open.to, count: open.count + count }
    else stretches.push({ from: month, to: month, count })
  }
  return stretches
}
