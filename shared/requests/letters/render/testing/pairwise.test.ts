import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairwise } from './pairwise.ts'

const factor = (size: number) => Array.from({ length: size }, (_, value) => value)

it('every value meets every value of every other factor, in fewer cases than there are combinations', () => {
  const sizes = fc.record({
    a: fc.integer({ min: 1, max: 6 }),
    b: fc.integer({ min: 1, max: 6 }),
    c: fc.integer({ min: 2, max: 9 }),
    d: fc.integer({ min: 2, max: 4 }),
  })
  fc.assert(
    fc.property(sizes, ({ a, b, c, d }) => {
      const factors = { a: factor(a), b: factor(b), c: factor(c), d: factor(d) }
      const cases = pairwise(factors)
      const names = Object.keys(factors) as (keyof typeof factors)[]
      for (const one of names)
        for (const other of names.filter((name) => name !== one))
          for (const i of factors[one])
            for (const j of factors[other]) expect(cases.some((each) => each[one] === i && each[other] === j)).toBe(true)
      expect(cases.length).toBeLessThanOrEqual(a * b * c * d)
    }),
  )
  expect(pairwise({ a: factor(8), b: factor(35), c: factor(9), d: factor(5) }).length).toBeLessThan(500)
})
