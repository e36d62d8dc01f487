import type { BinSize } from '@shared/insights/bin-sizes.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenArchive } from '../../archive.ts'
import { plainLists } from '../testing/plain-export.ts'
import { ask, clockIn, datesOf, looking, open, plainList, sample, tally, view, zones } from './testing/asking.ts'

const isoOf = (moment: number) => `${new Date(moment).toISOString().slice(0, 19)}Z`

/** What the bins of a size are called, from a clock of the zone; a week by its Monday. */
function keyFor(bin: BinSize): (clock: string) => string {
  if (bin === 'week')
    return (clock) => {
      const monday = new Date(clock.slice(0, 10))
      monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
      return monday.toISOString().slice(0, 10)
    }
  const length = { decade: 3, year: 4, month: 7, day: 10, hour: 13, quarter: 16, 'five-minutes': 16, minute: 16 }[bin]
  return (clock) => clock.slice(0, length)
}

describe.each(['J1', 'J3', 'J4', 'J5'])('when things happened in the sample %s', (name) => {
  let archive: OpenArchive
  beforeAll(async () => {
    archive = await open(sample(name))
  })
  afterAll(() => archive.close())

  it.each(zones)('is counted by weekday and hour, day and month as the calendar of %s has it', async (zone) => {
    const dates = datesOf(await plainList(name, 'watch-history'))
    const clock = clockIn(zone)
    const found = await ask(archive, 'rhythm', { view: { ...view, zone }, section: 'watch-history', gap: 30, longest: 5 })
    const cells = Array.from({ length: 7 }, () => new Array<number>(24).fill(0))
    for (const { weekday, hour } of dates.map(clock)) (cells[weekday] ?? [])[hour] = (cells[weekday]?.[hour] ?? 0) + 1
    expect(found.cells).toEqual(cells)
    const days = tally(dates.map((date) => clock(date).day))
    expect(new Map(found.days.map(({ day, count }) => [day, count]))).toEqual(days)
    expect(found.days.map(({ day }) => day)).toEqual([...days.keys()].sort())
    expect(new Map(found.months.map(({ month, count }) => [month, count]))).toEqual(tally(dates.map((date) => clock(date).day.slice(0, 7))))
    expect(found.busiestDay?.count).toBe(Math.max(...days.values()))
    expect(found.count).toBe(dates.length)
  })

  it.each([5, 30, 120])('makes sessions with a gap of %i minutes', async (gap) => {
    const dates = [...datesOf(await plainList(name, 'watch-history'))].sort((a, b) => a - b)
    const sessions: number[][] = []
    for (const date of dates) {
      const before = sessions.at(-1)?.at(-1)
      if (before !== undefined && date - before <= gap * 60_000) sessions.at(-1)?.push(date)
      else sessions.push([date])
    }
    const { sessions: found } = await ask(archive, 'rhythm', { view, section: 'watch-history', gap, longest: 200 })
    const lengths = sessions.map((session) => (session.at(-1) ?? 0) - (session[0] ?? 0)).sort((a, b) => b - a)
    expect(found.count).toBe(sessions.length)
    expect(found.longest.map(({ minutes }) => minutes)).toEqual(lengths.slice(0, 200).map((length) => Math.round(length / 6000) / 10))
    for (const { from, to, records } of found.longest.slice(0, 10))
      expect(sessions.find((session) => isoOf(session[0] ?? 0) === from)?.length, to).toBe(records)
    const night = sessions.filter(([start = 0]) => new Date(start).getUTCHours() >= 22 || new Date(start).getUTCHours() < 5)
    expect(found.atNight).toBe(night.length)
    const into = ([start = 0, ...more]: number[]) => {
      const evening = new Date(start)
      if (evening.getUTCHours() < 5) evening.setUTCDate(evening.getUTCDate() - 1)
      return (more.at(-1) ?? start) - evening.setUTCHours(22, 0, 0, 0)
    }
    const latest = night.reduce<number[] | null>((best, session) => (best === null || into(session) > into(best) ? session : best), null)
    expect(found.latestNight?.session.to ?? null).toBe(latest === null ? null : isoOf(latest.at(-1) ?? 0))
  })

  it.each(zones)('stands on the time line of %s in every size of bin, and nothing is lost on the way', async (zone) => {
    const lists = (await plainLists(sample(name))).filter(({ category }) => category.date !== null)
    const clock = clockIn(zone)
    for (const bin of ['year', 'month', 'day', 'hour'] as const) {
      const found = await ask(archive, 'timeline', { view: { ...view, zone }, from: null, to: null, bin, bins: 2000 })
      const sum = found.total.reduce((total, count) => total + count, 0)
      expect(sum).toBe(found.count)
      expect(found.sections.reduce((total, { count }) => total + count, 0)).toBe(sum)
      expect(found.groups.flatMap(({ counts }) => counts).reduce((total, count) => total + count, 0)).toBe(sum)
      for (const list of lists) {
        const dates = datesOf(list)
        const section = found.sections.find(({ section: id }) => id === list.category.id)
        // A list whose rows stand elsewhere as well is shown once, in another place; those are held elsewhere.
        if (list.category.id !== 'off-tiktok-activity') expect(section?.count ?? 0, list.category.id).toBe(dates.length)
      }
      const likes = lists.filter(({ category }) => category.group === 'likes').flatMap(datesOf)
      const key = keyFor(found.bin)
      const expected = tally(likes.map((date) => key(`${clock(date).day}T${String(clock(date).hour).padStart(2, '0')}`)))
      const counts = found.groups.find(({ group }) => group === 'likes')?.counts ?? []
      const seen = new Map<string, number>()
      counts.forEach((count, index) => {
        const bin = key(found.clocks[index] ?? '')
        if (count > 0) seen.set(bin, (seen.get(bin) ?? 0) + count)
      })
      expect(seen).toEqual(expected)
    }
  })

  it('can be looked at minute by minute, and by the day', async () => {
    const dates = datesOf(await plainList(name, 'watch-history'))
    const date = dates[Math.floor(dates.length / 2)] ?? 0
    const from = isoOf(Math.floor(date / 3_600_000) * 3_600_000)
    const to = isoOf(Date.parse(from) + 3_600_000)
    const within = dates.filter((one) => one >= Date.parse(from) && one < Date.parse(to))
    const found = await ask(archive, 'timeline', { view, from, to, bin: null, bins: 60 })
    expect([found.bin, found.starts.length, found.from, found.to]).toEqual(['minute', 60, from, to])
    const watched = found.groups.find(({ group }) => group === 'activity')?.counts ?? []
    expect(watched.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(within.length)
    expect(found.sections.find(({ section }) => section === 'watch-history')?.count).toBe(within.length)

    const day = isoOf(date).slice(0, 10)
    const that = dates.filter((one) => isoOf(one).startsWith(day)).sort((a, b) => a - b)
    const seen = await ask(archive, 'day', { view, day })
    const section = seen.sections.find(({ section: id }) => id === 'watch-history')
    expect(section).toMatchObject({ count: that.length, first: isoOf(that[0] ?? 0), last: isoOf(that.at(-1) ?? 0) })
    expect(seen.sections.map(({ first }) => first)).toEqual(seen.sections.map(({ first }) => first).sort())
    expect(seen.count).toBe(seen.sections.reduce((sum, { count }) => sum + count, 0))
  })
})

const watched = (...dates: readonly string[]) => ({
  'Your Activity': {
    'Watch History': { VideoList: dates.map((date, index) => ({ Date: date, Link: `https://www.tiktokv.com/share/video/73${index}/` })) },
  },
})

describe('the time line', () => {
  it('has 23 and 25 hours on the days on which clocks change', async () => {
    await looking([watched('2026-03-08 12:00:00', '2026-11-01 12:00:00')], async (archive) => {
      const hours = async (from: string, to: string) =>
        (await ask(archive, 'timeline', { view: { ...view, zone: 'America/New_York' }, from, to, bin: 'hour', bins: 100 })).clocks
      const spring = await hours('2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z')
      expect([spring.length, spring[0], spring[2]]).toEqual([23, '2026-03-08T00:00', '2026-03-08T03:00'])
      const autumn = await hours('2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z')
      expect([autumn.length, autumn[1], autumn[2]]).toEqual([25, '2026-11-01T01:00', '2026-11-01T01:00'])
    })
  })

  it('takes coarser bins rather than too many, even for a date of the year 9999', async () => {
    await looking([watched('0001-01-01 00:00:00', '2026-01-01 00:00:00', '9999-12-31 23:59:59')], async (archive) => {
      const found = await ask(archive, 'timeline', {
        view: { ...view, zone: 'Europe/Berlin' },
        from: null,
        to: null,
        bin: 'minute',
        bins: 2000,
      })
      expect(found.bin).toBe('decade')
      expect(found.total.reduce((sum, count) => sum + count, 0)).toBe(3)
    })
  })

  it('leaves out what TikTok dates 1969-12-31 and what is no date, and is empty where nothing is dated', async () => {
    await looking([watched('1969-12-31 23:59:59', 'N/A', '')], async (archive) => {
      expect(await ask(archive, 'timeline', { view, from: null, to: null, bin: null, bins: 100 })).toMatchObject({
        count: 0,
        from: null,
        total: [],
      })
      const { count, sessions, days } = await ask(archive, 'rhythm', { view, section: 'watch-history', gap: 30, longest: 5 })
      expect([count, sessions.count, sessions.latestNight, days]).toEqual([0, 0, null, []])
    })
  })

  it('counts what stands in two archives once', async () => {
    const older = watched('2026-01-02 10:00:00', '2026-01-01 10:00:00')
    await looking([older, older], async (archive) => {
      expect((await ask(archive, 'timeline', { view, from: null, to: null, bin: 'day', bins: 100 })).total).toEqual([1, 1])
      expect((await ask(archive, 'rhythm', { view, section: 'watch-history', gap: 30, longest: 5 })).sessions.count).toBe(2)
      expect(await ask(archive, 'day', { view, day: '2026-01-02' })).toMatchObject({ count: 1, previous: '2026-01-01', next: null })
    })
  })

  it('refuses a span that ends before it begins, and a day that no calendar has', async () => {
    await looking([watched('2026-01-02 10:00:00')], async (archive) => {
      const span = { view, from: '2026-01-02', to: '2026-01-01', bin: null, bins: 10 }
      await expect(archive.call('timeline', span)).rejects.toMatchObject({ code: 'bad-request' })
      await expect(archive.call('day', { view, day: '2026-02-30' })).rejects.toMatchObject({ code: 'bad-request' })
    })
  })

  it('stops when nobody waits for it any more', async () => {
    await looking([watched('2026-01-02 10:00:00')], async (archive) => {
      const asking = new AbortController()
      asking.abort()
      const wanted = { view, from: null, to: null, bin: null, bins: 10 }
      await expect(archive.call('timeline', wanted, asking.signal)).rejects.toMatchObject({ code: 'cancelled' })
    })
  })
})
