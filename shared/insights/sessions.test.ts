import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, longestOf, type Session, sessionFigures, sessionsOf } from './sessions.ts'

const at = (instant: string): number => Date.parse(instant) / 1000
const session = (start: string, end: string, records = 2): Session => ({ start: at(start), end: at(end), records })

describe('putting moments together', () => {
  it('begins a session where the gap is longer than the one allowed, and not where it is just as long', () => {
    expect(sessionsOf([0, 1800, 3601, 3601], 30)).toEqual([
      { start: 0, end: 1800, records: 2 },
      { start: 3601, end: 3601, records: 2 },
    ])
    expect(sessionsOf([], 30)).toEqual([])
  })

  it('loses no moment and no order, whatever the gap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), fc.integer({ min: 1, max: 300 }), (moments, gap) => {
        const rising = [...moments].sort((one, other) => one - other)
        const sessions = sessionsOf(rising, gap)
        expect(sessions.reduce((sum, { records }) => sum + records, 0)).toBe(rising.length)
        for (const [index, { start }] of sessions.entries())
          if (index > 0) expect(start - (sessions[index - 1]?.end ?? 0)).toBeGreaterThan(gap * 60)
      }),
    )
  })
})

describe('what sessions come to', () => {
  it('is nothing where there are none', () => {
    expect(sessionFigures([], 'UTC')).toMatchObject({ count: 0, medianMinutes: 0, longestMinutes: 0, longest: null, longestDay: null })
  })

  it('takes the middle one, or the mean of the two in the middle', () => {
    const hour = session('2026-05-01T10:00:00Z', '2026-05-01T11:00:00Z')
    const single = session('2026-05-01T13:00:00Z', '2026-05-01T13:00:00Z', 1)
    const short = session('2026-05-01T15:00:00Z', '2026-05-01T15:10:00Z')
    expect(sessionFigures([hour, single, short], 'UTC').medianMinutes).toBe(10)
    expect(sessionFigures([hour, short], 'UTC').medianMinutes).toBe(35)
  })

  it('tells by the clock of the zone which began at night', () => {
    const sessions = [session('2026-05-01T20:30:00Z', '2026-05-01T20:40:00Z')]
    expect(sessionFigures(sessions, 'UTC').atNight).toBe(0)
    expect(sessionFigures(sessions, 'Europe/Berlin').atNight).toBe(1)
  })

  it('gives each day its part of a session that runs over midnight', () => {
    const night = session('2026-05-01T23:00:00Z', '2026-05-02T00:20:00Z')
    const noon = session('2026-05-02T12:00:00Z', '2026-05-02T12:45:00Z')
    expect(sessionFigures([night, noon], 'UTC').longestDay).toEqual({ day: '2026-05-02', minutes: 65 })
  })

  it('counts the 25 hours of the day on which the clocks go back', () => {
    const whole = session('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')
    expect(sessionFigures([whole], 'Europe/Berlin').longestDay).toEqual({ day: '2026-10-25', minutes: 1500 })
  })
})

it('lists the longest sessions, however many are equally long, the earlier first', () => {
  const lengths = fc.array(fc.oneof(fc.nat(5), fc.nat(50_000)), { maxLength: 60 })
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 60 }), (drawn, most) => {
      const sessions = drawn.map((length, index) => ({ start: index * 100_000, end: index * 100_000 + length, records: 2 }))
      const sorted = [...sessions].sort((one, other) => lengthOf(other) - lengthOf(one) || one.start - other.start)
      expect(longestOf(sessions, most)).toEqual(sorted.slice(0, most))
    }),
  )
})
