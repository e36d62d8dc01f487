import type { Months } from '@shared/contract/finding.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyMonth, stretchesOf } from './months.ts'

const monthsOf = (counts: Readonly<Record<string, number>>): Months => {
  let offset = 0
  const months = Object.entries(counts).map(([month, count]) => {
    const one = { month, offset, count }
    offset += count
    return one
  })
  return { total: offset, undated: 0, runs: 'newest-first', months }
}

test('a month without records stands between its neighbours', () => {
  expect(everyMonth(monthsOf({ '2025-02': 3, '2024-12': 5 }))).toEqual([
    { month: '2024-12', count: 5, offset: 3 },
    { month: '2025-01', count: 0, offset: null },
    { month: '2025-02', count: 3, offset: 0 },
  ])
})

test('no month is no picture, and neither are dates centuries apart', () => {
  expect(everyMonth(monthsOf({}))).toEqual([])
  expect(everyMonth(monthsOf({ '2026-01': 1, '1500-01': 1 }))).toEqual([])
})

test('stretches hold every record once, none more than asked unless one month does', () => {
  const counts = fc.dictionary(
    fc.integer({ min: 0, max: 239 }).map((nth) => `${2007 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`),
    fc.integer({ min: 1, max: 900_000 }),
    { maxKeys: 60 },
  )
  fc.assert(
    fc.property(counts, (given) => {
      const stretches = stretchesOf(monthsOf(given), 400_000)
      expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(Object.values(given).reduce((sum, count) => sum + count, 0))
      for (const { from, to, count } of stretches) if (from !== to) expect(count).toBeLessThanOrEqual(400_000)
      const ends = stretches.flatMap(({ from, to }) => [to, from])
      expect(ends).toEqual([...ends].sort().reverse())
    }),
  )
})
