import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { KeyedList, Page, RecordDetail } from '@shared/contract/archive.ts'
import { pageSchema, recordSchema, summarySchema } from '@shared/contract/archive.ts'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenArchive, openArchive } from '../archive.ts'

const fixture = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/samples/J5.zip')
const plain = { mask: false, zone: 'UTC', language: 'en' }
const masked = { ...plain, mask: true }
const everything = { text: null, from: null, to: null, list: null }
const open = (path: string) => openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })

interface Export {
  readonly 'Your Activity': {
    readonly 'Watch History': { readonly VideoList: readonly { readonly Date: string; readonly Link: string }[] }
    readonly Searches: { readonly SearchList: readonly { readonly Date: string; readonly SearchTerm: string }[] }
  }
  readonly 'Profile And Settings': { readonly 'Profile Info': { readonly ProfileMap: Readonly<Record<string, unknown>> } }
  readonly 'Direct Message': { readonly 'Direct Messages': { readonly ChatHistory: Readonly<Record<string, readonly unknown[]>> } }
}

describe('asking an open archive', () => {
  let archive: OpenArchive
  let original: Export

  beforeAll(async () => {
    archive = await open(fixture)
    const zip = await JSZip.loadAsync(await readFile(fixture))
    original = JSON.parse((await zip.file('user_data_tiktok.json')?.async('string')) ?? '') as Export
  })
  afterAll(() => archive.close())

  const page = async (section: string, more: object = {}): Promise<Page> =>
    pageSchema.parse(await archive.call('page', { section, view: plain, offset: 0, limit: 1000, sort: null, filter: null, ...more }))

  it('pages through records in the order of the export, links written out', async () => {
    const watched = original['Your Activity']['Watch History'].VideoList
    const first = await page('watch-history', { limit: 7 })
    const second = await page('watch-history', { limit: 1000, offset: 7 })
    expect(first.total).toBe(watched.length)
    expect([...first.rows, ...second.rows].map((row) => row.cells.slice(0, 2))).toEqual(
      watched.map((record) => [`${record.Date.replace(' ', 'T')}Z`, record.Link]),
    )
  })

  it('sorts by a date and by a text, both ways', async () => {
    const terms = original['Your Activity'].Searches.SearchList.map((record) => record.SearchTerm)
    const up = await page('searches', { sort: { key: 'SearchTerm', descending: false } })
    expect(up.rows.map((row) => row.cells[1])).toEqual(
      [...terms].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
    )
    const dates = (await page('watch-history', { sort: { key: 'Date', descending: true } })).rows.map((row) => row.cells[0])
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('finds text without regard to case and accents, and only what holds it', async () => {
    const terms = original['Your Activity'].Searches.SearchList.map((record) => record.SearchTerm)
    const wanted = (await page('searches', { filter: { ...everything, text: 'LENTÍL' } })).rows.map((row) => row.cells[1])
    expect(wanted).toEqual(terms.filter((term) => term.includes('lentil')))
    expect(wanted.length).toBeGreaterThan(0)
  })

  it('selects by date, both ends included', async () => {
    const dates = original['Your Activity'].Searches.SearchList.map((record) => `${record.Date.replace(' ', 'T')}Z`).sort()
    const [from, to] = [dates[2] ?? null, dates[5] ?? null]
    const found = await page('searches', { filter: { ...everything, from, to } })
    expect(found.rows.map((row) => row.cells[0]).sort()).toEqual(dates.slice(2, 6))
  })

  it('opens one conversation, and names them without the prefix', async () => {
    const { lists } = (await archive.call('lists', { section: 'direct-messages', view: plain, offset: 0, limit: 50 })) as {
      lists: KeyedList[]
    }
    const chats = original['Direct Message']['Direct Messages'].ChatHistory
    expect(lists.map((list) => [`Chat History with ${list.name}:`, list.count]).sort()).toEqual(
      Object.entries(chats)
        .map(([key, messages]) => [key, messages.length])
        .sort(),
    )
    const [first] = lists
    const messages = await page('direct-messages', { filter: { ...everything, list: first?.list ?? -1 } })
    expect(messages.total).toBe(first?.count)
  })

  it('finds conversations by name, also when names are hidden, and gives one by its number', async () => {
    const listed = async (wanted: Readonly<Record<string, unknown>>): Promise<{ total: number; lists: KeyedList[] }> =>
      (await archive.call('lists', { section: 'direct-messages', view: plain, offset: 0, limit: 50, ...wanted })) as {
        total: number
        lists: KeyedList[]
      }
    const { lists } = await listed({})
    const [sought, other] = lists.map(({ name }) => name)
    const typed = (sought ?? '').slice(1).toUpperCase()
    const wanted = lists.filter(({ name }) => name.toUpperCase().includes(typed))
    expect(wanted.length).toBeLessThan(lists.length)
    expect(await listed({ search: typed })).toEqual({ total: wanted.length, lists: wanted })
    expect((await listed({ search: ' ' })).total).toBe(lists.length)
    expect((await listed({ search: 'nobody of that name' })).lists).toEqual([])

    const masked = await listed({ search: typed, view: { ...plain, mask: true } })
    expect(masked.lists.map(({ list }) => list)).toEqual(wanted.map(({ list }) => list))
    expect(JSON.stringify(masked)).not.toContain(sought)

    const second = lists.find(({ name }) => name === other)
    expect(await listed({ list: second?.list })).toEqual({ total: 1, lists: [second] })
  })

  it('shows a record with every field as it was and its place in the export', async () => {
    const record = recordSchema.parse(await archive.call('record', { section: 'searches', row: 3, view: plain }))
    const wanted = original['Your Activity'].Searches.SearchList[3]
    expect(Object.fromEntries(record.fields.map((field) => [field.key, JSON.parse(field.original)]))).toEqual(wanted)
    expect(record.source).toEqual({ member: 'user_data_tiktok.json', path: ['Your Activity', 'Searches', 'SearchList', 3] })
  })

  it('reaches every record of every section', async () => {
    const summary = summarySchema.parse(archive.summary(plain))
    for (const section of summary.sections) {
      const all = await page(section.id)
      expect([section.id, all.total, all.rows.length]).toEqual([section.id, section.count, section.count])
      for (const row of all.rows) recordSchema.parse(await archive.call('record', { section: section.id, row: row.row, view: plain }))
    }
  })

  it('names what a map has, and tells what says nothing from what says something', () => {
    const { names = [] } = summarySchema.parse(archive.summary(plain)).sections.find(({ id }) => id === 'profile-info') ?? {}
    const profile = original['Profile And Settings']['Profile Info'].ProfileMap
    expect(names.map(({ key }) => key)).toEqual(Object.keys(profile))
    expect(names.filter(({ holds }) => !holds).map(({ key }) => key)).toEqual(
      Object.keys(profile).filter((key) => ['', 'None', 'N/A'].some((word) => word === profile[key])),
    )
    expect(names.some(({ holds }) => !holds)).toBe(true)
  })

  it('refuses what the contract does not know', async () => {
    await expect(archive.call('page', { section: 'searches' })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(archive.call('constructor', {})).rejects.toMatchObject({ code: 'bad-request' })
    await expect(archive.call('record', { section: 'searches', row: 99_999, view: plain })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(
      archive.call('page', {
        section: 'searches',
        view: plain,
        offset: 0,
        limit: 10,
        sort: { key: "x'; DROP TABLE searches; --", descending: false },
        filter: null,
      }),
    ).rejects.toMatchObject({ code: 'bad-request' })
    expect((await page('searches', { filter: { ...everything, text: "'; DROP TABLE searches; --" } })).total).toBe(0)
    expect((await page('searches')).total).toBe(original['Your Activity'].Searches.SearchList.length)
  })
})

describe('privacy view', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-mask-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('hides names, messages, addresses, search terms and amounts before they leave the engine', async () => {
    const path = join(folder, 'user_data_tiktok.json')
    const markers = [
      'MARKNAME',
      'MARKTEXT',
      'MARKTERM',
      'MARKADDRESS',
      'MARKCHAT',
      'MARKPROFILE',
      'MARKSHELF',
      'MARKAMOUNT',
      'MARKROOM',
      'MARKSHOP',
      'MARKPERSON',
    ]
    await writeFile(
      path,
      JSON.stringify({
        'Your Activity': {
          Searches: { SearchList: [{ Date: '2025-01-01 00:00:00', SearchTerm: 'MARKTERM', Odd: 'MARKTEXT' }] },
          'Login History': { LoginHistoryList: [{ Date: '2025-01-01 00:00:00', IP: 'MARKADDRESS' }] },
          Purchases: { BuyGifts: { BuyGifts: [{ Date: '2025-01-01 00:00:00', Price: 'MARKAMOUNT' }] } },
          Strange: { List: [{ a: 'MARKSHELF' }] },
        },
        'Direct Message': {
          'Direct Messages': {
            ChatHistory: { 'Chat History with MARKCHAT:': [{ Date: '2025-01-01 00:00:00', From: 'MARKNAME', Content: 'MARKTEXT' }] },
          },
        },
        'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'MARKPROFILE' } } },
        'TikTok Shop': { 'Communication With Shops': { CommunicationHistories: { MARKSHOP: [{ content: 'MARKTEXT' }] } } },
        'Group Rooms': { Rooms: { MARKPERSON: [{ a: 'MARKTEXT' }] } },
        'TikTok Live': {
          'Watch Live History': {
            WatchLiveMap: { MARKROOM: { WatchTime: '2025-01-01 00:00:00', Link: '', Comments: [{ CommentContent: 'MARKTEXT' }] } },
          },
        },
      }),
    )
    const archive = await open(path)
    const gather = async (view: typeof plain) => {
      const seen: unknown[] = [archive.summary(view)]
      for (const section of archive.summary(view).sections) {
        const found = (await archive.call('page', { section: section.id, view, offset: 0, limit: 100, sort: null, filter: null })) as Page
        seen.push(found)
        for (const row of found.rows) seen.push((await archive.call('record', { section: section.id, row: row.row, view })) as RecordDetail)
        seen.push(await archive.call('lists', { section: section.id, view, offset: 0, limit: 100 }).catch(() => null))
      }
      return JSON.stringify(seen)
    }
    const open_ = await gather(plain)
    for (const marker of markers) expect(open_).toContain(marker)
    const hidden = await gather(masked)
    for (const marker of markers) expect(hidden).not.toContain(marker)
    // The person still finds what they type.
    const found = (await archive.call('page', {
      section: 'searches',
      view: masked,
      offset: 0,
      limit: 10,
      sort: null,
      filter: { ...everything, text: 'markterm' },
    })) as Page
    expect(found.total).toBe(1)
    await archive.close()
  })
})
