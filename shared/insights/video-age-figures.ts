import { nthSmallest } from './nth-smallest.ts'

/** How old videos were when they were watched. */
export interface AgeFigures {
  readonly count: number
  readonly negative: number
  readonly quantiles: {
    readonly p10: number
    readonly p25: number
    readonly p50: number
    readonly p75: number
    readonly p90: number
  } | null
  readonly bins: readonly { readonly below: number | null; readonly count: number }[]
}

const hour = 3600
const day = 24 * hour
const year = 365 * day

/** Where the bins of ages end, in seconds: the ages of videos reach from minutes to years. */
export const ageEdges: readonly number[] = [
  10 * 60,
  hour,
  6 * hour,
  day,
  3 * day,
  7 * day,
  30 * day,
  91 * day,
  182 * day,
  year,
  2 * year,
  5 * year,
]

/** The number of edges that are not above an age. */
function binOf(age: number): number {
  let low = 0
  let high = ageEdges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ageEdges[middle] as number) <= age) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What ages come to. Ages below zero count into the first bin and are told apart.
 *
 * @param ages seconds, in any order
 */
export function ageFigures(ages: Float64Array): AgeFigures {
  const counts = new Array<number>(ageEdges.length + 1).fill(0)
  let negative = 0
  for (const age of ages) {
    if (age < 0) negative += 1
    const bin = binOf(age)
    counts[bin] = (counts[bin] as number) + 1
  }
  const rank = (part: number): number => Math.max(0, Math.ceil(part * ages.length) - 1)
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = nthSmallest(ages, [0.1, 0.25, 0.5, 0.75, 0.9].map(rank))
  return {
    count: ages.length,
    negative,
    quantiles: ages.length === 0 ? null : { p10, p25, p50, p75, p90 },
    bins: counts.map((count, index) => ({ below: ageEdges[index] ?? null, count })),
  }
}
