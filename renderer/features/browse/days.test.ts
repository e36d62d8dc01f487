import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayIn, endOfDay, lastDayOf, monthAfter, startOfDay } from './days.ts'

test('a day begins and ends by the clock of its zone', () => {
  expect(startOfDay('2025-03-06', 'UTC')).toBe('2025-03-06T00:00:00Z')
  expect(endOfDay('2025-03-06', 'UTC')).toBe('2025-03-06T23:59:59Z')
  expect(startOfDay('2025-07-01', 'Europe/Berlin')).toBe('2025-06-30T22:00:00Z')
  expect(endOfDay('2025-07-01', 'Europe/Berlin')).toBe('2025-07-01T21:59:59Z')
})

test('the day on which the clocks go forward has 23 hours', () => {
  expect(startOfDay('2025-03-30', 'Europe/Berlin')).toBe('2025-03-29T23:00:00Z')
  expect(endOfDay('2025-03-30', 'Europe/Berlin')).toBe('2025-03-30T21:59:59Z')
})

test.each(['2025-02-30', 'yesterday', ''])('%s is no day', (text) => {
  expect(startOfDay(text, 'UTC')).toBeNull()
})

test('months follow on one another and end on their last day', () => {
  expect(monthAfter('2024-12')).toBe('2025-01')
  expect(lastDayOf('2024-02')).toBe('2024-02-29')
})

test('both ends of every day fall on it, in every zone', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/Sao_Paulo']
  const start = Temporal.PlainDate.from('2016-01-01')
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4000 }), (zone, days) => {
      const day = start.add({ days }).toString()
      expect(dayIn(startOfDay(day, zone) ?? '', zone)).toBe(day)
      expect(dayIn(endOfDay(day, zone) ?? '', zone)).toBe(day)
    }),
  )
})
