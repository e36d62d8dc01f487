import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other)

describe('numbers in order', () => {
  it('are those that sorting gives, whatever stretches they stand in', () => {
    const rising = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 200 }).map(sorted)
    const stretch = rising.chain((numbers) => fc.constantFrom(numbers, [...numbers].reverse()))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 7 }), (stretches) => {
        const numbers = stretches.flat()
        expect([...inOrder(Int32Array.from(numbers))]).toEqual(sorted(numbers))
        expect([...inOrder(Float64Array.from(numbers, (number) => number / 8))]).toEqual(sorted(numbers).map((number) => number / 8))
      }),
    )
  })

  it('are those that sorting gives where no two follow each other', () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => (index * 7919) % 5003)
    expect([...inOrder(Int32Array.from(numbers))]).toEqual(sorted(numbers))
  })
})
