import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateText, localDay, localDayOf, unixSeconds } from './calendar.ts'
import { Random } from './random.ts'
import { Rhythm } from './rhythm.ts'
import { timedId } from './videos.ts'

describe('the calendar', () => {
  test('writes moments as the export does', () => {
    expect(dateText(0)).toBe('1970-01-01 00:00:00')
    expect(dateText(unixSeconds(2024, 2, 29, 23, 59, 8))).toBe('2024-02-29 23:59:08')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(dateText(seconds)).toBe(new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' '))
      }),
    )
  })

  test('begins a day at four in the morning where the person lives, in winter and in summer', () => {
    expect(dateText(localDay(localDayOf(unixSeconds(2026, 1, 10, 12))).start)).toBe('2026-01-10 03:00:00')
    expect(dateText(localDay(localDayOf(unixSeconds(2026, 7, 10, 12))).start)).toBe('2026-07-10 02:00:00')
  })

  test('agrees with the time zone database about every day of ten years', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' })
    const first = localDayOf(unixSeconds(2018, 1, 1))
    const wrong = Array.from({ length: 3650 }, (_, nth) => localDay(first + nth)).filter(
      ({ start }) => clock.format(start * 1000) !== '04:00',
    )
    expect(wrong).toEqual([])
  })

  test('knows to which day every moment belongs', () => {
    fc.assert(
      fc.property(fc.integer({ min: unixSeconds(2018, 1, 1), max: unixSeconds(2030, 1, 1) }), (seconds) => {
        const day = localDay(localDayOf(seconds))
        expect(seconds - day.start).toBeGreaterThanOrEqual(0)
        expect(seconds - day.start).toBeLessThan(day.length)
      }),
    )
  })
})

test('an id carries the moment of the upload in its upper half', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_500_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 4_294_967_295 }), (seconds, low) => {
      expect(BigInt(timedId(seconds, low))).toBe((BigInt(seconds) << 32n) | BigInt(low))
    }),
  )
})

describe('a rhythm', () => {
  const plan = fc.record({ total: fc.integer({ min: 0, max: 60_000 }), days: fc.integer({ min: 1, max: 400 }), seed: fc.string() })

  test('has exactly as many moments as asked for, in order, none outside its days', () => {
    fc.assert(
      fc.property(plan, ({ total, days, seed }) => {
        const fromDay = 20_000
        const rhythm = new Rhythm(seed, 'any', { fromDay, toDay: fromDay + days, total, bursts: [1, 5, 30], pauses: [[3, 90]] })
        const moments = [...rhythm.ascending()]
        expect(moments).toHaveLength(total)
        expect(moments.every((moment, i) => i === 0 || moment >= (moments[i - 1] ?? 0))).toBe(true)
        expect(moments[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(localDay(fromDay).start)
        expect(moments.at(-1) ?? 0).toBeLessThan(localDay(fromDay + days).start)
        expect([...rhythm.descending()]).toEqual(moments.toReversed())
      }),
      { numRuns: 40 },
    )
  })
})

test('random streams with different names differ, with equal names agree', () => {
  const first = (key: string): readonly number[] => {
    const random = new Random(key)
    return Array.from({ length: 8 }, () => random.next())
  }
  expect(first('1/likes/4')).toEqual(first('1/likes/4'))
  expect(first('1/likes/4')).not.toEqual(first('1/likes/5'))
  expect(first('1/likes/4')).not.toEqual(first('2/likes/4'))
})

test('random numbers fill their range evenly', () => {
  const random = new Random('evenly')
  const tally = new Array<number>(16).fill(0)
  for (let i = 0; i < 160_000; i += 1) {
    const drawn = random.below(16)
    tally[drawn] = (tally[drawn] ?? 0) + 1
  }
  expect(Math.min(...tally)).toBeGreaterThan(9600)
  expect(Math.max(...tally)).toBeLessThan(10_400)
})
