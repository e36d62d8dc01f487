import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page, RecordDetail, Section } from '@shared/contract/archive.ts'
import { describe, expect, it } from 'vitest'
import { type OpenArchive, openArchive } from './archive.ts'
import { verifyArchive } from './verify/verify-archive.ts'

const samples = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples')
const view = { mask: false, zone: 'UTC', language: 'en' }

interface TrueCategory {
  readonly kind: string
  readonly count: number
  readonly first: string | null
  readonly last: string | null
  readonly undated: number
  readonly sentinelDates: number
  readonly inner?: Readonly<Record<string, number>>
  readonly sample: readonly Readonly<Record<string, unknown>>[]
}

interface Truth {
  readonly owner: string
  readonly chats: Readonly<Record<string, number>>
  readonly categories: Readonly<Record<string, TrueCategory>>
  readonly unlistedFiles: Readonly<
    Record<string, { readonly records: number; readonly first: string | null; readonly last: string | null }>
  >
}

const open = (name: string): Promise<OpenArchive> =>
  openArchive(resolve(samples, `${name}.zip`), { sample: false, signal: new AbortController().signal, onProgress: () => undefined })

const factsOf = (section: Pick<TrueCategory, 'count' | 'first' | 'last' | 'undated' | 'sentinelDates' | 'inner'>) => ({
  count: section.count,
  first: section.first,
  last: section.last,
  undated: section.undated,
  sentinelDates: section.sentinelDates,
  inner: section.inner ?? {},
})

/** The first records of a section, each field under its label. A map is one record. */
async function firstRecords(archive: OpenArchive, section: Section, limit: number): Promise<readonly Record<string, unknown>[]> {
  const page = (await archive.call('page', { section: section.id, view, offset: 0, limit, sort: null, filter: null })) as Page
  const records: Record<string, unknown>[] = []
  for (const { row } of page.rows) {
    const detail = (await archive.call('record', { section: section.id, row, view })) as RecordDetail
    records.push(Object.fromEntries(detail.fields.map((field) => [field.key, JSON.parse(field.original) as unknown])))
  }
  return section.kind === 'map' && records.length > 0 ? [Object.assign({}, ...records)] : records
}

describe.each([
  { name: 'T1', generation: 'T1', language: 'en' },
  { name: 'T2', generation: 'T2', language: 'en' },
  { name: 'T3-en', generation: 'T3', language: 'en' },
  { name: 'T3-engb', generation: 'T3', language: 'en' },
  { name: 'T3-nl', generation: 'T3', language: 'nl' },
  { name: 'T3-es', generation: 'T3', language: 'es' },
])('the independent text sample $name', ({ name, generation, language }) => {
  const truth = JSON.parse(readFileSync(resolve(samples, `${name}.truth.json`), 'utf8')) as Truth

  it('is read as its author says, category by category', async () => {
    const archive = await open(name)
    const summary = archive.summary(view)
    const found = Object.fromEntries(summary.sections.filter((section) => section.known).map((section) => [section.id, factsOf(section)]))
    expect(found).toEqual(Object.fromEntries(Object.entries(truth.categories).map(([id, category]) => [id, factsOf(category)])))
    expect(summary.format).toEqual({ kind: 'txt', generation, language, container: 'zip' })
    expect(summary.reconciliation.valuesKept).toBe(summary.reconciliation.valuesInArchive)
    expect(summary.reconciliation.valuesUnreadable).toBe(0)
    expect(summary.warnings).toEqual([])
    await archive.close()
  })

  it('gives its records field by field', async () => {
    const archive = await open(name)
    for (const section of archive.summary(view).sections) {
      const expected = truth.categories[section.id]?.sample ?? []
      expect(await firstRecords(archive, section, section.kind === 'map' ? 100 : Math.max(1, expected.length)), section.id).toEqual(
        section.known ? expected : expect.anything(),
      )
    }
    await archive.close()
  })

  it('counts its conversations', async () => {
    const archive = await open(name)
    if (truth.categories['direct-messages'] !== undefined) {
      const chats = (await archive.call('lists', { section: 'direct-messages', view, offset: 0, limit: 100 })) as {
        lists: { name: string; count: number }[]
      }
      expect(Object.fromEntries(chats.lists.map((list) => [list.name, list.count]))).toEqual(truth.chats)
    }
    await archive.close()
  })

  it('shelves the files that nobody knows, with their records and dates', async () => {
    const archive = await open(name)
    const shelf = archive.summary(view).sections.filter((section) => !section.known)
    const expected = Object.entries(truth.unlistedFiles)
      .filter(([member]) => language === 'es' || !/Informatie van derden|Reactie op livestream/u.test(member))
      .map(([member, { records, first, last }]) => ({ path: [member], count: records, first, last }))
    const found = shelf.map(({ path, count, first, last }) => ({ path, count, first, last }))
    expect(found.sort((one, other) => one.count - other.count)).toEqual(expected.sort((one, other) => one.count - other.count))
    await archive.close()
  })

  it('can be written again from the store, line by line', async () => {
    const archive = await open(name)
    const { ingestion } = archive.ingested
    expect(await verifyArchive(resolve(samples, `${name}.zip`), ingestion)).toEqual({
      equal: true,
      differences: [],
      valuesCompared: ingestion.valuesRead,
    })
    await archive.close()
  })
})
