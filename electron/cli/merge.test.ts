import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

const samples = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples')
const day = (date: number) => `2025-03-0${date} 10:00:00`

async function run(...args: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCommand(args, verbs, {
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

interface Merged {
  readonly categories: readonly { id: string; count: number; first: string | null; last: string | null; perArchive: (number | null)[] }[]
  readonly records: number
  readonly reconciliation: { valuesInArchive: number; valuesKept: number; valuesUnreadable: number }
}

describe('dossier merge', () => {
  let folder: string
  let out: string
  let older: string
  let newer: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-merge-'))
    older = join(folder, 'older.json')
    newer = join(folder, 'newer.json')
    await writeFile(
      older,
      JSON.stringify({
        Activity: {
          'Search History': { SearchList: [1, 2].map((date) => ({ Date: day(date), SearchTerm: `term ${date}` })) },
          'Login History': { LoginHistoryList: [] },
        },
        Profile: { 'Profile Information': { ProfileMap: { userName: 'robin.example', emailAddress: 'old@example.com' } } },
        'Direct Messages': {
          'Chat History': { ChatHistory: { 'Chat History with mika:': [{ Date: day(1), From: 'mika', Content: 'a\nb' }] } },
        },
      }),
    )
    await writeFile(
      newer,
      JSON.stringify({
        'Your Activity': {
          Searches: { SearchList: [2, 3].map((date) => ({ SearchTerm: `term ${date}`, Date: `${day(date)} UTC` })) },
        },
        'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'robin.example', emailAddress: 'robin@example.com' } } },
        'Brand New': { List: [1, 'two', { sources: ['three'] }] },
      }),
    )
  })
  beforeEach(async () => {
    out = join(await mkdtemp(join(folder, 'out-')), 'together')
  })
  afterAll(() => rm(folder, { recursive: true }))

  const lines = async (name: string) =>
    (await readFile(join(out, `${name}.ndjson`), 'utf8'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>)

  it('tells counts, dates and what each archive has, in exactly the promised keys', async () => {
    const { code, out: text } = await run('merge', older, newer, '--out', out, '--json')
    expect(code).toBe(0)
    const result = JSON.parse(text) as Merged
    for (const category of result.categories) expect(Object.keys(category)).toEqual(['id', 'count', 'first', 'last', 'perArchive'])
    expect(result.categories).toEqual([
      { id: 'searches', count: 3, first: '2025-03-01T10:00:00Z', last: '2025-03-03T10:00:00Z', perArchive: [2, 2] },
      { id: 'logins', count: 0, first: null, last: null, perArchive: [0, null] },
      { id: 'profile-info', count: 2, first: null, last: null, perArchive: [2, 2] },
      { id: 'direct-messages', count: 1, first: '2025-03-01T10:00:00Z', last: '2025-03-01T10:00:00Z', perArchive: [1, null] },
    ])
    const { valuesInArchive, valuesKept, valuesUnreadable } = result.reconciliation
    expect(valuesInArchive).toBe(valuesKept + valuesUnreadable)
  })

  it('writes a file for each category, a record on each line with every place where it stands', async () => {
    expect((await run('merge', older, newer, '--out', out)).code).toBe(0)
    expect((await readdir(out)).sort()).toEqual([
      'direct-messages.ndjson',
      'logins.ndjson',
      'profile-info.ndjson',
      'searches.ndjson',
      'unrecognised-1.ndjson',
    ])
    const searches = await lines('searches')
    expect(searches).toHaveLength(3)
    expect(searches).toContainEqual({
      SearchTerm: 'term 2',
      Date: `${day(2)} UTC`,
      sources: [
        { archive: newer, member: 'newer.json', path: ['Your Activity', 'Searches', 'SearchList', 0] },
        { archive: older, member: 'older.json', path: ['Activity', 'Search History', 'SearchList', 1] },
      ],
    })
    expect(await lines('profile-info')).toContainEqual({
      emailAddress: 'robin@example.com',
      sources: [
        expect.objectContaining({ archive: newer }),
        {
          archive: older,
          member: 'older.json',
          path: ['Profile', 'Profile Information', 'ProfileMap', 'emailAddress'],
          value: 'old@example.com',
        },
      ],
    })
    expect(await lines('direct-messages')).toMatchObject([{ From: 'mika', Content: 'a\nb' }])
    expect(await lines('unrecognised-1')).toMatchObject([
      { value: 1 },
      { value: 'two' },
      { sources: ['three'], '#sources': [{ archive: newer }] },
    ])
  })

  it('keeps what it writes to its owner, and replaces nothing without being told', async () => {
    expect((await run('merge', older, newer, '--out', out)).code).toBe(0)
    expect((await stat(out)).mode & 0o777).toBe(0o700)
    for (const name of await readdir(out)) expect((await stat(join(out, name))).mode & 0o777).toBe(0o600)
    await writeFile(join(out, 'searches.ndjson'), 'mine')
    const refused = await run('merge', older, newer, '--out', out, '--json')
    expect(refused.code).toBe(2)
    expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'exists-already' } })
    expect(await readFile(join(out, 'searches.ndjson'), 'utf8')).toBe('mine')
    expect((await run('merge', older, newer, '--out', out, '--force')).code).toBe(0)
    expect(await lines('searches')).toHaveLength(3)
  })

  it('brings the independent samples of one account together, all generations and both formats', async () => {
    const names = ['J1', 'J2', 'J3', 'J4', 'J5', 'T2', 'T3-en', 'T3-nl']
    const { code, out: text } = await run('merge', ...names.map((name) => join(samples, `${name}.zip`)), '--out', out, '--json')
    expect(code).toBe(0)
    const result = JSON.parse(text) as Merged
    const truths = await Promise.all(
      names.map(
        async (name) =>
          JSON.parse(await readFile(join(samples, `${name}.truth.json`), 'utf8')) as { categories: Record<string, { count: number }> },
      ),
    )
    for (const { id, count, perArchive } of result.categories) {
      expect({ id, perArchive }).toEqual({ id, perArchive: truths.map(({ categories }) => categories[id]?.count ?? null) })
      const own = perArchive.map((archive) => archive ?? 0)
      expect(count).toBeGreaterThanOrEqual(Math.max(...own))
      expect(count).toBeLessThanOrEqual(own.reduce((sum, archive) => sum + archive, 0))
    }
    expect(result.categories.find(({ id }) => id === 'hashtags')?.count).toBeLessThan(20)
  })

  it('refuses archives of different accounts and writes nothing', async () => {
    const other = join(folder, 'other.json')
    await writeFile(
      other,
      JSON.stringify({ Profile: { 'Profile Information': { ProfileMap: { userName: 'marlow', emailAddress: 'marlow@example.com' } } } }),
    )
    const { code, out: text, err } = await run('merge', newer, other, '--out', out, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'different-accounts', where: 'newer.json | other.json' } })
    expect(err).toContain('different accounts')
    await expect(stat(out)).rejects.toThrow()
  })

  it('says which of the files could not be read', async () => {
    const result = await run('merge', newer, join(folder, 'missing.zip'), '--out', out, '--json')
    expect(result.code).toBe(1)
    expect(JSON.parse(result.out)).toMatchObject({ error: { code: 'file-not-found', where: 'missing.zip' } })
  })

  it.each([[[]], [['one.zip']], [['one.zip', 'two.zip']]])('is wrong usage with %j and no more', async (positionals) => {
    expect((await run('merge', ...positionals)).code).toBe(2)
  })
})
