import { firstAtOrAfter } from './bins.ts'

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
 * @param ages seconds, rising
 */
export function ageFigures(ages: ArrayLike<number>): AgeFigures {
  const at = (part: number): number => ages[Math.max(0, Math.ceil(part * ages.length) - 1)] as number
  let before = 0
  const bins = [...ageEdges, null].map((below) => {
    const end = below === null ? ages.length : firstAtOrAfter(ages, below)
    const count = end - before
    before = end
    return { below, count }
  })
  return {
    count: ages.length,
    negative: firstAtOrAfter(ages, 0),
    quantiles: ages.length === 0 ? null : { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) },
    bins,
  }
}
