import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDay, byHour, byMonth, byWeekday, byWeekdayAndHour, type QuarterHours, quarter } from './quarter-hours.ts'
import { isZone, offsetsOf } from './zone-offsets.ts'

function counted(instants: readonly string[]): QuarterHours {
  const counts = new Map<number, number>()
  for (const instant of instants) {
    const at = Math.floor(Date.parse(instant) / 1000 / quarter)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([a], [b]) => a - b)
  return { quarters: Int32Array.from(sorted, ([at]) => at), counts: Uint32Array.from(sorted, ([, count]) => count) }
}

/** What the platform's own calendar says, written another way. */
function clockOf(instant: string, zone: string): { hour: number; weekday: number; day: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return {
    hour: Number(part('hour')),
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')),
    day: `${part('year')}-${part('month')}-${part('day')}`,
  }
}

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia']

describe('counting by the clock of a zone', () => {
  it('follows the clocks over a change to summer time and back', () => {
    const spring = counted(['2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z'])
    expect(byHour(spring, 'America/New_York').flatMap((count, hour) => (count > 0 ? [hour] : []))).toEqual([1, 3])
    const autumn = counted(['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'])
    expect(byHour(autumn, 'America/New_York')[1]).toBe(2)
  })

  it('knows zones that are half and three quarters of an hour away', () => {
    expect(byHour(counted(['2026-01-01T18:20:00Z']), 'Asia/Kathmandu')[0]).toBe(1)
    expect(byWeekday(counted(['2026-01-01T18:30:00Z']), 'Asia/Kolkata')).toEqual([0, 0, 0, 0, 1, 0, 0])
  })

  it('agrees with the platform’s calendar for any moment in any of these zones', () => {
    const moment = fc.date({ min: new Date('2016-09-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 20 }), fc.constantFrom(...zones), (dates, zone) => {
        const instants = dates.map((date) => date.toISOString())
        const hours = new Array<number>(24).fill(0)
        const weekdays = new Array<number>(7).fill(0)
        const days = new Map<string, number>()
        for (const instant of instants) {
          const { hour, weekday, day } = clockOf(instant, zone)
          hours[hour] = (hours[hour] ?? 0) + 1
          weekdays[weekday] = (weekdays[weekday] ?? 0) + 1
          days.set(day, (days.get(day) ?? 0) + 1)
        }
        const found = counted(instants)
        expect(byHour(found, zone)).toEqual(hours)
        expect(byWeekday(found, zone)).toEqual(weekdays)
        expect(
          [...byDay(found, zone)].map(([day, count]) => [new Date(day * 86_400_000).toISOString().slice(0, 10), count]).sort(),
        ).toEqual([...days].sort())
      }),
    )
  })

  it('loses nothing: every way of counting has the same sum', () => {
    const found = counted(['2020-02-29T23:59:59Z', '2020-02-29T23:45:00Z', '2021-07-01T00:00:00Z'])
    const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0)
    for (const zone of zones) {
      expect(sum(byMonth(found, zone).values())).toBe(3)
      expect(sum(byWeekdayAndHour(found, zone).flat())).toBe(3)
    }
  })

  it('counts nothing where there is nothing', () => {
    expect(byMonth(counted([]), 'Europe/Berlin').size).toBe(0)
  })
})

describe('the offsets of a zone', () => {
  it('are those before and behind a change', () => {
    const change = Date.parse('2026-03-29T01:00:00Z') / 1000
    const offsets = offsetsOf('Europe/Berlin', change - 10, change + 10)
    expect([offsets.at(change - 1), offsets.at(change)]).toEqual([3600, 7200])
  })

  it('exist for zones only', () => {
    expect([isZone('Europe/Berlin'), isZone('UTC'), isZone('Middle/Earth')]).toEqual([true, true, false])
  })
})
