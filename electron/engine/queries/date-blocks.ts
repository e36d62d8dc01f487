import { type RowSet, rowAt } from './row-set.ts'

/** Places of an order that are looked at together. */
const blockLength = 1024

/** The earliest and the latest date of each block of an order. A block without a date has infinities, the wrong way round. */
export interface DateBlocks {
  readonly earliest: Float64Array
  readonly latest: Float64Array
}

/** @param dates seconds since 1970 by row, NaN where there is none */
export function dateBlocks(set: RowSet, dates: Float64Array): DateBlocks {
  const blocks = Math.ceil(set.length / blockLength)
  const earliest = new Float64Array(blocks).fill(Number.POSITIVE_INFINITY)
  const latest = new Float64Array(blocks).fill(Number.NEGATIVE_INFINITY)
  for (let block = 0; block < blocks; block += 1) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    const end = endOf(block, set)
    for (let place = block * blockLength; place < end; place += 1) {
      const second = dates[rowAt(set, place)] as number
      if (second < low) low = second
      if (second > high) high = second
    }
    earliest[block] = low
    latest[block] = high
  }
  return { earliest, latest }
}

/**
 * The earliest date of an order that is not before `wanted`, and its first place; null where all are before it. Only blocks that reach
 * over it are looked through: of an order by date one, of any other as many as it takes.
 */
export function earliestFrom(
  set: RowSet,
  dates: Float64Array,
  { earliest, latest }: DateBlocks,
  wanted: number,
): { readonly place: number; readonly second: number } | null {
  let second = Number.POSITIVE_INFINITY
  // No block before this one holds the date: it would have been found there.
  let within = -1
  for (let block = 0; block < earliest.length; block += 1) {
    const low = earliest[block] as number
    if (!((latest[block] as number) >= wanted) || low >= second) continue
    const found = low >= wanted ? low : leastFrom(set, dates, block, wanted)
    if (found >= second) continue
    second = found
    within = block
  }
  if (within < 0) return null
  let place = within * blockLength
  while (dates[rowAt(set, place)] !== second) place += 1
  return { place, second }
}

function leastFrom(set: RowSet, dates: Float64Array, block: number, wanted: number): number {
  let least = Number.POSITIVE_INFINITY
  const end = endOf(block, set)
  for (let place = block * blockLength; place < end; place += 1) {
    const second = dates[rowAt(set, place)] as number
    if (second >= wanted && second < least) least = second
  }
  return least
}

const endOf = (block: number, { length }: RowSet): number => Math.min((block + 1) * blockLength, length)
