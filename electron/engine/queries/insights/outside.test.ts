import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenArchive } from '../../archive.ts'
import { ask, clockIn, looking, open, sample, tally, view, zones } from './testing/asking.ts'

interface Order {
  readonly order_date: string
  readonly order_status: string
  readonly total_price: string
}
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Walks through a sample with JSON.parse alone. */
async function everything(name: string): Promise<Json> {
  const zip = await JSZip.loadAsync(await readFile(sample(name)))
  const member = Object.values(zip.files).find((file) => /user_data.*\.json$/u.test(file.name))
  return JSON.parse((await member?.async('string')) ?? 'null') as Json
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function named<Found>(value: Json, key: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, of]) => (name === key && of !== null ? [of as Found] : named<Found>(of, key)))
}

describe.each(['J3', 'J4', 'J5'])('what reaches outside in the sample %s', (name) => {
  let archive: OpenArchive
  let original: Json
  beforeAll(async () => {
    archive = await open(sample(name))
    original = await everything(name)
  })
  afterAll(() => archive.close())

  it.each(zones)('off TikTok is told by source, event and the months of %s, bare numbers apart', async (zone) => {
    const [records = []] = named<readonly { TimeStamp: string; Source: string; Event: string }[]>(original, 'OffTikTokActivityDataList')
    const { sections } = await ask(archive, 'reported', { view: { ...view, zone }, most: 2000 })
    if (records.length === 0) return expect(sections.map(({ records: count }) => count)).toEqual(sections.map(() => 0))
    const [found] = sections
    expect(new Map(found?.sources.map(({ source, count }) => [source, count]))).toEqual(tally(records.map(({ Source }) => Source)))
    expect(new Map(found?.events.values.map(({ value, count }) => [value, count]))).toEqual(tally(records.map(({ Event }) => Event)))
    const numbers = records.filter(({ Source }) => Number.isInteger(Number(Source)))
    expect([found?.unnamed.records, found?.named.records, found?.records]).toEqual([
      numbers.length,
      records.length - numbers.length,
      records.length,
    ])
    const clock = clockIn(zone)
    const months = tally(records.map(({ TimeStamp }) => clock(Date.parse(`${TimeStamp.slice(0, 19).replace(' ', 'T')}Z`)).day.slice(0, 7)))
    expect(new Map(found?.months.map(({ month, named: a, unnamed: b }) => [month, a + b]))).toEqual(months)
  })

  it('orders are summed by currency and status, to the cent', async () => {
    const [orders = {}] = named<Readonly<Record<string, Order>>>(original, 'OrderHistories')
    const cents = new Map<string, number>()
    for (const { order_status, total_price } of Object.values(orders)) {
      const [price = '', currency = ''] = total_price.split(' ')
      const key = `${currency} ${order_status}`
      cents.set(key, (cents.get(key) ?? 0) + Math.round(Number(price) * 100))
    }
    const { sums } = await ask(archive, 'money', { view })
    const found = sums.filter(({ section }) => section === 'shop-orders')
    expect(new Map(found.map(({ currency, status, total }) => [`${currency} ${status}`, Number(total.replace('.', ''))]))).toEqual(cents)
  })

  it('links that die are those with a date in their address', async () => {
    const found = await ask(archive, 'expiring', { view, now: '2026-05-20T00:00:00Z' })
    const dates = textsIn(original)
      .flatMap((text) => text.match(/x-expires=\d+/gu) ?? [])
      .map((match) => Number(match.slice('x-expires='.length)))
    const now = Date.parse('2026-05-20T00:00:00Z') / 1000
    expect([found.links, found.dead]).toEqual([dates.length, dates.filter((date) => date <= now).length])
    expect(found.sections.reduce((sum, { links }) => sum + links, 0)).toBe(dates.length)
    expect(found.days.reduce((sum, { links }) => sum + links, 0)).toBe(dates.length)
    const iso = (date: number) => `${new Date(date * 1000).toISOString().slice(0, 19)}Z`
    expect([found.first, found.last]).toEqual(dates.length === 0 ? [null, null] : [iso(Math.min(...dates)), iso(Math.max(...dates))])
  })
})

const reports = (...sources: readonly string[]) =>
  sources.map((Source, minute) => ({
    TimeStamp: new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString().slice(0, 19).replace('T', ' '),
    Source,
    Event: 'Seen',
  }))

describe('numbers in place of names', () => {
  const both = (newer: readonly string[], older: readonly string[]) => ({
    'Ads and data': {
      'Off TikTok Activity': { OffTikTokActivityDataList: reports(...newer) },
      'Usage Data From Third-Party Apps And Websites': { UsageDataList: reports(...older) },
    },
  })

  it('stand once, over the whole time of both sections, and what one section repeats of the other is not added up', async () => {
    await looking([both(['shop.example', '12', '12', '7'], ['7', '12', '7', '7', '12'])], async (archive) => {
      const { numbers, differentNumbers } = await ask(archive, 'reported', { view, most: 2000 })
      expect(numbers).toEqual([
        { number: '7', records: 3, first: '2026-01-01T10:00:00Z', last: '2026-01-01T10:03:00Z' },
        { number: '12', records: 2, first: '2026-01-01T10:01:00Z', last: '2026-01-01T10:04:00Z' },
      ])
      expect(differentNumbers).toBe(2)
    })
  })

  it('are all counted, each once, where more stand in two sections than are listed', async () => {
    const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => String(first + at))
    await looking([both(from(1000, 2500), from(3000, 2500))], async (archive) => {
      const { numbers, differentNumbers, sections } = await ask(archive, 'reported', { view, most: 2000 })
      expect(sections.map(({ unnamed }) => unnamed.sources)).toEqual([2500, 2500])
      expect([numbers.length, differentNumbers]).toEqual([2000, 4500])
    })
  })

  it('are listed also where names have more records than any of them, and are hidden in privacy view', async () => {
    await looking([both(['shop.example', 'shop.example', '4711'], [])], async (archive) => {
      expect((await ask(archive, 'reported', { view, most: 1 })).numbers.map(({ number }) => number)).toEqual(['4711'])
      const hidden = await ask(archive, 'reported', { view: { ...view, mask: true }, most: 2000 })
      expect(hidden.differentNumbers).toBe(1)
      expect(JSON.stringify(hidden)).not.toContain('4711')
    })
  })
})

const orders = (...prices: readonly string[]) => ({
  'TikTok Shop': {
    'Order History': {
      OrderHistories: Object.fromEntries(
        prices.map((price, index) => [
          `5764${index}`,
          { order_date: '2026-01-01 23:30:00', order_status: 'Completed', total_price: price, Products: [] },
        ]),
      ),
    },
  },
})

describe('money', () => {
  it('is added without rounding, apart by currency, and not where an amount can be read in two ways', async () => {
    await looking([orders('0.10 USD', '0.20 USD', '1.005 EUR', '9007199254740993.01 EUR', '1,234 USD', 'free')], async (archive) => {
      const { sums, unread } = await ask(archive, 'money', { view: { ...view, zone: 'Asia/Kolkata' } })
      expect(sums.map(({ currency, total, count }) => [currency, total, count])).toEqual([
        ['USD', '0.30', 2],
        ['EUR', '9007199254740993.01', 1],
      ])
      expect(sums[0]?.months).toEqual([{ month: '2026-01', count: 2, total: '0.30' }])
      expect(unread).toEqual([{ section: 'shop-orders', count: 3 }])
    })
  })

  it('keeps coins and amounts without a currency apart, and is hidden in privacy view', async () => {
    const wallet = {
      'Your Activity': {
        Purchases: { BuyGifts: { BuyGifts: [{ Price: '0.07', Date: '2026-01-01 10:00:00' }] }, SendGifts: { SendGifts: null } },
      },
      'Income+ Wallet': {
        'Coin Purchase History': { CoinPurchaseHistoryList: [{ Date: '2026-01-01 10:00:00', Type: 'Bundle', CoinAmount: 350 }] },
      },
    }
    await looking([wallet], async (archive) => {
      const { sums } = await ask(archive, 'money', { view })
      expect(sums.map(({ section, unit, total }) => [section, unit, total])).toEqual([
        ['gifts-bought', 'untold', '0.07'],
        ['coin-purchases', 'coins', '350'],
      ])
      const hidden = await ask(archive, 'money', { view: { ...view, mask: true } })
      expect(JSON.stringify(hidden)).not.toMatch(/0\.07|"350"/u)
    })
  })

  it('reads transactions by the names that their description gives', async () => {
    const list = [
      { type: 'tip', date: '2026-01-01', currency: 'EUR', amount: '5.00', status: 'done' },
      { type: 'tip', date: '2026-01-02', currency: 'USD', amount: '5.00', status: 'done' },
    ]
    await looking([{ 'Income+ Wallet': { 'Transaction History': { TransactionsList: list } } }], async (archive) => {
      const { sums } = await ask(archive, 'money', { view })
      expect(sums.map(({ section, currency, status, total }) => [section, currency, status, total]).sort()).toEqual([
        ['transactions', 'EUR', 'done', '5.00'],
        ['transactions', 'USD', 'done', '5.00'],
      ])
    })
  })
})

describe('links that die', () => {
  it('are read as JSON means them, not as it writes them', async () => {
    const nested = String.raw`{"Some New Thing":{"Nested":[{"Inner":{"Cover":"https:\/\/v.example\/a?b=1\u0026x-expires=1700000000"}}]}}`
    await looking([nested], async (opened) => {
      expect(await ask(opened, 'expiring', { view, now: '2026-01-01' })).toMatchObject({ links: 1, dead: 1 })
    })
  })

  it('are found in several lines of one post, in nested values and in sections that nobody knows', async () => {
    const dying = (second: number) => `https://v.example/a?x-expires=${second}&x-signature=1`
    const archive = {
      Post: { Posts: { VideoList: [{ Date: '2026-01-01 10:00:00', Link: `${dying(1_800_000_000)}\n${dying(1_800_086_400)}` }] } },
      'Some New Thing': { Nested: [{ Inner: { Cover: dying(1_700_000_000).replaceAll('&', '\u0026') } }] },
    }
    await looking([archive], async (opened) => {
      const found = await ask(opened, 'expiring', { view, now: '2026-01-01' })
      expect(found).toMatchObject({ links: 3, records: 2, dead: 1, next: '2027-01-15T08:00:00Z', last: '2027-01-16T08:00:00Z' })
      expect(found.sections.map(({ section, links }) => [section, links])).toEqual([
        ['posts', 2],
        [expect.stringMatching(/^shelf:/u), 1],
      ])
    })
  })
})
