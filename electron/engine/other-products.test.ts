import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@shared/contract/archive.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from './archive.ts'
import { factsOf } from './testing/facts.ts'

const view = { mask: false, zone: 'UTC', language: 'en' }
const like = (date: string) => ({ date, link: 'https://www.tiktokv.com/share/video/7480000000000000001/' })
const tiktok = { 'Likes and Favorites': { 'Like List': { ItemFavoriteList: [like('2025-01-01 00:00:00'), like('2025-01-02 00:00:00')] } } }
const lemon = {
  Activity: {
    'Like List': { ItemFavoriteList: [like('2019-05-05 00:00:00')] },
    'Follower List': { FansList: [{ Date: '2026-01-01 00:00:00', UserName: 'a' }] },
  },
  'Likes and Favorites': { 'Like List': { ItemFavoriteList: [like('2025-01-01 00:00:00')] } },
  'DuckyChat history': { App: 1, Open: true },
}

describe('another product beside TikTok', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-products-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function read(files: Readonly<Record<string, string>>) {
    const place = await mkdtemp(join(folder, 'archive-'))
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(place, name)), { recursive: true })
      await writeFile(join(place, name), content)
    }
    const archive = await openArchive(place, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
    const summary = archive.summary(view)
    const facts = await factsOf(place, archive)
    const likes = (await archive.call('page', { section: 'likes', view, offset: 0, limit: 10, sort: null, filter: null })) as Page
    const structure = JSON.stringify(await archive.structure())
    await archive.close()
    const shelf = summary.sections.filter(({ product }) => product === 'Lemon8').map(({ path, count }) => [path.join('/'), count])
    return { summary, facts, likes, shelf, structure }
  }

  it('stands on the shelf under its own name, its likes are none of TikTok’s, and its values are kept and proven', async () => {
    const { summary, facts, likes, shelf, structure } = await read({
      'user_data_lemon8.json': JSON.stringify(lemon),
      'user_data_tiktok.json': JSON.stringify(tiktok),
    })
    expect(summary.format).toMatchObject({ generation: 'J5', kind: 'json' })
    expect(summary).toMatchObject({ records: 2, first: '2025-01-01T00:00:00Z', last: '2025-01-02T00:00:00Z' })
    expect(likes.total).toBe(2)
    expect(Object.fromEntries(shelf)).toMatchObject({
      'Activity/Like List/ItemFavoriteList': 1,
      'Activity/Follower List/FansList': 1,
      'Likes and Favorites/Like List/ItemFavoriteList': 1,
      'DuckyChat history': 2,
    })
    expect(summary.unrecognised).toContainEqual({ path: ['DuckyChat history'], count: 2, product: 'Lemon8' })
    expect(facts).toMatchObject({ values: { read: 12, kept: 12, unreadable: 0 }, warnings: ['other-product'], equal: true })
    expect(facts.records['DuckyChat history']).toEqual([{ App: '1' }, { Open: 'true' }])
    expect(structure).toContain('user_data_lemon8.json')
    expect(structure).toContain('FansList')
  })

  it('may be a second folder of text files, whose names and conversations mean nothing here', async () => {
    const watched = 'Date: 2025-01-01 00:00:00 UTC\nLink: https://www.tiktokv.com/share/video/1/\n'
    const { facts, likes, shelf, summary } = await read({
      'TikTok/Likes and Favorites/Like List.txt': watched,
      'Lemon8/Likes and Favorites/Like List.txt': `${watched}\n${watched}`,
      'Lemon8/Chats/Direct Messages.txt': '>>> Chat History with a::\n\n2025-01-01 00:00:00 UTC a: b\n',
      'Lemon8/Saved/Saved.txt': 'You have no data in this section\n',
      'Lemon8/Ids.txt': 'Resolution: 1\nIDFA: x\nGAID: y\n',
    })
    expect(likes.total).toBe(1)
    expect(summary.sections.filter(({ known }) => known).map(({ id }) => id)).toEqual(['likes'])
    expect(shelf.map(([path]) => path).sort()).toEqual([
      'Lemon8/Chats/Direct Messages.txt',
      'Lemon8/Ids.txt',
      'Lemon8/Likes and Favorites/Like List.txt',
      'Lemon8/Saved/Saved.txt',
    ])
    expect(facts.values.read).toBe(facts.values.kept)
    expect(facts).toMatchObject({ generation: 'T3', equal: true })
  })

  it('cannot spoil TikTok’s part when its file is broken', async () => {
    const { facts, likes } = await read({
      'user_data_lemon8.json': JSON.stringify(lemon, null, 2).replace('"FansList": [', '"FansList": ,['),
      'user_data_tiktok.json': JSON.stringify(tiktok),
    })
    expect(likes.total).toBe(2)
    expect(facts.warnings).toContain('value-unreadable')
    expect(facts.values.read).toBe(facts.values.kept + facts.values.unreadable)
  })

  it('alone is no TikTok export', async () => {
    await expect(read({ 'user_data_lemon8.json': JSON.stringify(lemon) })).rejects.toMatchObject({ code: 'no-tiktok-data' })
  })
})
