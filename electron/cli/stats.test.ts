import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { Stats } from '../engine/queries/insights/stats.ts'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

const samples = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples')
const names = ['J1', 'J2', 'J3', 'J4', 'J5', 'T1', 'T2', 'T3-en', 'T3-engb', 'T3-es', 'T3-nl']

async function run(...args: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCommand(['stats', ...args], verbs, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    today: () => '2026-11-23',
  })
  return { code, out, err }
}

async function statsOf(name: string, ...args: readonly string[]): Promise<Stats> {
  const { code, out } = await run(join(samples, `${name}.zip`), '--json', ...args)
  expect(code).toBe(0)
  return JSON.parse(out) as Stats
}

interface Truth {
  readonly watchByHourUTC: readonly number[]
  readonly watchByWeekdayUTC: readonly number[]
  readonly topSearches: readonly (readonly [string, number])[]
  readonly chats: Readonly<Record<string, number>>
}

describe.each(names)('the figures of the independent sample %s', (name) => {
  it('are those that its author gives: hours, weekdays, searches, chats', async () => {
    const truth = JSON.parse(readFileSync(join(samples, `${name}.truth.json`), 'utf8')) as Truth
    const found = await statsOf(name)
    expect(found.byHour).toEqual(truth.watchByHourUTC)
    expect(found.byWeekday).toEqual(truth.watchByWeekdayUTC)
    const counts = new Map(found.topSearches.map(({ term, count }) => [term, count]))
    expect(found.topSearches.slice(0, truth.topSearches.length).map(({ count }) => count)).toEqual(truth.topSearches.map(([, n]) => n))
    for (const [term, count] of truth.topSearches) expect(counts.get(term), term).toBe(count)
    expect(Object.fromEntries(found.chats.map((chat) => [chat.with, chat.messages]))).toEqual(truth.chats)
  })
})

describe('the figures that a picture shows', () => {
  it('stand beside the keys that scripts rely on, and say the same', async () => {
    const found = await statsOf('J5', '--zone', 'Asia/Kolkata', '--gap', '20')
    expect(found.rhythm?.cells.map((hours) => hours.reduce((sum, count) => sum + count, 0))).toEqual(found.byWeekday)
    expect(found.rhythm?.sessions).toMatchObject(found.sessions)
    expect(found.searched.terms.slice(0, 50).map(({ term, count }) => ({ term, count }))).toEqual(found.topSearches)
    expect(found.people.messages.partners.map(({ name, count }) => [name, count])).toEqual(
      found.chats.map((chat) => [chat.with, chat.messages]),
    )
    expect(found.origins.addresses.map(({ address, count }) => [address, count])).toEqual(found.logins.map(({ ip, count }) => [ip, count]))
    expect(found.expiring.links).toBeGreaterThan(0)
    expect((await statsOf('J5', '--category', 'group-chats')).rhythm?.count ?? 0).toBe(0)
  })
})

/** Every watched moment of a JSON sample, read without the engine. */
async function watchedMoments(name: string): Promise<readonly Date[]> {
  const zip = await JSZip.loadAsync(await readFile(join(samples, `${name}.zip`)))
  const member = Object.values(zip.files).find((file) => /user_data.*\.json$/.test(file.name))
  const moments: Date[] = []
  JSON.parse((await member?.async('string')) ?? '{}', (key, value: unknown) => {
    if (key === 'Watch History' || key === 'Video Browsing History') {
      const { VideoList } = value as { VideoList: readonly { Date: string }[] | null }
      for (const record of VideoList ?? []) moments.push(new Date(`${record.Date.slice(0, 19).replace(' ', 'T')}Z`))
    }
    return value
  })
  return moments
}

/** Reads the clock of a zone as the platform's own calendar does. */
function clock(zone: string): (moment: Date) => { hour: number; weekday: number; month: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return (moment) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    return {
      hour: Number(parts['hour']),
      weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] ?? ''),
      month: `${parts['year']}-${parts['month']}`,
    }
  }
}

describe('the samples', () => {
  // Otherwise hours by the clock of a zone could be right by accident.
  it.each(['J1', 'J2', 'J3', 'J4', 'J5'])('%s was watched on both sides of a change of clocks in New York', async (name) => {
    const read = clock('America/New_York')
    const away = (await watchedMoments(name)).map((moment) => (moment.getUTCHours() - read(moment).hour + 24) % 24)
    expect([...new Set(away)].sort()).toEqual([4, 5])
  })
})

describe.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Europe/Berlin'])('the clock of %s', (zone) => {
  it.each(['J1', 'J2', 'J3', 'J4', 'J5'])('is the one by which the hours, weekdays and months of %s are counted', async (name) => {
    const read = clock(zone)
    const hours = new Array<number>(24).fill(0)
    const weekdays = new Array<number>(7).fill(0)
    const months = new Map<string, number>()
    const moments = (await watchedMoments(name)).filter((moment) => moment.getTime() > 0)
    expect(moments.length).toBeGreaterThan(100)
    for (const moment of moments) {
      const { hour, weekday, month } = read(moment)
      hours[hour] = (hours[hour] ?? 0) + 1
      weekdays[weekday] = (weekdays[weekday] ?? 0) + 1
      months.set(month, (months.get(month) ?? 0) + 1)
    }
    const found = await statsOf(name, '--zone', zone)
    expect(found.byHour).toEqual(hours)
    expect(found.byWeekday).toEqual(weekdays)
    const watched = found.byMonth.flatMap(({ month, counts }) => (counts['watch-history'] ? [[month, counts['watch-history']]] : []))
    expect(watched).toEqual([...months].sort())
  })
})

describe('sessions', () => {
  it.each([5, 30, 120])('end after %i minutes without a record', async (gap) => {
    const moments = (await watchedMoments('J5')).map((moment) => moment.getTime() / 60_000).sort((a, b) => a - b)
    const lengths: number[] = []
    let start = moments[0] as number
    for (const [index, moment] of moments.entries()) {
      const next = moments[index + 1]
      if (next !== undefined && next - moment <= gap) continue
      lengths.push(moment - start)
      start = next ?? 0
    }
    lengths.sort((a, b) => a - b)
    const middle = ((lengths[(lengths.length - 1) >> 1] as number) + (lengths[lengths.length >> 1] as number)) / 2
    const { sessions } = await statsOf('J5', '--gap', String(gap))
    expect(sessions.count).toBe(lengths.length)
    expect(sessions.medianMinutes).toBeCloseTo(middle, 1)
    expect(sessions.longestMinutes).toBeCloseTo(lengths.at(-1) as number, 1)
  })
})

describe('logins', () => {
  it.each(['J2', 'J4', 'J5', 'T3-en', 'T3-nl'])('of the sample %s are all counted', async (name) => {
    const { categories } = JSON.parse(readFileSync(join(samples, `${name}.truth.json`), 'utf8')) as {
      categories: Record<string, { count: number; first: string; last: string }>
    }
    const { logins } = await statsOf(name)
    expect(logins.reduce((sum, { count }) => sum + count, 0)).toBe(categories['logins']?.count)
    expect(logins.flatMap(({ first }) => first ?? []).sort()[0]).toBe(categories['logins']?.first)
    expect(
      logins
        .flatMap(({ last }) => last ?? [])
        .sort()
        .at(-1),
    ).toBe(categories['logins']?.last)
  })

  it('are told by address: how often, when first and last, what kind, and a country only where it is certain', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-stats-'))
    const login = (day: string, IP: string) => ({
      Date: `2025-04-${day} 08:00:00`,
      IP,
      DeviceModel: 'X',
      NetworkType: 'Wi-Fi',
      Carrier: '',
    })
    const LoginHistoryList = [
      login('02', '193.99.144.80'),
      login('01', '193.99.144.80'),
      { ...login('03', '193.99.144.80'), Date: '1969-12-31 23:59:59' },
      login('05', '100.64.7.7'),
      login('06', '2001:67c:10ec::1'),
      login('07', 'N/A'),
      login('08', 'so "to\nspeak\\'),
    ]
    const path = join(folder, 'user_data_tiktok.json')
    await writeFile(path, JSON.stringify({ 'Your Activity': { 'Login History': { LoginHistoryList } } }))
    const { out } = await run(path, '--json')
    await rm(folder, { recursive: true })
    const once = (ip: string, kind: string, country: string | null, day: string) => {
      const at = `2025-04-${day}T08:00:00Z`
      return { ip, kind, country, certain: country !== null, count: 1, first: at, last: at }
    }
    expect((JSON.parse(out) as Stats).logins).toEqual([
      { ...once('193.99.144.80', 'ipv4', 'DE', '01'), count: 3, last: '2025-04-02T08:00:00Z' },
      once('100.64.7.7', 'cgnat', null, '05'),
      once('2001:67c:10ec::1', 'ipv6', 'CH', '06'),
      once('N/A', 'invalid', null, '07'),
      once('so "to\nspeak\\', 'invalid', null, '08'),
    ])
  })
})

describe('wrong usage', () => {
  it.each([
    [['--zone', 'Middle/Earth'], 'zone-unknown'],
    [['--category', 'nonsense'], 'category-unknown'],
    [['--gap', '0'], 'option-value'],
    [['--gap', 'long'], 'option-value'],
  ])('%s is refused in words', async (options, code) => {
    const { code: exit, out } = await run(join(samples, 'J5.zip'), '--json', ...options)
    expect(exit).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ error: { code, where: options[0] } })
  })

  it('a category that this archive does not have has no hours', async () => {
    const found = await statsOf('J1', '--category', 'reposts')
    expect(found.byHour).toEqual(new Array(24).fill(0))
    expect(found.sessions.count).toBe(0)
  })
})
