import { text } from 'node:stream/consumers'
import { categories } from '@shared/catalog/catalog.ts'
import type { SectionKind } from '@shared/catalog/category.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generationFacts, type SampleGeneration, sampleGenerations } from './generation.ts'
import { sampleStream } from './sample-stream.ts'
import type { SampleCounts } from './write-tree.ts'

interface Made {
  readonly text: string
  readonly document: unknown
  readonly counts: SampleCounts
}

async function make(generation: SampleGeneration, rows: number, seed = 1): Promise<Made> {
  const counts: SampleCounts = new Map()
  const written = await text(sampleStream({ rows, generation, seed }, counts))
  return { text: written, document: JSON.parse(written), counts }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path, or undefined when the path leads nowhere. */
function at(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document)
}

/** The counting rules of the product, written down a second time. */
function recount(value: unknown, kind: SectionKind): number {
  if (kind === 'list') return Array.isArray(value) ? value.length : 0
  if (!isObject(value)) return 0
  if (kind === 'keyed-lists') return Object.values(value).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
  return Object.keys(value).length
}

function recountAll(document: unknown): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id, kind, json } of categories) {
    const found = json.map((path) => at(document, path)).filter((value) => value !== undefined)
    // The list that stands twice has equal rows, so either copy is the count.
    if (found.length > 0) counts.set(id, recount(found[0], kind))
  }
  return counts
}

const sortedEntries = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Every string in the document, with the key under which it stands. */
function* strings(value: unknown, key = ''): Generator<readonly [key: string, text: string]> {
  if (typeof value === 'string') yield [key, value]
  else if (Array.isArray(value)) for (const item of value) yield* strings(item, key)
  else if (isObject(value)) for (const [name, inner] of Object.entries(value)) yield* strings(inner, name)
}

function records(document: unknown, ...path: readonly string[]): readonly { readonly [key: string]: unknown }[] {
  const value = at(document, path)
  return Array.isArray(value) ? value.filter(isObject) : []
}

function secondsOf(date: unknown): number {
  return Date.parse(`${String(date).slice(0, 19).replace(' ', 'T')}Z`) / 1000
}

describe.each(sampleGenerations)('a sample of generation %s', (generation) => {
  test('counts its records exactly as a reader of the finished document does', async () => {
    const { document, counts } = await make(generation, 500)
    expect(sortedEntries(counts)).toEqual(sortedEntries(recountAll(document)))
    expect(counts.get('watch-history')).toBe(500)
  })

  test('is printed with two spaces and line feeds, characters as they are', async () => {
    const { text: written } = await make(generation, 60)
    // Numbers beyond 2^53 would come back shortened, so they are put aside for the comparison.
    const comparable = written.replaceAll(/"UID": \d+/g, '"UID": 0')
    expect(comparable).toBe(JSON.stringify(JSON.parse(comparable), null, 2))
  })

  test('shows no address but documentation, private and shared ones', async () => {
    const { document, text: written } = await make(generation, 3000)
    const allowed = /^(192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|10\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|2001:db8:)/
    const addresses = [...strings(document)].filter(([key]) => key === 'IP').map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(50)
    expect(addresses.filter((address) => !allowed.test(address))).toEqual([])
    const anywhere = written.match(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g) ?? []
    expect(anywhere.filter((address) => !allowed.test(address))).toEqual([])
  })

  test('names nobody but invented people', async () => {
    const { document } = await make(generation, 3000)
    const names = [...strings(document)].filter(([key]) => key === 'UserName' || key === 'From' || key === 'userName')
    expect(names.map(([, name]) => name).filter((name) => name !== 'N/A' && !name.endsWith('.example'))).toEqual([])
    const hosts = [...strings(document)].flatMap(([, value]) => value.match(/https?:\/\/[^/\s]+/g) ?? [])
    expect(new Set(hosts.filter((host) => !/\.example$|\/(m|www)\.tiktokv?\.com$/.test(host)))).toEqual(new Set())
  })

  test('holds no moment after its export, and no video younger than the moment it is linked', async () => {
    const { document } = await make(generation, 3000)
    let checked = 0
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) visit(item)
      if (!isObject(value)) return
      const date = value['Date'] ?? value['date']
      if (typeof date === 'string' && /^\d{4}-/.test(date)) expect(secondsOf(date)).toBeLessThan(generationFacts[generation].exportedAt)
      const link = value['Link'] ?? value['link'] ?? value['VideoLink'] ?? value['Content'] ?? value['originalPostUrl']
      const video = /\/share\/video\/(\d+)\//.exec(String(link))?.[1]
      if (video !== undefined && typeof date === 'string' && !date.startsWith('1969')) {
        expect(video).toHaveLength(19)
        expect(Number(BigInt(video) >> 32n)).toBeLessThan(secondsOf(date))
        checked += 1
      }
      for (const inner of Object.values(value)) visit(inner)
    }
    visit(document)
    expect(checked).toBeGreaterThan(3000)
  })

  test('is the same twice, and another with another seed', async () => {
    const [first, again, other] = await Promise.all([make(generation, 300, 7), make(generation, 300, 7), make(generation, 300, 8)])
    expect(again.text === first.text).toBe(true)
    expect(other.text === first.text).toBe(false)
  })

  test('of no rows still has every section', async () => {
    const { document, counts } = await make(generation, 0)
    expect(sortedEntries(counts)).toEqual(sortedEntries(recountAll(document)))
    expect(counts.get('watch-history')).toBe(0)
    expect(counts.get('logins')).toBeGreaterThan(0)
  })
})

test('the root keys tell the generations apart', async () => {
  const roots = await Promise.all(sampleGenerations.map(async (generation) => Object.keys((await make(generation, 1)).document as object)))
  expect(roots[0]).toEqual(['Activity', 'Ads and data', 'App Settings', 'Comment', 'Direct Messages', 'Profile', 'Tiktok Live', 'Video'])
  expect(roots[1]).toEqual([
    'Activity',
    'Ads and data',
    'App Settings',
    'Comment',
    'Direct Messages',
    'Profile',
    'Tiktok Live',
    'Tiktok Shopping',
    'Video',
  ])
  expect(roots[2]).toEqual(expect.arrayContaining(['Activity', 'Poi Review', 'Income Plus Wallet Transactions']))
  expect(roots[3]).toEqual(expect.arrayContaining(['Your Activity', 'Profile', 'App Settings', 'Ads and data', 'Tiktok Live']))
  expect(roots[4]).toEqual([
    'Comment',
    'Direct Message',
    'Income+ Wallet',
    'Likes and Favorites',
    'Location Review',
    'Post',
    'Profile And Settings',
    'TikTok Live',
    'TikTok Shop',
    'Your Activity',
  ])
})

test('links are called VideoLink in 2022, Link later, and in lower case for likes from the end of 2024', async () => {
  const [first, second, third] = await Promise.all([make('J1', 40), make('J2', 40), make('J3', 40)])
  expect(Object.keys(records(first.document, 'Activity', 'Like List', 'ItemFavoriteList')[0] ?? {})).toEqual(['Date', 'VideoLink'])
  expect(Object.keys(records(second.document, 'Activity', 'Like List', 'ItemFavoriteList')[0] ?? {})).toEqual(['Date', 'Link'])
  expect(Object.keys(records(third.document, 'Activity', 'Like List', 'ItemFavoriteList')[0] ?? {})).toEqual(['date', 'link'])
})

describe('the sample of 2026', () => {
  test('has every category of the catalog but the two that were given up before', async () => {
    const { counts } = await make('J5', 500)
    const absent = categories.map(({ id }) => id).filter((id) => !counts.has(id))
    expect(absent).toEqual(['ad-partners', 'third-party-usage'])
  })

  test('carries the quirks of real exports', async () => {
    const { document, text: written } = await make('J5', 3000)
    const shares = records(document, 'Your Activity', 'Share History', 'ShareHistoryList')
    const reposts = records(document, 'Your Activity', 'Reposts', 'RepostList')
    const repostShares = shares.filter(({ Method }) => Method === 'repost')
    expect(repostShares.map((share) => share['Date'])).toEqual(reposts.map(() => '1969-12-31 23:59:59'))
    expect(repostShares.map(({ Link }) => Link)).toEqual(reposts.map(({ Link }) => Link))

    const offTikTok = records(document, 'Your Activity', 'Off TikTok Activity', 'OffTikTokActivityDataList')
    expect(records(document, 'Profile And Settings', 'Off TikTok Activity', 'OffTikTokActivityDataList')).toEqual(offTikTok)
    expect(offTikTok.some(({ Source }) => /^\d{19}$/.test(String(Source)))).toBe(true)
    expect(offTikTok.some(({ Source }) => /[a-z]/.test(String(Source)))).toBe(true)

    expect(records(document, 'Profile And Settings', 'Follower', 'FansList').some(({ UserName }) => UserName === 'N/A')).toBe(true)
    expect(records(document, 'Post', 'Posts', 'VideoList').some(({ Link }) => String(Link).split('\n').length > 1)).toBe(true)
    expect(at(document, ['Profile And Settings', 'Settings', 'SettingsMap', 'Who can see your following list::'])).toBe('Everyone')
    expect(at(document, ['Profile And Settings', 'Follower', 'IsFastLane'])).toBe(false)
    expect(BigInt(/"UID": (\d+)/.exec(written)?.[1] ?? 0)).toBeGreaterThan(2n ** 53n)
    const messages = [...strings(at(document, ['Direct Message', 'Direct Messages', 'ChatHistory']))]
    expect(messages.some(([key, content]) => key === 'Content' && content.includes('\n'))).toBe(true)
  })

  test('has its watch history in two ascending blocks and some rows twice', async () => {
    const { document } = await make('J5', 3000)
    const views = records(document, 'Your Activity', 'Watch History', 'VideoList')
    const descents = views.filter((view, i) => i > 0 && String(view['Date']) < String(views[i - 1]?.['Date']))
    expect(descents).toHaveLength(1)
    const distinct = new Set(views.map((view) => `${String(view['Date'])} ${String(view['Link'])}`))
    expect(distinct.size).toBeLessThan(views.length)
    expect(distinct.size).toBeGreaterThan(views.length * 0.97)
  })

  test('likes only what was watched a moment before, as far back as the watch history goes', async () => {
    const { document } = await make('J5', 3000)
    const views = records(document, 'Your Activity', 'Watch History', 'VideoList')
    const watchedAt = new Map(views.map((view) => [String(view['Link']), secondsOf(view['Date'])]))
    const firstView = Math.min(...watchedAt.values())
    const recent = records(document, 'Likes and Favorites', 'Like List', 'ItemFavoriteList').filter(
      (like) => secondsOf(like['date']) > firstView,
    )
    expect(recent.length).toBeGreaterThan(100)
    expect(recent.filter((like) => !(secondsOf(like['date']) - (watchedAt.get(String(like['link'])) ?? 0) <= 5))).toEqual([])
  })

  test('tells of evenings, weekends and ten days without a phone', async () => {
    const { document } = await make('J5', 3000)
    const moments = records(document, 'Your Activity', 'Watch History', 'VideoList').map((view) => new Date(secondsOf(view['Date']) * 1000))
    const share = (keep: (moment: Date) => boolean): number => moments.filter(keep).length / moments.length
    expect(share((moment) => moment.getUTCHours() >= 17 && moment.getUTCHours() < 23)).toBeGreaterThan(0.35)
    expect(share((moment) => moment.getUTCDay() === 0 || moment.getUTCDay() === 6)).toBeGreaterThan(2.2 / 7)
    expect(share((moment) => moment.getUTCMonth() === 1 && moment.getUTCDate() >= 15 && moment.getUTCDate() <= 23)).toBeLessThan(0.005)
  })
})

test('any number of rows and any seed give a document that counts right', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 400 }),
      fc.maxSafeInteger(),
      fc.constantFrom(...sampleGenerations),
      async (rows, seed, generation) => {
        const { document, counts } = await make(generation, rows, seed)
        expect(sortedEntries(counts)).toEqual(sortedEntries(recountAll(document)))
        expect(counts.get('watch-history')).toBe(rows)
      },
    ),
    { numRuns: 25 },
  )
})

test('rows and seeds that are no whole numbers in range are refused', () => {
  expect(() => sampleStream({ rows: -1, generation: 'J5', seed: 1 })).toThrow('bad-request')
  expect(() => sampleStream({ rows: 1.5, generation: 'J5', seed: 1 })).toThrow('bad-request')
  expect(() => sampleStream({ rows: 1, generation: 'J5', seed: Number.NaN })).toThrow('bad-request')
})

test('four hundred thousand rows, 125 MB, pass through in less memory than they fill', async () => {
  await make('J5', 2000)
  const before = process.memoryUsage.rss()
  let peak = before
  let bytes = 0
  for await (const chunk of sampleStream({ rows: 400_000, generation: 'J5', seed: 1 })) {
    bytes += chunk.length
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  expect(bytes).toBeGreaterThan(120_000_000)
  expect(peak - before).toBeLessThan(bytes * 0.7)
})
