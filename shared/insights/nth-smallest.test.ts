import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nthSmallest } from './nth-smallest.ts'

it('gives the numbers that stand at these places of the sorted list', () => {
  const number = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -(10 ** 11), max: 10 ** 11 }))
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 300 }), fc.array(fc.nat(10_000), { maxLength: 5 }), (numbers, places) => {
      const within = places.map((place) => place % numbers.length)
      const sorted = [...numbers].sort((one, other) => one - other)
      expect(nthSmallest(Float64Array.from(numbers), within)).toEqual(within.map((place) => sorted[place]))
    }),
  )
})
