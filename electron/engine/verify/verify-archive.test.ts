import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../archive.ts'
import { sampleGenerations } from '../sample/generation.ts'
import { writeSample } from '../sample/write-sample.ts'
import { verifyArchive } from './verify-archive.ts'

const samples = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/samples')
const view = { mask: false, zone: 'UTC', language: 'en' }
const open = (path: string) => openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })

describe('the proof that nothing was lost', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-verify-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each(sampleGenerations)('holds for thousands of records of %s, which go the quick way', async (generation) => {
    const path = join(folder, `${generation}.zip`)
    await writeSample({ out: path, rows: 3000, generation, seed: 7 })
    const archive = await open(path)
    expect(await verifyArchive(path, archive.ingested.ingestion)).toMatchObject({ equal: true, differences: [] })
    await archive.close()
  })

  it('holds for records that are alike but for one odd value', async () => {
    const odd = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double(),
      fc.constantFrom(
        null,
        true,
        '',
        'N/A',
        '2025-02-30 00:00:00',
        '2025-01-01 00:00:00 UTC',
        'https://www.tiktokv.com/share/video/0123/',
        '\ud800',
        'a\u0000b',
      ),
      fc.json().map((json) => JSON.parse(json) as unknown),
    )
    const record = fc.record({
      Date: fc.constant('2025-01-01 00:00:00'),
      Link: fc.bigInt({ min: 0n, max: 10n ** 20n }).map((id) => `https://www.tiktokv.com/share/video/${id}/`),
      Title: fc.string(),
    })
    const oddRecord = fc
      .tuple(record, fc.constantFrom('Date', 'Link', 'Title', 'New'), odd)
      .map(([usual, key, value]) => ({ ...usual, [key]: value }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 5, arbitrary: record }, oddRecord), { maxLength: 30 }),
        fc.constantFrom(0, 1, 2),
        async (records, indent) => {
          const path = join(folder, 'user_data_tiktok.json')
          await writeFile(path, JSON.stringify({ 'Your Activity': { 'Watch History': { VideoList: records } } }, null, indent))
          const archive = await open(path)
          expect(await verifyArchive(path, archive.ingested.ingestion)).toMatchObject({ equal: true, differences: [] })
          for (const filter of [null, { text: 'a', from: null, to: null, list: null }]) {
            const page = { section: 'watch-history', view, offset: 0, limit: 100, sort: { key: 'Link', descending: true }, filter }
            if (records.length > 0) expect(await archive.call('page', page)).toMatchObject(filter === null ? { total: records.length } : {})
          }
          await archive.close()
        },
      ),
      { numRuns: 150 },
    )
  }, 120_000)

  it.each(['J1', 'J2', 'J3', 'J4', 'J5'])('holds for %s', async (name) => {
    const path = resolve(samples, `${name}.zip`)
    const archive = await open(path)
    const { ingestion } = archive.ingested
    expect(await verifyArchive(path, ingestion)).toEqual({ equal: true, differences: [], valuesCompared: ingestion.valuesRead })
    await archive.close()
  })

  it('fails when one value of one record is lost', async () => {
    const path = resolve(samples, 'J5.zip')
    const archive = await open(path)
    const { ingestion } = archive.ingested
    await ingestion.store.run('UPDATE "searches" SET f1 = NULL WHERE rowid = 2')
    const verification = await verifyArchive(path, ingestion)
    expect(verification.equal).toBe(false)
    expect(verification.differences).toHaveLength(1)
    expect(verification.differences[0]?.path).toEqual(['Your Activity', 'Searches', 'SearchList', 2, 'SearchTerm'])
    await archive.close()
  })

  it('fails when the last record of a list is lost, and names each of its values', async () => {
    const path = resolve(samples, 'J5.zip')
    const archive = await open(path)
    const { ingestion } = archive.ingested
    const list = ingestion.store.lists.find((candidate) => candidate.section === 'logins')
    if (list === undefined) throw new Error('the sample has logins')
    list.count -= 1
    const verification = await verifyArchive(path, ingestion)
    expect(verification.equal).toBe(false)
    expect(verification.differences.map((difference) => difference.path.at(-1))).toEqual([
      'Date',
      'IP',
      'DeviceModel',
      'DeviceSystem',
      'NetworkType',
      'Carrier',
    ])
    await archive.close()
  })
})
