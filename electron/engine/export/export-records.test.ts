import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { OpenArchive } from '../archive.ts'
import { expectedLeaves, leavesOf } from './testing/expected-leaves.ts'
import { asCell, contentOfParquet, exported, inFolder, maskedView, open, plainView, recordsOfCsv } from './testing/exporting.ts'

const samples = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/samples')
const jsonSamples = ['J1', 'J2', 'J3', 'J4', 'J5']
const textSamples = ['T1', 'T2', 'T3-en', 'T3-engb', 'T3-es', 'T3-nl']

async function withSample(name: string, work: (archive: OpenArchive, folder: string) => Promise<void>): Promise<void> {
  const archive = await open(resolve(samples, `${name}.zip`))
  try {
    await inFolder((folder) => work(archive, folder))
  } finally {
    await archive.close()
  }
}

async function original(name: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(resolve(samples, `${name}.zip`)))
  const member = Object.keys(zip.files).find((path) => path.endsWith('.json'))
  return (await zip.file(member ?? '')?.async('string')) ?? ''
}

describe.each(jsonSamples)('the records of %s', (name) => {
  it('stand in the JSON files value by value, in their order, under their keys', async () => {
    await withSample(name, async (archive, folder) => {
      const document = leavesOf(await original(name))
      const files = await exported(archive, folder, 'json')
      const { present } = archive.ingested.ingestion
      for (const { category } of present) {
        const places = present.filter((section) => section.category.id === category.id)
        const leaves = places.length === 1 ? expectedLeaves(document, places[0]?.path ?? [], category.kind) : null
        if (leaves !== null)
          expect([category.id, leavesOf(files.get(category.id)?.text ?? '')]).toEqual([
            category.id,
            leaves.length === 0 ? [{ path: [], value: '[]' }] : leaves,
          ])
      }
    })
  })
})

describe.each([...jsonSamples, ...textSamples])('each format of %s', (name) => {
  it.each([
    { as: 'as they are', view: plainView },
    { as: 'in privacy view', view: maskedView },
  ])('has every record of every section, and reads back as the same records, $as', async ({ view }) => {
    await withSample(name, async (archive, folder) => {
      const json = await exported(archive, folder, 'json', { view })
      const lines = await exported(archive, folder, 'ndjson', { view })
      const csv = await exported(archive, folder, 'csv', { view })
      const parquet = await exported(archive, folder, 'parquet', { view })
      // A place on the way to what nobody recognises, with nothing of its own, gets no file.
      const counts = new Map(
        archive
          .summary(plainView)
          .sections.filter(({ known, count }) => known || count > 0)
          .map(({ id, count }) => [id, count]),
      )
      for (const files of [json, lines, csv, parquet]) expect(new Map([...files].map(([id, { rows }]) => [id, rows]))).toEqual(counts)
      for (const [id, { text, rows }] of json) {
        const records = JSON.parse(text) as Readonly<Record<string, unknown>>[]
        expect([id, records.length]).toEqual([id, rows])
        const line = lines.get(id)?.text ?? ''
        expect(rows === 0 ? '[]\n' : `[\n${line.trimEnd().split('\n').join(',\n')}\n]\n`).toBe(text)
        const asTexts = records.map((record) => new Map(Object.entries(record).map(([key, value]) => [key, asCell(value)])))
        expectSame(id, asTexts, recordsOfCsv(csv.get(id)?.text ?? ''))
        const columns = await contentOfParquet(parquet.get(id)?.path ?? '')
        expectSame(
          id,
          asTexts,
          columns.rows.map((row) => new Map([...row].map(([key, value]) => [key, ofType(value, columns.types.get(key))]))),
        )
      }
    })
  })
})

/** Moments are written by DuckDB with their zone, by TikTok without, or with ` UTC`. */
const ofType = (value: string | null, type = ''): string =>
  type.startsWith('TIMESTAMP') ? (value ?? '').replace('+00', '') : (value ?? '')

function expectSame(id: string, wanted: readonly ReadonlyMap<string, string>[], found: readonly ReadonlyMap<string, string>[]): void {
  expect([id, found.length]).toEqual([id, wanted.length])
  wanted.forEach((record, index) => {
    for (const [key, value] of record) {
      const cell = found[index]?.get(key) ?? ''
      // Nested values may be written with other spaces or escapes; as JSON they are the same.
      if (/^[[{]/u.test(value) && cell !== value) expect(JSON.parse(cell)).toEqual(JSON.parse(value))
      else
        expect([id, index, key, cell]).toEqual([
          id,
          index,
          key,
          /^\d{4}-.* UTC$/u.test(value) && !cell.endsWith('UTC') ? value.slice(0, 19) : value,
        ])
    }
  })
}
