import { standing } from './standing.ts'

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

/**
 * What ages come to. Ages below zero count into the first bin and are told apart.
 *
 * @param ages seconds, in any order
 */
export function ageFigures(ages: Float64Array): AgeFigures {
  const rank = (part: number): number => Math.max(0, Math.ceil(part * ages.length) - 1)
  const places = ages.length === 0 ? [] : [0.1, 0.25, 0.5, 0.75, 0.9].map(rank)
  const { nth, below } = standing(ages, places, [0, ...ageEdges])
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = nth
  const [negative = 0, ...ends] = below
  return {
    count: ages.length,
    negative,
    quantiles: ages.length === 0 ? null : { p10, p25, p50, p75, p90 },
    bins: [...ends, ages.length].map((end, bin) => ({ below: ageEdges[bin] ?? null, count: end - (ends[bin - 1] ?? 0) })),
  }
}
