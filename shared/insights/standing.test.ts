import fc from 'fast-check'
import { expect, it } from 'vitest'
import { standing } from './standing.ts'

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -(10 ** 11), max: 10 ** 11 }),
  fc.double({ noNaN: true }).map((double) => double + 0),
)

it('gives the numbers that stand at these places of the sorted list, and how many are below a limit', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 300 }),
      fc.array(fc.nat(10_000), { maxLength: 5 }),
      fc.array(number, { maxLength: 5 }),
      (numbers, anywhere, others) => {
        const places = anywhere.map((place) => place % numbers.length)
        const limits = [...others, ...numbers.slice(0, 3)]
        const sorted = [...numbers].sort((one, other) => one - other)
        expect(standing(Float64Array.from(numbers), places, limits)).toEqual({
          nth: places.map((place) => sorted[place]),
          below: limits.map((limit) => numbers.filter((one) => one < limit).length),
        })
      },
    ),
  )
})

it('reads numbers in the middle of a list', () => {
  expect(standing(Float64Array.of(0, 5, 7, 9).subarray(1, 3), [0, 1], [6])).toEqual({ nth: [5, 7], below: [1] })
})
