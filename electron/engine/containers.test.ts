import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from './archive.ts'
import { craftZip } from './source/testing/crafted-zip.ts'
import { type Facts, factsOf } from './testing/facts.ts'

const likes = (date: string): string =>
  JSON.stringify({
    'Likes and Favorites': { 'Like List': { ItemFavoriteList: [{ date, link: 'https://www.tiktokv.com/share/video/1/' }] } },
  })
const json = likes('2025-01-01 00:00:00')
const text = 'Date: 2025-01-01 00:00:00 UTC\nLink: https://www.tiktokv.com/share/video/1/\n'

interface Form {
  readonly form: string
  readonly files: Readonly<Record<string, string>>
  readonly shows: Partial<Facts>
}

/** In whatever way the same like comes. */
const forms: readonly Form[] = [
  { form: 'the one file at the root', files: { 'user_data_tiktok.json': json }, shows: { roles: ['data'], warnings: [] } },
  { form: 'its older name', files: { 'user_data.json': json }, shows: { roles: ['data'], warnings: [] } },
  { form: 'the number of a browser in the name', files: { 'user_data_tiktok (1).json': json }, shows: { roles: ['data'], warnings: [] } },
  {
    form: 'folders around it',
    files: { 'a/b/TikTok_Data_1773002972/user_data_tiktok.json': json },
    shows: { roles: ['data'], warnings: [] },
  },
  {
    form: 'a README before it and what macOS leaves behind it',
    files: { 'README.txt': 'Read me: now\n', 'user_data_tiktok.json': json, '__MACOSX/._user_data_tiktok.json': 'x', '.DS_Store': 'x' },
    shows: { roles: ['readme', 'data', 'noise', 'noise'], warnings: [] },
  },
  {
    form: 'pictures and videos beside it',
    files: { 'user_data_tiktok.json': json, 'Post/1.mp4': 'x', 'Post/2.jpg': 'x' },
    shows: { roles: ['data', 'media', 'media'], warnings: [] },
  },
  { form: 'another name, where nothing else can be it', files: { 'my data.json': json }, shows: { roles: ['data'], warnings: [] } },
  {
    form: 'a Lemon8 file before it',
    files: { 'user_data_lemon8.json': likes('2019-01-01 00:00:00'), 'user_data_tiktok.json': json },
    shows: { roles: ['other-product', 'data'], warnings: ['other-product'] },
  },
  {
    form: 'the same export in two files',
    files: { 'user_data.json': json, 'user_data_tiktok.json': json },
    shows: { roles: ['data', 'data'], warnings: ['several-data-files', 'list-stands-twice'] },
  },
  {
    form: 'text files in folders',
    files: { 'TikTok/Likes and Favorites/Like List.txt': text },
    shows: { roles: ['data'], warnings: [], generation: 'T3' },
  },
]

describe('an export', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-containers-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function factsAt(path: string): Promise<Facts> {
    const archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
    const facts = await factsOf(path, archive)
    await archive.close()
    return facts
  }

  async function zip(files: Readonly<Record<string, string>>): Promise<string> {
    const path = join(await mkdtemp(join(folder, 'zip-')), 'TikTok_Data_1773002972.zip')
    await writeFile(path, craftZip(Object.entries(files).map(([name, data]) => ({ name, data: Buffer.from(data) }))))
    return path
  }

  async function unpacked(files: Readonly<Record<string, string>>): Promise<string> {
    const place = await mkdtemp(join(folder, 'folder-'))
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(place, name)), { recursive: true })
      await writeFile(join(place, name), content)
    }
    return place
  }

  it.each(forms)('is the same with $form, zipped and unpacked', async ({ files, shows }) => {
    const zipped = await factsAt(await zip(files))
    expect(zipped).toMatchObject({ ...shows, equal: true })
    expect(zipped.counts['likes']).toBe(1)
    expect(zipped.spans['likes']).toBe('2025-01-01T00:00:00Z')
    expect(zipped.values.kept).toBe(zipped.values.read)
    const { roles, ...folderFacts } = await factsAt(await unpacked(files))
    const { roles: ofZip, ...zipFacts } = zipped
    expect([...roles].sort()).toEqual([...ofZip].sort())
    expect(folderFacts).toEqual(zipFacts)
  })

  it('may have one slash before its name in a zip', async () => {
    expect(await factsAt(await zip({ '/user_data.json': json }))).toMatchObject({
      counts: { likes: 1 },
      warnings: ['leading-slash'],
      equal: true,
    })
  })

  it('may be a bare file', async () => {
    const place = await unpacked({ 'user_data_tiktok (1).json': json, 'anything.json': json, 'Like List.txt': text })
    for (const name of ['user_data_tiktok (1).json', 'anything.json', 'Like List.txt'])
      expect(await factsAt(join(place, name)), name).toMatchObject({ counts: { likes: 1 }, roles: ['data'], warnings: [], equal: true })
  })

  it('with a layout that nobody has seen yet is opened all the same when its file says what it is', async () => {
    const novel = JSON.stringify({ Novelties: { Things: { ThingList: [{ a: 1 }] } } })
    const shown = { generation: 'unknown', counts: { 'Novelties/Things/ThingList': 1 }, equal: true }
    expect(await factsAt(await zip({ 'user_data_tiktok.json': novel }))).toMatchObject(shown)
    await expect(factsAt(await zip({ 'playlists.json': novel }))).rejects.toMatchObject({ code: 'no-tiktok-data' })
    await expect(factsAt(await zip({ 'user_data_tiktok.json': '{}' }))).rejects.toMatchObject({ code: 'no-tiktok-data' })
  })
})
