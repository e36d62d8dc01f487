import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

const samples = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples')
const archive = join(samples, 'J5.zip')

async function run(...args: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCommand(['records', ...args], verbs, {
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

interface Found {
  readonly total: number
  readonly records: readonly { readonly source: { readonly member: string; readonly path: readonly (string | number)[] } }[]
}

async function json(...args: readonly string[]): Promise<Found> {
  const { code, out } = await run(archive, '--json', ...args)
  expect(code).toBe(0)
  return JSON.parse(out) as Found
}

/** Records without what is ours. */
const bare = ({ records }: Found): unknown[] => records.map(({ source: _, ...record }) => record)

describe('dossier records', () => {
  let original: unknown
  let searches: readonly { readonly Date: string; readonly SearchTerm: string }[]

  beforeAll(async () => {
    const zip = await JSZip.loadAsync(await readFile(archive))
    original = JSON.parse((await zip.file('user_data_tiktok.json')?.async('string')) ?? '')
    searches = at(['Your Activity', 'Searches', 'SearchList']) as typeof searches
  })

  function at(path: readonly (string | number)[]): unknown {
    return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], original)
  }

  it('gives the records as they stand in the export, with their places', async () => {
    for (const category of ['searches', 'watch-history', 'direct-messages', 'shop-orders', 'live-watched', 'device-ids', 'comments']) {
      const found = await json('--category', category, '--limit', '2000')
      expect(found.records).toHaveLength(found.total)
      expect(found.total).toBeGreaterThan(0)
      for (const { source, ...record } of found.records) {
        expect(source.member).toBe('user_data_tiktok.json')
        expect(record).toEqual(at(source.path))
      }
    }
    expect(bare(await json('--category', 'searches'))).toEqual(searches.slice(0, 100))
  })

  it('gives an entry of a map under its own key, and a record that is a list under `value`', async () => {
    const profile = await json('--category', 'profile-info')
    expect(Object.assign({}, ...bare(profile))).toEqual(at(['Profile And Settings', 'Profile Info', 'ProfileMap']))
    const [shop] = (await json('--category', 'shop-messages', '--limit', '1')).records
    expect(Object.values(shop ?? {})[0]).toEqual(at(shop?.source.path ?? []))
  })

  it('selects by day, both days whole, and by instant', async () => {
    const dates = searches.map((record) => record.Date).sort()
    const [from = '', to = ''] = [dates[2], dates[9]]
    const within = (low: string, high: string) => searches.filter((record) => record.Date >= low && record.Date <= high)
    const days = await json('--category', 'searches', '--from', from.slice(0, 10), '--to', to.slice(0, 10))
    expect(bare(days)).toEqual(within(from.slice(0, 10), `${to.slice(0, 10)} 24`))
    const instants = await json('--category', 'searches', '--from', `${from.replace(' ', 'T')}Z`, '--to', to)
    expect(bare(instants)).toEqual(within(from, to))
    expect((await json('--category', 'device-ids', '--from', '2000-01-01')).total).toBe(0)
  })

  it('searches, sorts by any spelling of a field, and pages', async () => {
    const wanted = searches.filter((record) => record.SearchTerm.toLowerCase().includes('e'))
    const sorted = [...wanted].sort((one, other) => (one.Date < other.Date ? 1 : one.Date > other.Date ? -1 : 0))
    const found = await json('--category', 'searches', '--search', 'É', '--sort', 'date:desc', '--offset', '3', '--limit', '4')
    expect([found.total, bare(found)]).toEqual([wanted.length, sorted.slice(3, 7)])
    const terms = bare(await json('--category', 'searches', '--sort', 'Search Term', '--limit', '5'))
    expect(terms.map((record) => (record as { SearchTerm: string }).SearchTerm)).toEqual(
      searches
        .map((record) => record.SearchTerm)
        .sort()
        .slice(0, 5),
    )
  })

  it('prints a table that fits a terminal and cannot command it', async () => {
    const { out } = await run(archive, '--category', 'searches', '--limit', '2', '--offset', '1')
    expect(out.split('\n')[0]).toMatch(/^Date +SearchTerm$/u)
    expect(out).toContain(`2 to 3 of ${searches.length} records.`)
    const { out: profile } = await run(archive, '--category', 'profile-info', '--limit', '0')
    expect(profile).toContain('None of 19 records')
    for (const line of (await run(archive, '--category', 'profile-info')).out.split('\n')) expect(line).not.toMatch(/\p{Cc}/u)
  })

  it('has nothing to show of a section that does not stand in the archive', async () => {
    const { code, out, err } = await run(join(samples, 'J1.zip'), '--category', 'tako-chats', '--json')
    expect([code, JSON.parse(out), err]).toEqual([0, { total: 0, records: [] }, expect.stringContaining('tako-chats')])
  })

  it.each([
    [['--category', 'nothing'], '--category'],
    [['--category', 'shelf:99'], '--category'],
    [[], '--category'],
    [['--category', 'searches', '--sort', 'Nope'], '--sort'],
    [['--category', 'searches', '--from', '2025-02-30'], '--from'],
    [['--category', 'searches', '--to', 'yesterday'], '--to'],
    [['--category', 'searches', '--limit', '-1'], '--limit'],
    [['--category', 'searches', '--offset', '1.5'], '--offset'],
  ])('tells wrong usage: %j', async (args, where) => {
    const { code, out } = await run(archive, '--json', ...args)
    expect([code, (JSON.parse(out) as { error: { where: string } }).error.where]).toEqual([2, where])
  })

  it('pages through the text export and through what was not recognised', async () => {
    const { out } = await run(join(samples, 'T3-en.zip'), '--category', 'watch-history', '--json', '--limit', '1')
    const found = JSON.parse(out) as Found
    expect(found.total).toBeGreaterThan(0)
    expect(found.records[0]).toMatchObject({
      Date: expect.stringMatching(/^\d{4}-/u),
      source: { member: expect.stringMatching(/\.txt$/u) },
    })
  })
})
