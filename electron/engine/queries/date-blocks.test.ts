import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateBlocks, earliestFrom } from './date-blocks.ts'
import { type RowSet, rowAt } from './row-set.ts'

const orders = {
  'as they come': (rows: number[]) => rows,
  rising: (rows: number[], dates: Float64Array) => rows.sort((one, other) => (dates[one] as number) - (dates[other] as number)),
  falling: (rows: number[], dates: Float64Array) => rows.sort((one, other) => (dates[other] as number) - (dates[one] as number)),
  'in two stretches': (rows: number[]) => [...rows.slice(rows.length >> 1), ...rows.slice(0, rows.length >> 1)],
}

/** Thousands of dates, many of them twice and some missing, and a run of the table or a list of its rows. */
const drawn = fc
  .record({
    length: fc.integer({ min: 0, max: 5000 }),
    seed: fc.integer(),
    different: fc.integer({ min: 1, max: 20_000 }),
    missing: fc.constantFrom(0, 0.01, 0.5, 1),
    order: fc.constantFrom(...Object.keys(orders)) as fc.Arbitrary<keyof typeof orders>,
    asRun: fc.boolean(),
    wanted: fc.integer({ min: -3, max: 20_003 }),
  })
  .map(({ length, seed, different, missing, order, asRun, wanted }) => {
    let state = seed >>> 0
    const next = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    const dates = Float64Array.from({ length }, () => (next() < missing ? Number.NaN : Math.floor(next() * different)))
    const dated = Array.from(dates.keys()).filter((row) => !Number.isNaN(dates[row]))
    const rows = Int32Array.from(
      asRun ? [] : [...orders[order](dated, dates), ...Array.from(dates.keys()).filter((row) => Number.isNaN(dates[row]))],
    )
    const set: RowSet = asRun
      ? { as: 'run', first: length >> 3, length: length - (length >> 3) }
      : { as: 'list', rows, length, rising: false }
    return { dates, set, wanted }
  })

it('finds the earliest date that is not before another, and its first place, in whatever order the records are', () => {
  fc.assert(
    fc.property(drawn, ({ dates, set, wanted }) => {
      let expected: { place: number; second: number } | null = null
      for (let place = 0; place < set.length; place += 1) {
        const second = dates[rowAt(set, place)] as number
        if (second >= wanted && (expected === null || second < expected.second)) expected = { place, second }
      }
      expect(earliestFrom(set, dates, dateBlocks(set, dates), wanted)).toEqual(expected)
    }),
  )
})
