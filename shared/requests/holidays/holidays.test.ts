import { execFileSync } from 'node:child_process'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { englishHolidays, federalHolidays, irishHolidays } from '../deadlines/testing/by-hand.ts'
import { eeaCountries, germanLaender } from '../places.ts'
import { calendarYears, hasCalendar, workingDays } from './calendar.ts'

const works = (place: string, day: string) => workingDays([place]).isWorkingDay(Temporal.PlainDate.from(day))

describe('the holiday tables', () => {
  it('are what the library gives', { timeout: 60_000 }, () => {
    expect(() => execFileSync(process.execPath, ['scripts/holidays.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it('cover 2018 to 2035 for the controllers’ countries, the EEA and the Länder', () => {
    expect(calendarYears).toEqual({ first: 2018, last: 2035 })
    for (const place of [
      'IE',
      'GB-EAW',
      'US',
      'US-CA',
      ...eeaCountries,
      ...germanLaender.map(([code]) => code),
      ...'CH BR CA CA-QC AU KR ZA SG'.split(' '),
    ]) {
      expect(hasCalendar(place), place).toBe(true)
      for (let year = 2018; year <= 2035; year += 1) {
        const days = Temporal.PlainDate.from({ year, month: 12, day: 25 })
        if (days.dayOfWeek <= 5) expect(workingDays([place]).isWorkingDay(days), `${place} ${year}`).toBe(false)
      }
    }
  })

  it.each([
    ['IE', irishHolidays],
    ['GB-EAW', englishHolidays],
    ['US', federalHolidays],
  ] as const)('are in %s what the laws say, worked out a second time', (place, byHand) => {
    const calendar = workingDays([place])
    const otherwise: string[] = []
    for (let day = Temporal.PlainDate.from('2018-01-01'); day.year <= 2035; day = day.add({ days: 1 })) {
      if (day.dayOfWeek <= 5 && calendar.isWorkingDay(day) === byHand.has(day.toString())) otherwise.push(day.toString())
    }
    expect(otherwise).toEqual([])
  })

  it('know that Ireland works on Good Friday and on 28 December 2026, and England does not', () => {
    expect([works('IE', '2026-04-03'), works('IE', '2026-12-28')]).toEqual([true, true])
    expect([works('GB-EAW', '2026-04-03'), works('GB-EAW', '2026-12-28')]).toEqual([false, false])
  })

  it('know the days that came once: Ireland 2022, England 2020, 2022 and 2023', () => {
    expect(works('IE', '2022-03-18')).toBe(false)
    for (const day of ['2020-05-08', '2022-06-03', '2022-09-19', '2023-05-08']) expect(works('GB-EAW', day), day).toBe(false)
    expect(works('GB-EAW', '2020-05-04')).toBe(true)
  })

  it('know the days kept instead of a weekend day in the United States', () => {
    for (const day of ['2018-11-12', '2021-07-05', '2021-12-31', '2023-11-10']) expect(works('US', day), day).toBe(false)
    for (const day of ['2024-04-01', '2026-11-27', '2026-03-31']) {
      expect(works('US-CA', day), day).toBe(false)
      expect(works('US', day), day).toBe(true)
    }
    expect([works('US', '2026-10-12'), works('US-CA', '2026-10-12')]).toEqual([false, true])
  })
})
