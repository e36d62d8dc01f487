import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyedList, Page } from '@shared/contract/archive.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../archive.ts'
import { verifyArchive } from '../verify/verify-archive.ts'

const view = { mask: false, zone: 'UTC', language: 'en' }
const record = (second: number) => ({ TimeStamp: `2025-01-01 00:00:0${second}`, Source: 'shop', Event: 'View' })

describe('a list that stands in two places', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-double-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function read(files: Readonly<Record<string, unknown>>) {
    const place = await mkdtemp(join(folder, 'archive-'))
    for (const [name, content] of Object.entries(files))
      await writeFile(join(place, name), typeof content === 'string' ? content : JSON.stringify(content))
    const archive = await openArchive(place, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
    const summary = archive.summary(view)
    const page = async (section: string) =>
      (await archive.call('page', { section, view, offset: 0, limit: 100, sort: null, filter: null })) as Page
    const chats = (
      (await archive.call('lists', { section: 'direct-messages', view, offset: 0, limit: 100 }).catch(() => ({ lists: [] }))) as {
        lists: KeyedList[]
      }
    ).lists
    const { equal } = await verifyArchive(place, archive.ingested.ingestion)
    const result = {
      counts: Object.fromEntries(summary.sections.map((section) => [section.id, section.count])),
      warnings: summary.warnings.map((warning) => warning.code),
      reconciles: summary.reconciliation.valuesInArchive === summary.reconciliation.valuesKept,
      off: summary.sections.some((section) => section.id === 'off-tiktok-activity')
        ? (await page('off-tiktok-activity')).rows.map((row) => row.cells[0])
        : [],
      chats: Object.fromEntries(chats.map((chat) => [chat.name, chat.count])),
      equal,
    }
    await archive.close()
    return result
  }

  const twice = (one: readonly unknown[], other: readonly unknown[]) => ({
    'user_data_tiktok.json': {
      'Your Activity': { 'Off TikTok Activity': { OffTikTokActivityDataList: one } },
      'Profile And Settings': { 'Off TikTok Activity': { OffTikTokActivityDataList: other } },
    },
  })

  it('counts once when the rows are equal, in whatever order', async () => {
    const result = await read(twice([record(1), record(1), record(2)], [record(2), record(1), record(1)]))
    expect(result).toMatchObject({ counts: { 'off-tiktok-activity': 3 }, warnings: ['list-stands-twice'], reconciles: true, equal: true })
    expect(result.off).toEqual(['2025-01-01T00:00:01Z', '2025-01-01T00:00:01Z', '2025-01-01T00:00:02Z'])
  })

  it('compares long lists to their last record', async () => {
    const many = Array.from({ length: 45_000 }, (_, index) => ({ ...record(index % 10), Source: `shop ${index}` }))
    const same = await read(twice(many, many))
    expect(same).toMatchObject({
      counts: { 'off-tiktok-activity': 45_000 },
      warnings: ['list-stands-twice'],
      reconciles: true,
      equal: true,
    })
    const other = await read(twice(many, [...many.slice(0, -1), record(1)]))
    expect(other).toMatchObject({ counts: { 'off-tiktok-activity': 45_001 }, warnings: ['lists-differ'], reconciles: true, equal: true })
  })

  it('counts every record as often as in the place that has it most often when they differ', async () => {
    const result = await read(twice([record(1), record(1), record(2)], [record(1), record(2), record(2), record(3)]))
    expect(result).toMatchObject({ counts: { 'off-tiktok-activity': 5 }, warnings: ['lists-differ'], reconciles: true, equal: true })
  })

  it('counts both lists of a repeated key', async () => {
    const list = JSON.stringify([record(1)])
    const result = await read({
      'user_data_tiktok.json': `{"Your Activity": {"Off TikTok Activity": {"OffTikTokActivityDataList": ${list}, "OffTikTokActivityDataList": ${list}}}}`,
    })
    expect(result).toMatchObject({ counts: { 'off-tiktok-activity': 2 }, warnings: ['repeated-key'], reconciles: true, equal: true })
  })

  it('reads a document that stands in its file twice once, wherever the copy begins', async () => {
    const document = JSON.stringify({
      'Your Activity': { Searches: { SearchList: [{ Date: '2025-01-01 00:00:00', SearchTerm: 'a } { b' }] } },
    })
    for (const between of ['', '\n', ' '.repeat(300_000)]) {
      const result = await read({ 'user_data_tiktok.json': `${document}${between}${document}\n` })
      expect(result).toMatchObject({ counts: { searches: 1 }, warnings: ['json-repeated-document'], reconciles: true, equal: true })
    }
    const thrice = await read({ 'user_data_tiktok.json': document + document + document })
    expect(thrice).toMatchObject({
      counts: { searches: 1 },
      warnings: ['json-repeated-document', 'json-repeated-document'],
      reconciles: true,
      equal: true,
    })
  })

  it('reads documents that differ one after the other, and leaves rubbish behind them', async () => {
    const document = (term: string) => JSON.stringify({ 'Your Activity': { Searches: { SearchList: [{ SearchTerm: term }] } } })
    const result = await read({ 'user_data_tiktok.json': `${document('a')}\n${document('b')}` })
    expect(result).toMatchObject({ counts: { searches: 2 }, warnings: ['lists-differ'], reconciles: true, equal: true })
    const rubbish = await read({ 'user_data_tiktok.json': `${document('a')} and then ${'words '.repeat(500_000)}{"a": 1}` })
    expect(rubbish).toMatchObject({ counts: { searches: 1 }, warnings: ['json-trailing-bytes'], reconciles: true, equal: true })
  })

  it('tells conversations apart, and the same export under two names once', async () => {
    const chats = {
      'Direct Message': {
        'Direct Messages': {
          ChatHistory: {
            'Chat History with a:': [{ Date: '2025-01-01 00:00:00', From: 'a', Content: 'x' }],
            'Chat History with b:': [{ Date: '2025-01-01 00:00:00', From: 'a', Content: 'x' }],
          },
        },
      },
      'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'robin', likesReceived: '3' } } },
    }
    const result = await read({ 'user_data_tiktok.json': chats, 'user_data_tiktok (1).json': chats })
    expect(result).toMatchObject({
      counts: { 'direct-messages': 2, 'profile-info': 2 },
      reconciles: true,
      equal: true,
      chats: { a: 1, b: 1 },
    })
    expect(result.warnings.sort()).toEqual(['list-stands-twice', 'list-stands-twice', 'several-data-files'])
  })
})
