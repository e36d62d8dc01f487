import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCategory } from './annex.ts'

const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const record = fc.record({
  category: fc.constantFrom('likes', 'searches', 'comments', '__proto__'),
  day: fc.option(day),
  entry: fc.string(),
})

describe('chosen records by category', () => {
  it('lose none of them, and span exactly their days', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (chosen) => {
        const records = chosen.map((one) => ({ ...one, name: one.category }))
        const rows = byCategory(records)
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(records.length)
        expect(rows.map(({ id }) => id)).toEqual([...new Set(records.map(({ category }) => category))])
        for (const { id, first, last } of rows) {
          const days = records.filter(({ category }) => category === id).flatMap((one) => (one.day === null ? [] : [one.day]))
          expect([first, last]).toEqual(days.length === 0 ? [null, null] : [days.toSorted()[0], days.toSorted().at(-1)])
        }
      }),
    )
  })
})
