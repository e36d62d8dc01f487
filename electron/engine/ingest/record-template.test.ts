import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rebuiltDocument } from '../export/rebuilt-document.ts'
import { countKeptValues } from '../queries/reconciliation.ts'
import { Store } from '../store/store.ts'
import { Ingestion } from './ingestion.ts'
import { JsonDocumentReader } from './json-document.ts'

/** Reads a document in pieces of the given lengths, over and over, and writes it again from the store. */
async function readAndRebuild(text: string, lengths: readonly number[]): Promise<string> {
  const store = await Store.open(256 * 1024 ** 2)
  const ingestion = new Ingestion(store)
  await ingestion.prepareEntries()
  const reader = new JsonDocumentReader(ingestion, 'user_data_tiktok.json')
  const advance = async () => {
    for (let outcome = reader.advance(); typeof outcome === 'object'; outcome = reader.advance())
      await ingestion.prepare(outcome.prepare, reader.scanner, reader.bytes)
  }
  const bytes = Buffer.from(text)
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? bytes.length
    // What comes in has whole characters only.
    let end = Math.min(bytes.length, at + length)
    while (end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end += 1
    reader.push(bytes.subarray(at, end))
    await advance()
    at = end
  }
  reader.end()
  await advance()
  await store.finish()
  expect(ingestion.warnings).toEqual([])
  expect(await countKeptValues(store)).toBe(ingestion.valuesRead)
  let rebuilt = ''
  for await (const piece of rebuiltDocument(store, 0)) rebuilt += piece
  store.close()
  return rebuilt
}

const day = fc.date({ min: new Date('2016-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
const date = day.map((value) => value.toISOString().slice(0, 19).replace('T', ' '))
const id = fc.bigInt({ min: 10n ** 18n, max: 2n ** 63n - 1n })
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 30, unit: 'grapheme' }) },
  { weight: 3, arbitrary: fc.string({ minLength: 10, maxLength: 16 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2000, max: 20_000 }).map((length) => 'long é '.repeat(length / 7)) },
  { weight: 1, arbitrary: fc.constantFrom('', '\ud83d', 'a\0b', '"', '\\', 'N/A', '2025-02-30 10:00:00') },
)
const watched = fc.record({
  Date: fc.oneof({ weight: 5, arbitrary: date }, text),
  Link: fc.oneof({ weight: 5, arbitrary: id.map((value) => `https://www.tiktokv.com/share/video/${value}/`) }, text),
})
const said = fc.record(
  {
    Date: date,
    From: text,
    Content: text,
    Likes: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
  },
  { requiredKeys: ['Date', 'Content'] },
)
const lengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 3000, max: 60_000 })), { minLength: 1, maxLength: 5 })

describe('records read by their moulds', () => {
  it('come back as they were, wherever the chunks are cut', async () => {
    const several = (record: fc.Arbitrary<unknown>) => fc.array(record, { minLength: 1, maxLength: 120, size: 'max' })
    await fc.assert(
      fc.asyncProperty(
        several(watched),
        several(said),
        lengths,
        fc.constantFrom(2, undefined),
        async (VideoList, SearchList, cuts, indent) => {
          const document = { 'Your Activity': { 'Watch History': { VideoList }, Searches: { SearchList } } }
          const original = JSON.stringify(document, null, indent)
          expect(JSON.parse(await readAndRebuild(original, cuts))).toEqual(JSON.parse(original))
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)
})
