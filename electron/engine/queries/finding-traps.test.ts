import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Filter, ValueFilter } from '@shared/contract/archive.ts'
import { type EngineCall, type EngineParams, type EngineResult, engineCalls } from '@shared/contract/engine-calls.ts'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenArchive, openArchive } from '../archive.ts'
import { fold } from './folding.ts'
import { Needle } from './needle.ts'

const view = { mask: false, zone: 'UTC', language: 'en' }
const masked = { ...view, mask: true }
const none: Filter = { text: null, from: null, to: null, list: null }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-traps-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function open(name: string, json: string): Promise<OpenArchive> {
  const path = join(folder, `${name}.json`)
  await writeFile(path, json)
  return openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
}

const asking =
  (archive: () => OpenArchive) =>
  async <Call extends EngineCall>(call: Call, params: EngineParams<Call>, signal?: AbortSignal): Promise<EngineResult<Call>> =>
    engineCalls[call].result.parse(await archive().call(call, params, signal)) as EngineResult<Call>

const watched = (records: string): string => `{"Your Activity": {"Watch History": {"VideoList": [${records}]}}}`
const video = (number: string, more = ''): string =>
  `{"Date": "2025-01-0${1 + (Number(number) % 9)} 00:00:00", "Link": "https://www.tiktokv.com/share/video/${number}/"${more}}`

describe('odd records', () => {
  let archive: OpenArchive
  const ask = asking(() => archive)
  const texts = [
    'Cafe\u0301 au lait', // an accent as a character of its own
    'CAFÉ CRÈME',
    'İSTANBUL',
    'Ὀδυσσεύς',
    '한국 음식',
    '\u1112\u1161\u11ab\u1100\u116e\u11a8', // the same two syllables in parts
    'ガソリン',
    'กำลัง',
    '1️⃣ first',
    'half \\ud800 a pair',
    'tab\\tand \\"quotes\\" \\\\ back',
    'nul \\u0000 here',
    'plain',
  ]

  beforeAll(async () => {
    const records = [
      ...texts.map((text, index) => `{"Date": "2025-01-02 0${index % 10}:00:00", "SearchTerm": "${text}"}`),
      '{"Date": "N/A", "SearchTerm": "no date"}',
      '{"Date": "1969-12-31 23:59:59", "SearchTerm": "sentinel"}',
      '{"Date": "2025-01-03 00:00:00", "SearchTerm": "twice", "SearchTerm": "repeated"}',
      '{"Date": "2025-01-03 00:00:01", "SearchTerm": {"inner": ["caf\\u00e9 nested", 1.50]}, "Count": 12345678901234567890123}',
      '{"Date": "2025-01-03 00:00:02", "SearchTerm": null, "Count": 7}',
      '"bare text"',
      '["bare", "list"]',
    ]
    archive = await open(
      'odd',
      `{"Your Activity": {"Searches": {"SearchList": [${records.join(',\n')}]}, "New Thing": {"Box": {"Deep Key": {"a": "ONLY HERE \\u00c9"}}}},
        "Direct Message": {"Direct Messages": {"ChatHistory": {
          "Chat History with Zoë:": [{"Date": "2025-01-01 00:00:00", "From": "Zoë", "Content": "hi"}],
          "Chat History with empty:": []}}},
        "Shop": {}, "Mystery": {"Rows": [${Array.from({ length: 60 }, (_, row) => `{"k${row}": "v${row}", "n": ${row}}`).join(',')}]}}`,
    )
  })
  afterAll(() => archive.close())

  const found = async (text: string): Promise<number[]> =>
    (await ask('page', { section: 'searches', view, offset: 0, limit: 100, sort: null, filter: { ...none, text } })).rows.map(
      ({ row }) => row,
    )

  it.each([
    ['café', [0, 1, 16]],
    ['CAFE', [0, 1, 16]],
    ['e\u0301 a', [0]],
    ['istanbul', [2]],
    ['οδυσσευς', [3]],
    ['한국', [4, 5]],
    ['カソ', [6]],
    ['กา', []],
    ['กำ', [7]],
    ['1 f', [8]],
    ['1⃣ FIRST', [8]],
    ['half', [9]],
    ['tab\tand "q', [10]],
    ['\\ back', [10]],
    ['nul \0 h', [11]],
    ['n/a', [13]],
    ['repeated', [15]],
    ['twice', [15]],
    ['nested', [16]],
    ['1.5]', [16]],
    ['567890123', [16]],
    ['searchterm', []],
    ['bare', [18, 19]],
    ['"list"', [19]],
    ['\u0301', [0]],
    ['\ud800', []],
    // Dates are not texts; a record that is kept whole for its repeated key has but texts.
    ['2025', [15]],
  ])('finds %j where it is shown, and nowhere else', async (text, rows) => {
    expect(await found(text)).toEqual(rows)
  })

  it('finds entries, keys, conversations by their name, and fields that no column shows', async () => {
    const search = async (text: string) => (await ask('search', { view, text, sections: null, hits: 5 })).groups
    expect(await search('only here é')).toMatchObject([{ records: 1, hits: [{ field: 'a', snippet: { match: { length: 11 } } }] }])
    expect((await search('deep key')).map(({ section }) => section)).toEqual((await search('only here')).map(({ section }) => section))
    expect(await search('zoe')).toMatchObject([
      { section: 'direct-messages', records: 1, lists: 1, listHits: [{ snippet: { text: 'Zoë' } }] },
    ])
    expect(await search('empty')).toMatchObject([{ section: 'direct-messages', records: 0, lists: 1 }])
    expect(await search('v59')).toMatchObject([{ records: 1, hits: [{ offset: 59, field: 'k59', snippet: { text: 'v59' } }] }])
    expect(await search('   ')).toEqual([])
    const [group] = await search('zoe')
    const one = await ask('search', { view, text: 'zoe', sections: ['searches'], hits: 5 })
    expect([group?.hits[0]?.field, one.groups]).toEqual(['From', []])
  })

  it('lets no date pass for one', async () => {
    const dated = async (from: string | null, to: string | null): Promise<number> =>
      (await ask('page', { section: 'searches', view, offset: 0, limit: 1, sort: null, filter: { ...none, from, to } })).total
    expect(await dated(null, '2030-01-01')).toBe(16)
    expect(await dated('1900-01-01', null)).toBe(16)
    const months = await ask('months', { section: 'searches', view, sort: null, filter: null })
    expect(months).toMatchObject({ total: 20, undated: 4, months: [{ month: '2025-01', offset: 0, count: 16 }] })
    expect(
      (await ask('page', { section: 'shelf:0', view, offset: 0, limit: 1, sort: null, filter: { ...none, from: '2000-01-01' } })).total,
    ).toBe(0)
  })

  it('goes to the first of several records of one instant', async () => {
    const target = { by: 'date' as const, date: '2025-01-02T00:00:00Z' }
    expect(await ask('place', { section: 'searches', view, sort: null, filter: null, target })).toMatchObject({ offset: 0 })
  })

  it('refuses a column, a bound, an instant or a zone that is none', async () => {
    const bad = { code: 'bad-request' }
    const paging = (filter: object) =>
      ask('page', { section: 'searches', view, offset: 0, limit: 1, sort: null, filter: { ...none, ...filter } })
    await expect(paging({ values: [{ is: 'empty', key: "x' OR TRUE --" }] })).rejects.toMatchObject(bad)
    await expect(paging({ values: [{ is: 'between', key: 'Date', from: '5', to: null }] })).rejects.toMatchObject(bad)
    await expect(paging({ values: [{ is: 'between', key: 'Count', from: '1e5', to: null }] })).rejects.toMatchObject(bad)
    await expect(paging({ from: 'yesterday' })).rejects.toMatchObject(bad)
    await expect(paging({ from: '2025-13-01' })).rejects.toMatchObject(bad)
    await expect(
      ask('months', { section: 'searches', view: { ...view, zone: 'Mars/Olympus' }, sort: null, filter: null }),
    ).rejects.toMatchObject(bad)
    await expect(ask('place', { section: 'nowhere', view, sort: null, filter: null, target: { by: 'row', row: 0 } })).rejects.toMatchObject(
      bad,
    )
  })

  it('takes numbers between two others, with every digit', async () => {
    const between = async (from: string | null, to: string | null): Promise<number[]> => {
      const values: ValueFilter[] = [{ is: 'between', key: 'Count', from, to }]
      return (await ask('page', { section: 'searches', view, offset: 0, limit: 9, sort: null, filter: { ...none, values } })).rows.map(
        ({ row }) => row,
      )
    }
    expect(await between('7', '7')).toEqual([17])
    expect(await between('6.5', null)).toEqual([16, 17])
    expect(await between(null, '6.99')).toEqual([])
  })

  it('says where a record stands in an order, and that it does not stand in a selection', async () => {
    const target = { by: 'row' as const, row: 3 }
    const sort = { key: 'SearchTerm', descending: true }
    const { offset } = await ask('place', { section: 'searches', view, sort, filter: null, target })
    const page = await ask('page', { section: 'searches', view, sort, filter: null, offset: offset ?? 0, limit: 1 })
    expect(page.rows[0]?.row).toBe(3)
    expect(await ask('place', { section: 'searches', view, sort, filter: { ...none, text: 'bare' }, target })).toMatchObject({
      offset: null,
      total: 2,
    })
  })

  it('hides distinct values, snippets and names in privacy view, and still takes what was chosen', async () => {
    const distinct = await ask('distinct', {
      section: 'searches',
      view: masked,
      key: 'SearchTerm',
      filter: null,
      search: 'cafe',
      limit: 50,
    })
    expect(distinct.values.map(({ value }) => value)).toEqual([
      expect.stringMatching(/^••/u),
      expect.stringMatching(/^••/u),
      expect.stringMatching(/^••/u),
    ])
    const values: ValueFilter[] = [{ is: 'one-of', key: 'SearchTerm', values: [distinct.values[0]?.value ?? ''] }]
    const chosen = await ask('page', { section: 'searches', view: masked, offset: 0, limit: 9, sort: null, filter: { ...none, values } })
    expect(chosen.total).toBe(1)
    const seen = JSON.stringify([
      distinct,
      chosen,
      await ask('search', { view: masked, text: 'cafe', sections: null, hits: 9 }),
      await ask('search', { view: masked, text: 'zoe', sections: null, hits: 9 }),
    ])
    expect(plainWords(seen)).not.toMatch(/cafe|creme|zoe/iu)
    expect(seen).toContain('••')
  })
})

const plainWords = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

describe('links that are kept as numbers', () => {
  const numbers = ['7000000000000000001', '6999999999999999999', '71', '7100000000000000000']

  it('sort and are found as the texts that they stand for, however many digits they have', async () => {
    const records = [
      ...numbers.map((number) => video(number)),
      '{"Date": "2025-01-01 00:00:00", "Link": "https://www.tiktokv.com/share/video/71"}',
      '{"Date": "2025-01-01 00:00:00", "Link": "https://m.tiktok.com/h5/share/tag/5.html"}',
      '{"Date": "2025-01-01 00:00:00", "Link": "https://example.org/é"}',
      '{"Date": "2025-01-01 00:00:00", "Link": ""}',
      '{"Date": "2025-01-01 00:00:00"}',
    ]
    for (const some of [
      records,
      records.slice(0, 2),
      records.slice(0, 4),
      records.slice(4, 6),
      [...records.slice(0, 2), ...records.slice(4, 5)],
    ]) {
      const archive = await open(`links-${some.length}-${some[0]?.length}`, watched(some.join(',')))
      const ask = asking(() => archive)
      const links = some.map((record) => (JSON.parse(record) as { Link?: string }).Link ?? null)
      for (const descending of [false, true]) {
        const sort = { key: 'Link', descending }
        const page = await ask('page', { section: 'watch-history', view, offset: 0, limit: 50, sort, filter: null })
        const wanted = links.filter((link) => link !== null).sort((one, other) => (one < other ? -1 : 1))
        const column = page.columns.findIndex(({ key }) => key === 'Link')
        expect(page.rows.map(({ cells }) => cells[column])).toEqual([
          ...(descending ? wanted.reverse() : wanted),
          ...links.filter((link) => link === null),
        ])
      }
      for (const text of [
        'o/7',
        'o/71',
        '71/',
        'video/71/',
        '/71',
        '99',
        'tag/5.html',
        '5.h',
        'o/',
        'VIDEO/7',
        'EXAMPLE',
        '7/7',
        '00/',
        'é',
        '.html/',
        'https://www.tiktokv.com/share/video/71',
      ]) {
        const filter = { ...none, text }
        const page = await ask('page', { section: 'watch-history', view, offset: 0, limit: 50, sort: null, filter })
        const wanted = links.flatMap((link, row) => (fold(link ?? '').includes(fold(text)) ? [row] : []))
        expect([text, page.rows.map(({ row }) => row)]).toEqual([text, wanted])
      }
      await archive.close()
    }
  })
})

describe('many texts', () => {
  let archive: OpenArchive
  const ask = asking(() => archive)
  const words = ['café', 'CAFE\u0301', 'naïve', 'plain words', 'Straße', 'ΣΑΣ', '', 'ラーメン', 'ÅNGSTRÖM', 'a\u0308\u0301x']
  // So much text that a pattern is worth while.
  const titles = Array.from({ length: 30_000 }, (_, row) => `${words[row % words.length]}${row % 7 === 0 ? ` ${row}` : ''}`)

  beforeAll(async () => {
    archive = await open(
      'many',
      watched(
        titles
          .map((title, row) => video(String(7_000_000_000_000_000_000n + BigInt(row)), `, "Title": ${JSON.stringify(title)}`))
          .join(','),
      ),
    )
  })
  afterAll(() => archive.close())

  it.each(['cafe', 'É', 'naive', 'strasse', 'straße', 'σας', 'ラーメン', 'angstrom', 'äx', ' 49', 'zz'])(
    'are searched for %j as a few are',
    async (text) => {
      const values: ValueFilter[] = [{ is: 'contains', key: 'Title', text }]
      const { total } = await ask('page', { section: 'watch-history', view, offset: 0, limit: 1, sort: null, filter: { ...none, values } })
      expect(total).toBe(titles.filter((title) => fold(title).includes(fold(text.trim()))).length)
    },
  )

  it('leave a filter that was typed over behind', async () => {
    const first = new AbortController()
    const request = { section: 'watch-history', view, offset: 0, limit: 1, sort: { key: 'Title', descending: false } }
    const abandoned = ask('page', { ...request, filter: { ...none, text: 'c' } }, first.signal)
    const shared = ask('page', { ...request, filter: { ...none, text: 'c' } })
    first.abort()
    await expect(abandoned).rejects.toMatchObject({ code: 'cancelled' })
    // Who asked for the same and did not leave gets it.
    expect((await shared).total).toBeGreaterThan(0)
    await expect(ask('search', { view, text: 'x', sections: null, hits: 1 }, AbortSignal.abort())).rejects.toMatchObject({
      code: 'cancelled',
    })
  })
})

describe('a needle', () => {
  const letters = fc
    .array(fc.constantFrom(...Array.from('aAáÁe\u0301\u0308sSßœΣσςİiIıкК日カガ1😂 -.[]\\^%_\'"')), { maxLength: 8 })
    .map((some) => some.join(''))

  it('stands in a text exactly when the folded one stands in the folded other, and is found where it stands', () => {
    fc.assert(
      fc.property(letters, letters, (text, typed) => {
        // Half of the time, what is looked for is a piece of the text without its accents.
        const needle = Needle.of(typed.length % 2 === 0 ? typed : text.normalize('NFD').replace(/\p{M}/gu, '').slice(1, 4))
        if (needle === null || fold(needle.folded) === '') return
        const found = needle.find(text)
        expect(found !== null).toBe(fold(text).includes(needle.folded))
        if (found !== null) expect(fold(text.slice(found.start, found.start + found.length))).toBe(needle.folded)
      }),
      { numRuns: 500 },
    )
  })
})
