import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarYears } from './calendar-years.ts'

describe('the calendar', () => {
  test('begins its weeks on Monday', () => {
    const [year] = calendarYears([{ day: '2025-01-01', count: 3 }])
    expect(year?.weeks[0]).toEqual({ monday: '2024-12-30', month: '2025-01' })
    // 1 January 2025 was a Wednesday.
    expect(year?.cells.map((row) => row[0])).toEqual([null, null, 3, 0, 0, 0, 0])
    expect(year?.weeks.filter(({ month }) => month !== null)).toHaveLength(12)
  })

  test('has every day of every year once, and loses no record', () => {
    const day = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ day, count: fc.nat(1000) }), { selector: (one) => one.day, maxLength: 30 }), (held) => {
        const years = calendarYears(held)
        for (const { year, days } of years) {
          const all = days.flat().filter((one) => one !== null)
          expect(new Set(all).size).toBe(all.length)
          expect(all.length).toBe(new Date(`${year}-02-29T00:00:00Z`).getUTCDate() === 29 ? 366 : 365)
        }
        const sum = years.flatMap(({ cells }) => cells.flat()).reduce<number>((all, value) => all + (value ?? 0), 0)
        expect(sum).toBe(held.reduce((all, { count }) => all + count, 0))
      }),
      { numRuns: 40 },
    )
  })
})
