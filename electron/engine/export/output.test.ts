import { writeFileSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportFormat, ExportScope } from '@shared/contract/export.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenArchive } from '../archive.ts'
import { removeAbandonedStaging, StagingFolder } from '../store/staging.ts'
import { inFolder, open, plainView } from './testing/exporting.ts'

const watched = Array.from({ length: 5000 }, (_, index) => ({
  Date: `2025-01-${String((index % 28) + 1).padStart(2, '0')} 00:00:00`,
  Link: `https://www.tiktokv.com/share/video/${7_000_000_000_000_000_000n + BigInt(index)}/`,
}))
const searches = [
  { Date: '2025-01-03 00:00:00', SearchTerm: 'Ente' },
  { Date: '2025-01-01 00:00:00', SearchTerm: 'Äpfel' },
  { Date: '2025-01-02 00:00:00', SearchTerm: 'ente' },
]
const everything: ExportScope = { what: 'everything' }
const stagingOfUs = async () => (await readdir(tmpdir())).filter((name) => name.startsWith(`dossier-staging-${process.pid}-`))

describe('the files of an export', () => {
  let archive: OpenArchive
  beforeAll(async () => {
    archive = await inFolder(async (folder) => {
      const path = join(folder, 'user_data_tiktok.json')
      await writeFile(
        path,
        JSON.stringify({ 'Your Activity': { 'Watch History': { VideoList: watched }, Searches: { SearchList: searches } } }),
      )
      return open(path)
    })
  })
  afterAll(() => archive.close())

  const write = (
    path: string,
    more: {
      format?: ExportFormat
      scope?: ExportScope
      kind?: 'folder' | 'file'
      force?: boolean
      signal?: AbortSignal
      onProgress?: (records: number) => void
    } = {},
  ) =>
    archive.export(
      { format: more.format ?? 'csv', scope: more.scope ?? everything, view: plainView },
      { kind: more.kind ?? 'folder', path, force: more.force ?? false, mark: '0123456789ab' },
      { signal: more.signal ?? new AbortController().signal, onProgress: ({ records }) => more.onProgress?.(records) },
    )

  it.each(['csv', 'json', 'ndjson', 'parquet'] as const)('can be read by their owner alone: %s', async (format) => {
    await inFolder(async (folder) => {
      const out = join(folder, 'new', 'place')
      const files = await write(out, { format })
      expect((await readdir(out)).sort()).toEqual([`searches.${format}`, `watch-history.${format}`])
      for (const { path } of files) expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect((await stat(out)).mode & 0o777).toBe(0o700)
      expect(await stagingOfUs()).toEqual([])
    })
  })

  it('replace nothing that stands there, unless that is wanted, and then none of them is written', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'searches.csv'), 'mine')
      await expect(write(folder)).rejects.toMatchObject({ code: 'exists-already', where: join(folder, 'searches.csv') })
      expect(await readdir(folder)).toEqual(['searches.csv'])
      expect(await readFile(join(folder, 'searches.csv'), 'utf8')).toBe('mine')
      await write(folder, { force: true })
      expect(await readFile(join(folder, 'searches.csv'), 'utf8')).toContain('Ente')
      expect((await stat(join(folder, 'searches.csv'))).mode & 0o777).toBe(0o600)
    })
  })

  it('replace nothing that comes to stand there while they are written', async () => {
    await inFolder(async (folder) => {
      const onProgress = (records: number) => {
        if (records === 5003) writeFileSync(join(folder, 'searches.csv'), 'mine')
      }
      await expect(write(folder, { onProgress })).rejects.toMatchObject({ code: 'exists-already' })
      expect(await readdir(folder)).toEqual(['searches.csv'])
      expect(await readFile(join(folder, 'searches.csv'), 'utf8')).toBe('mine')
    })
  })

  it('are not written through a link that leads elsewhere', async () => {
    await inFolder(async (folder) => {
      await symlink(join(folder, 'elsewhere'), join(folder, 'searches.csv'))
      await expect(write(folder)).rejects.toMatchObject({ code: 'exists-already' })
      expect(await readdir(folder)).toEqual(['searches.csv'])
    })
  })

  it.each(['csv', 'parquet'] as const)('are not there after a cancel, nor is the folder that was made for them: %s', async (format) => {
    await inFolder(async (folder) => {
      const cancelling = new AbortController()
      const onProgress = (records: number) => {
        if (records >= 2000) cancelling.abort()
      }
      const out = join(folder, 'made', 'for', 'them')
      await expect(write(out, { format, signal: cancelling.signal, onProgress })).rejects.toMatchObject({ code: 'cancelled' })
      expect(await readdir(folder)).toEqual([])
      expect(await stagingOfUs()).toEqual([])
    })
  })

  it('fail in words where they cannot be written, and leave nothing', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '')
      await expect(write(join(folder, 'file', 'inside'))).rejects.toMatchObject({ code: 'write-failed' })
      await expect(
        write(join(folder, 'nowhere', 'a.csv'), { kind: 'file', scope: { what: 'sections', sections: ['searches'] } }),
      ).rejects.toMatchObject({ code: 'write-failed' })
      await mkdir(join(folder, 'taken.csv'))
      await chmod(join(folder, 'taken.csv'), 0o755)
      await expect(
        write(join(folder, 'taken.csv'), { kind: 'file', force: true, scope: { what: 'sections', sections: ['searches'] } }),
      ).rejects.toMatchObject({ code: 'write-failed' })
      expect((await readdir(folder)).sort()).toEqual(['file', 'taken.csv'])
    })
  })

  it('tell how far they are, from nothing to all records', async () => {
    await inFolder(async (folder) => {
      const seen: number[] = []
      const files = await write(folder, { onProgress: (records) => seen.push(records) })
      expect(seen[0]).toBe(0)
      expect(seen).toEqual(seen.toSorted((one, other) => one - other))
      expect(seen.at(-1)).toBe(5003)
      expect(files.map(({ category, rows }) => [category, rows]).sort()).toEqual([
        ['searches', 3],
        ['watch-history', 5000],
      ])
    })
  })

  const lines = async (scope: ExportScope): Promise<readonly string[]> =>
    inFolder(async (folder) => {
      const path = join(folder, 'one.ndjson')
      await write(path, { kind: 'file', format: 'ndjson', scope })
      return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
    })

  it('hold what a page shows, in its order', async () => {
    const filter = { text: 'ENTE', from: null, to: null, list: null }
    const sort = { key: 'Date', descending: false }
    expect(await lines({ what: 'selection', section: 'searches', sort, filter })).toEqual([
      JSON.stringify(searches[2]),
      JSON.stringify(searches[0]),
    ])
    const newest = await lines({ what: 'selection', section: 'watch-history', sort: { key: 'Date', descending: true }, filter: null })
    const dates = newest.map((line) => (JSON.parse(line) as { Date: string }).Date)
    expect(dates).toEqual(
      watched
        .map((record) => record.Date)
        .toSorted()
        .reverse(),
    )
  })

  it('hold chosen records, in the order in which they were chosen', async () => {
    expect(await lines({ what: 'rows', section: 'watch-history', rows: [4999, 3, 0] })).toEqual(
      [watched[4999], watched[3], watched[0]].map((record) => JSON.stringify(record)),
    )
  })

  it('are refused for what the archive does not have', async () => {
    await expect(lines({ what: 'sections', sections: ['likes'] })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(lines(everything)).rejects.toMatchObject({ code: 'bad-request' })
  })
})

describe('a list that stands twice', () => {
  it('is written once, as it is shown', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'user_data_tiktok.json')
      const list = { SearchList: searches }
      await writeFile(
        path,
        JSON.stringify({ Activity: { 'Search History': list }, 'Your Activity': { Searches: { SearchList: [...searches, searches[0]] } } }),
      )
      const archive = await open(path)
      const [file] = await archive.export(
        { format: 'ndjson', scope: { what: 'sections', sections: ['searches'] }, view: plainView },
        { kind: 'folder', path: join(folder, 'out'), force: false, mark: '0123456789ab' },
        { signal: new AbortController().signal, onProgress: () => undefined },
      )
      expect(file?.rows).toBe(4)
      expect((await readFile(file?.path ?? '', 'utf8')).trimEnd().split('\n').sort()).toEqual(
        [...searches, searches[0]].map((record) => JSON.stringify(record)).sort(),
      )
      await archive.close()
    })
  })
})

describe('the staging folder', () => {
  const abandoned = (pid: number) => `dossier-staging-${pid}-${'0'.repeat(32)}`

  it('exists only while a file is in it, for its owner alone', async () => {
    await inFolder(async (parent) => {
      const staging = new StagingFolder(parent)
      expect(await readdir(parent)).toEqual([])
      const one = await staging.begin()
      const other = await staging.begin()
      expect((await stat(staging.path)).mode & 0o777).toBe(0o700)
      await staging.end(one)
      expect((await readdir(parent)).length).toBe(1)
      await staging.end(other)
      expect(await readdir(parent)).toEqual([])
    })
  })

  it('of a process that was killed is removed at the next start, those of others are not', async () => {
    await inFolder(async (parent) => {
      const dead = 2 ** 22 + 1
      for (const name of [abandoned(dead), abandoned(process.pid), 'dossier-staging-x', 'other']) await mkdir(join(parent, name))
      await writeFile(join(parent, abandoned(dead), 'part-0.parquet'), 'private')
      await removeAbandonedStaging(parent)
      expect((await readdir(parent)).sort()).toEqual([abandoned(process.pid), 'dossier-staging-x', 'other'].sort())
      const longAgo = new Date(Date.now() - 48 * 3_600_000)
      await utimes(join(parent, abandoned(process.pid)), longAgo, longAgo)
      await removeAbandonedStaging(parent)
      expect(await readdir(parent)).not.toContain(abandoned(process.pid))
    })
  })

  it('is the only place that the database may reach', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'user_data_tiktok.json')
      await writeFile(path, JSON.stringify({ 'Your Activity': { Searches: { SearchList: searches } } }))
      const archive = await open(path)
      const { store } = archive.ingested.ingestion
      await expect(store.rows(`SELECT * FROM read_text('${path}')`)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('disabled by configuration') },
      })
      await expect(store.run(`COPY (SELECT 1) TO '${join(folder, 'x.csv')}'`)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('disabled by configuration') },
      })
      await archive.close()
      expect(await readdir(folder)).toEqual(['user_data_tiktok.json'])
    })
  })
})
