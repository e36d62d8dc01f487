import { describe, expect, test } from 'vitest'
import { everyDay, everyMonth, ticksAt } from './months.ts'

const empty = (month: string) => ({ month, count: 0 })

describe('the months of a picture', () => {
  test('have no gap', () => {
    const months = [
      { month: '2024-11', count: 2 },
      { month: '2025-02', count: 1 },
    ]
    expect(everyMonth(months, empty).map(({ month, count }) => `${month} ${count}`)).toEqual([
      '2024-11 2',
      '2024-12 0',
      '2025-01 0',
      '2025-02 1',
    ])
    expect(everyMonth([], empty)).toEqual([])
  })

  test('stay as they are when centuries lie between them', () => {
    expect(everyMonth([empty('1900-01'), empty('2025-01')], empty)).toHaveLength(2)
  })
})

test('the days of a picture have no gap', () => {
  const days = [
    { day: '2026-02-28', links: 2 },
    { day: '2026-03-02', links: 1 },
  ]
  expect(everyDay(days).map(({ day, links }) => `${day} ${links}`)).toEqual(['2026-02-28 2', '2026-03-01 0', '2026-03-02 1'])
  expect(everyDay([{ day: '1990-01-01', links: 1 }, ...days])).toHaveLength(3)
})

describe('the words under columns', () => {
  const label = (key: string, whole: boolean): string => (whole ? key.slice(0, 4) : key)

  test('stand where a year begins', () => {
    const keys = everyMonth([empty('2022-11'), empty('2025-02')], empty).map(({ month }) => month)
    expect(ticksAt(keys, 4, label)).toEqual([
      { at: 2, label: '2023' },
      { at: 14, label: '2024' },
      { at: 26, label: '2025' },
    ])
  })

  test('stand evenly apart within one year', () => {
    expect(ticksAt(['2025-01', '2025-02', '2025-03'], 4, label).map(({ label: word }) => word)).toEqual(['2025-01', '2025-02', '2025-03'])
  })

  test('stand evenly apart under few columns, and under each where they are short', () => {
    const months = everyMonth([empty('2025-02'), empty('2026-05')], empty).map(({ month }) => month)
    expect(ticksAt(months, 4, label).map(({ at }) => at)).toEqual([0, 3, 6, 9, 12, 15])
    const years = Array.from({ length: 12 }, (_, year) => String(2015 + year))
    expect(ticksAt(years, 3, (year) => year)).toHaveLength(12)
  })

  test('are never more than fit', () => {
    const keys = Array.from({ length: 80 }, (_, year) => `${1940 + year}-01`)
    expect(ticksAt(keys, 4, label).length).toBeLessThanOrEqual(8)
  })
})
