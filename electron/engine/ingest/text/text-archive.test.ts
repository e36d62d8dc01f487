import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@shared/contract/archive.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenArchive, openArchive } from '../../archive.ts'
import { verifyArchive } from '../../verify/verify-archive.ts'

const view = { mask: false, zone: 'UTC', language: 'en' }
const watched = 'Date: 2024-01-01 00:00:00\nLink: https://www.tiktokv.com/share/video/1/\n\nDate: 2024-01-02 00:00:00\nLink: y\n'

describe('an archive of text files', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-text-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const open = (path: string): Promise<OpenArchive> =>
    openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })

  async function written(files: Readonly<Record<string, string>>): Promise<string> {
    const place = await mkdtemp(join(folder, 'archive-'))
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(place, name)), { recursive: true })
      await writeFile(join(place, name), content)
    }
    return place
  }

  async function summaryOf(path: string) {
    const archive = await open(path)
    const { equal } = await verifyArchive(path, archive.ingested.ingestion)
    expect(equal).toBe(true)
    const { sections, format, account, warnings, reconciliation } = archive.summary(view)
    await archive.close()
    expect(reconciliation.valuesKept).toBe(reconciliation.valuesInArchive)
    const counts = Object.fromEntries(sections.map((section) => [section.known ? section.id : (section.path[0] ?? ''), section.count]))
    return { counts, format, account, warnings: warnings.map((warning) => warning.code) }
  }

  it('may be a single file, under its own name or any other', async () => {
    const place = await written({ 'Watch History.txt': watched, 'download.txt': watched, 'utf.txt': `\ufeff${watched}` })
    expect(await summaryOf(join(place, 'Watch History.txt'))).toMatchObject({
      counts: { 'watch-history': 2 },
      format: { kind: 'txt', generation: 'T3', language: 'en', container: 'file' },
    })
    expect((await summaryOf(join(place, 'download.txt'))).counts).toEqual({ 'download.txt': 2 })
    expect((await summaryOf(join(place, 'utf.txt'))).counts).toEqual({ 'utf.txt': 2 })
  })

  it('may be a JSON export under the name of a text file', async () => {
    const place = await written({
      'data.txt': ' {"Your Activity": {"Searches": {"SearchList": [{"Date": "2024-01-01 00:00:00", "SearchTerm": "a"}]}}}',
    })
    expect(await summaryOf(join(place, 'data.txt'))).toMatchObject({ counts: { searches: 1 }, format: { kind: 'json' } })
  })

  it('is refused when nothing in it is an export', async () => {
    await expect(open(await written({ 'notes.txt': 'buy milk\n', 'more.txt': 'and bread\nand tea\n' }))).rejects.toMatchObject({
      code: 'no-tiktok-data',
    })
  })

  it('lies beside a JSON export: what is TikTok’s is read, what is somebody’s own is left alone', async () => {
    const json = JSON.stringify({
      'Your Activity': {
        'Watch History': { VideoList: [{ Date: '2024-01-01 00:00:00', Link: 'https://www.tiktokv.com/share/video/1/' }] },
      },
    })
    const place = await written({
      'user_data_tiktok.json': json,
      'notes.txt': 'Dear diary: today\n',
      'Verlauf.txt': watched,
      'Watch History.txt': watched,
    })
    expect(await summaryOf(place)).toMatchObject({
      counts: { 'watch-history': 2, 'Verlauf.txt': 2 },
      format: { kind: 'json' },
      warnings: ['lists-differ'],
    })
  })

  it('tells generation and language by names, labels and suffixes', async () => {
    const format = async (files: Readonly<Record<string, string>>) => {
      const { generation, language } = (await summaryOf(await written(files))).format
      return { generation, language }
    }
    const oldLikes = 'Date: 2020-01-01 00:00:00\nVideo Link: x\n'
    expect(await format({ 'Activity/Like List.txt': oldLikes })).toEqual({ generation: 'T1', language: 'en' })
    expect(await format({ 'Tiktok/Activity/Like List.txt': watched, 'Tiktok/Posts/Post.txt': watched })).toEqual({
      generation: 'T2',
      language: 'en',
    })
    expect(await format({ 'Like List.txt': watched.replaceAll(':00\n', ':00 UTC\n') })).toEqual({ generation: 'T3', language: 'en' })
    expect(await format({ 'TikTok/a/Verlauf.txt': 'Du hast keine Daten in diesem Abschnitt\n' })).toEqual({
      generation: 'T3',
      language: 'de',
    })
    expect(await format({ 'Historique.txt': 'Date : 2024-01-01 00:00:00 UTC\nLien : x\n' })).toEqual({ generation: 'T3', language: null })
    expect(await format({ 'Browsing History.txt': watched, 'Watch History.txt': watched })).toEqual({ generation: 'mixed', language: 'en' })
  })

  it('names the account in whatever language the profile is', async () => {
    const place = await written({ 'Profielinformatie.txt': 'Gebruikersnaam: marlow\nBijnaam: M\n' })
    expect(await summaryOf(place)).toMatchObject({ account: { userName: 'marlow' }, counts: { 'profile-info': 2 } })
  })

  it('is paged under the newest spelling of each field, and searched', async () => {
    const place = await written({
      'Reacties.txt': 'Datum: 2024-01-01 00:00:00 UTC\nReactie: Crème\n\nDatum: 2024-01-02 00:00:00 UTC\nReactie: thee\n',
    })
    const archive = await open(place)
    const ask = { section: 'comments', view, offset: 0, limit: 10, sort: { key: 'date', descending: true }, filter: null }
    const page = (await archive.call('page', ask)) as Page
    expect(page.columns.map((column) => column.key)).toEqual(['date', 'comment'])
    expect(page.rows.map((row) => row.cells)).toEqual([
      ['2024-01-02T00:00:00Z', 'thee'],
      ['2024-01-01T00:00:00Z', 'Crème'],
    ])
    const found = (await archive.call('page', { ...ask, filter: { text: 'creme', from: null, to: null, list: null } })) as Page
    expect(found.total).toBe(1)
    const hidden = (await archive.call('page', { ...ask, view: { ...view, mask: true } })) as Page
    expect(hidden.rows[0]?.cells[1]).toMatch(/^••/u)
    await archive.close()
  })

  it('is found unequal when a line is lost, changed, or a record is gone', async () => {
    const place = await written({
      'Searches.txt': 'Date: 2024-01-01 00:00:00\nSearch Term: a\n\nDate: 2024-01-02 00:00:00\nSearch Term: b\n',
    })
    const differencesAfter = async (harm: (archive: OpenArchive) => Promise<void> | void) => {
      const archive = await open(place)
      await harm(archive)
      const { equal, differences } = await verifyArchive(place, archive.ingested.ingestion)
      await archive.close()
      expect(equal).toBe(false)
      return differences
    }
    expect(
      await differencesAfter((archive) => archive.ingested.ingestion.store.run('UPDATE "searches" SET f1 = NULL WHERE rowid = 1')),
    ).toEqual([{ path: ['Searches.txt', 5], original: 'Search Term: b', rebuilt: 'Search Term: ' }])
    const gone = await differencesAfter((archive) => {
      for (const list of archive.ingested.ingestion.store.lists) list.count -= 1
    })
    expect(gone.map((difference) => difference.original)).toEqual(['Date: 2024-01-02 00:00:00', 'Search Term: b'])
    const twice = await differencesAfter(({ ingested }) => {
      const root = ingested.ingestion.store.documents[0]?.root
      if (root?.type === 'text') root.parts.push({ type: 'raw', bytes: Buffer.from('invented\n') })
    })
    expect(twice).toEqual([{ path: ['Searches.txt', 6], original: null, rebuilt: 'invented' }])
  })
})
