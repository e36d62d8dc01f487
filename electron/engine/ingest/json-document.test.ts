import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countKeptValues } from '../queries/reconciliation.ts'
import { describeSections } from '../queries/summary.ts'
import { Store } from '../store/store.ts'
import { Ingestion } from './ingestion.ts'
import { JsonDocumentReader } from './json-document.ts'
import { TextInput } from './text-input.ts'

/** Reads a document that arrives in the given pieces. */
async function read(chunks: readonly Uint8Array[]) {
  const store = await Store.open(256 * 1024 ** 2)
  const ingestion = new Ingestion(store)
  await ingestion.prepareEntries()
  const reader = new JsonDocumentReader(ingestion, 'user_data_tiktok.json')
  const input = new TextInput()
  const advance = async () => {
    for (let outcome = reader.advance(); typeof outcome === 'object'; outcome = reader.advance())
      await ingestion.prepare(outcome.prepare, reader.scanner, reader.bytes)
  }
  for (const chunk of chunks) {
    reader.push(input.push(chunk))
    await advance()
  }
  reader.push(input.end())
  reader.end()
  await advance()
  await store.finish()
  const sections = await describeSections(ingestion)
  const kept = await countKeptValues(store)
  await store.close()
  return {
    counts: Object.fromEntries(sections.map((section) => [section.known ? section.id : section.path.join('/'), section.count])),
    warnings: ingestion.warnings.map((warning) => warning.code),
    values: { read: ingestion.valuesRead, kept, unreadable: ingestion.valuesUnreadable },
  }
}

const readText = (text: string) => read([Buffer.from(text)])

const small = `{"Your Activity": {
 "Watch History": {"VideoList": [
  {"Date": "2025-03-01 10:00:00", "Link": "https://www.tiktokv.com/share/video/7480000000000000001/"},
  {"Date": "2025-03-01 10:00:09", "Link": "x"}]},
 "Searches": {"SearchList": [{"Date": "2025-03-02 11:00:00", "SearchTerm": "K\u00e4 \\"é中👩‍👧"}]}},
 "Direct Message": {"Direct Messages": {"ChatHistory": {"Chat History with a.b:": [{"From": "a.b"}]}}},
 "Novelty": {"New": {"NewList": [{"a": 1.5}, {"a": null}], "Loose": 3}}}`

describe('reading a JSON export', () => {
  it('gives the same records wherever the chunks are cut', async () => {
    const bytes = Buffer.from(small)
    const whole = await read([bytes])
    expect(whole.counts).toMatchObject({ 'watch-history': 2, searches: 1, 'direct-messages': 1, 'Novelty/New/NewList': 2 })
    expect(whole.values.kept).toBe(whole.values.read)
    const cuts = Array.from(bytes.keys()).slice(1)
    while (cuts.length > 0) {
      const some = await Promise.all(cuts.splice(0, 16).map((cut) => read([bytes.subarray(0, cut), bytes.subarray(cut)])))
      for (const result of some) expect(result).toEqual(whole)
    }
    expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole)
  }, 120_000)

  it('keeps every complete record before a cut and says that the document was cut', async () => {
    const cutAt = small.indexOf('"Link": "x"')
    const result = await readText(small.slice(0, cutAt))
    expect(result.counts['watch-history']).toBe(1)
    expect(result.warnings).toContain('json-cut-off')
    expect(result.values.unreadable).toBeGreaterThan(0)
    expect(result.values.kept + result.values.unreadable).toBe(result.values.read)
  })

  it('gives every complete record before a cut, wherever it is, and says that there is one', async () => {
    const bytes = Buffer.from(small)
    const endOf = (text: string): number => bytes.indexOf(text) + Buffer.byteLength(text)
    const ends = {
      'watch-history': [endOf('7480000000000000001/"}'), endOf('"Link": "x"}')],
      searches: [endOf('👩‍👧"}')],
      'direct-messages': [endOf('"From": "a.b"}')],
      'Novelty/New/NewList': [endOf('{"a": 1.5}'), endOf('{"a": null}')],
    }
    const cuts = Array.from({ length: bytes.length - 1 }, (_, index) => index + 1)
    while (cuts.length > 0) {
      const some = cuts.splice(0, 16)
      const results = await Promise.all(some.map((cut) => read([bytes.subarray(0, cut)])))
      for (const [index, { counts, warnings, values }] of results.entries()) {
        const cut = some[index] ?? 0
        for (const [section, of] of Object.entries(ends))
          expect(counts[section] ?? 0, `${section} cut at ${cut}`).toBe(of.filter((end) => end <= cut).length)
        expect(
          warnings.filter((code) => code === 'json-cut-off'),
          `cut at ${cut}`,
        ).toHaveLength(1)
        expect(values.kept + values.unreadable, `cut at ${cut}`).toBe(values.read)
      }
    }
  }, 120_000)

  it('goes on with the next record after one that is broken', async () => {
    const broken = small.replace('"Date": "2025-03-01 10:00:00",', '"Da"e": "2025-03-01 10:00:00",')
    const result = await readText(broken)
    expect(result.counts).toMatchObject({ 'watch-history': 1, searches: 1, 'direct-messages': 1 })
    expect(result.warnings).toEqual(['value-unreadable'])
    expect(result.values.kept + result.values.unreadable).toBe(result.values.read)
  })

  it('opens everything else when one byte of a value is another', async () => {
    const pretty = JSON.stringify(
      {
        'Profile And Settings': { 'Profile Info': { ProfileMap: { bioDescription: 'hello there', userName: 'robin' } } },
        'Your Activity': {
          Searches: { SearchList: [1, 2, 3, 4].map((day) => ({ Date: `2025-03-0${day} 11:00:00`, SearchTerm: `term ${day}` })) },
          'Watch History': { VideoList: [{ Date: '2025-03-01 10:00:00', Link: 'x' }] },
        },
      },
      null,
      2,
    )
    const whole = (await readText(pretty)).counts
    const values = [pretty.indexOf('"hello there"'), pretty.indexOf('"term 2"'), pretty.indexOf('"2025-03-03')]
    const hurt = values.flatMap((start) => [0, 1, 4, 7].map((offset) => start + offset))
    for (const at of hurt) {
      for (const byte of ['"', '\\', '{', '\n', 'x', '\u0000']) {
        const text = pretty.slice(0, at) + byte + pretty.slice(at + 1)
        for (const chunks of [[text], text.match(/.{1,40}/gsu) ?? []]) {
          const result = await read(chunks.map((chunk) => Buffer.from(chunk)))
          // The value's own record may be lost, and where a closing quote is gone the one behind it; nothing else.
          expect(result.counts['watch-history']).toBe(1)
          expect(result.counts['searches']).toBeGreaterThanOrEqual((whole['searches'] ?? 0) - 2)
          expect(result.counts['profile-info']).toBeGreaterThanOrEqual(1)
          expect(result.values.kept + result.values.unreadable).toBe(result.values.read)
        }
      }
    }
  }, 120_000)

  it('counts nothing as lost when the cut is between two records', async () => {
    const result = await readText(small.slice(0, small.indexOf('  {"Date": "2025-03-01 10:00:09"')))
    expect(result.warnings).toEqual(['json-cut-off'])
    expect(result.values.unreadable).toBe(0)
  })

  it('goes on after thousands of broken records', async () => {
    const records = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? '{"Date": oops}' : '{"Date": "2025-03-02 11:00:00"}'))
    const result = await readText(`{"Your Activity": {"Searches": {"SearchList": [${records.join(',')}]}}}`)
    expect(result.counts).toEqual({ searches: 10_000 })
  })

  it('keeps both of a repeated key, numbers with every digit, and strings that the database cannot hold', async () => {
    const result = await readText(
      '{"Your Activity": {"Status": {"Status List": [{"UID": 9007199254740993123, "UID": 1, "DID": "\\ud800", "Web ID": "a\\u0000b", "__proto__": {"x": 1}}]}}}',
    )
    expect(result.counts).toEqual({ 'device-ids': 1 })
    expect(result.values).toEqual({ read: 5, kept: 5, unreadable: 0 })
  })

  it('reads 10,000 levels of nesting and a string of 50 MB', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    const result = await readText(
      `{"Your Activity": {"Deep": ${deep}, "Searches": {"SearchList": [{"Date": "2025-03-02 11:00:00", "SearchTerm": "${'x'.repeat(50_000_000)}"}]}}}`,
    )
    expect(result.counts['searches']).toBe(1)
    expect(result.values.kept).toBe(result.values.read)
  })

  it('keeps what JSON forbids inside strings, however long they are', async () => {
    const result = await readText(
      `{"Your Activity": {"Searches": {"SearchList": [{"SearchTerm": "a\tb\\x \\"${'y'.repeat(9_000_000)}", "n": 12345678901234567890.5}]}}}`,
    )
    expect(result.counts['searches']).toBe(1)
    expect(result.values).toEqual({ read: 2, kept: 2, unreadable: 0 })
  })

  it('understands every way of writing "nothing" and keeps it', async () => {
    const result = await readText(
      '{"Your Activity": {"Watch History": {"VideoList": null}, "Searches": {"SearchList": []}, "Share History": {}, "Purchases": {"SendGifts": {"SendGifts": null}}}, "TikTok Live": {"Watch Live History": {"WatchLiveMap": {}}}}',
    )
    expect(result.counts).toEqual({ 'watch-history': 0, searches: 0, 'gifts-sent': 0, 'live-watched': 0 })
    expect(result.values.kept).toBe(result.values.read)
  })

  it('reconciles whatever stands in a document', async () => {
    const json = fc.json({ maxDepth: 5 })
    await fc.assert(
      fc.asyncProperty(fc.array(json, { maxLength: 6 }), json, async (records, novelty) => {
        const text = `{"Your Activity": {"Watch History": {"VideoList": [${records.join(',')}]}, "New": ${novelty}}, "Odd": ${novelty}}`
        const result = await readText(text)
        expect(result.warnings).toEqual([])
        expect(result.counts['watch-history']).toBe(records.length)
        expect(result.values.read).toBe(scalars(JSON.parse(text)))
        expect(result.values.kept).toBe(result.values.read)
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

/** Counts scalars by the language's own parser. */
function scalars(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1
  return Object.values(value).reduce((sum: number, inner) => sum + scalars(inner), 0)
}
