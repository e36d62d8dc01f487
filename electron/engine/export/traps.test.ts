import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenArchive } from '../archive.ts'
import { membersOf } from '../queries/rebuilt-record.ts'
import { leavesOf } from './testing/expected-leaves.ts'
import { asCell, cellsOfCsv, contentOfParquet, exported, inFolder, maskedView, open, recordsOfCsv } from './testing/exporting.ts'

/** An archive whose watch history is this JSON text. */
async function withWatched(list: string, work: (archive: OpenArchive, folder: string) => Promise<void>): Promise<void> {
  await withDocument(`{"Your Activity": {"Watch History": {"VideoList": ${list}}}}`, work)
}

async function withDocument(json: string, work: (archive: OpenArchive, folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const path = join(folder, 'user_data_tiktok.json')
    await writeFile(path, json)
    const archive = await open(path)
    try {
      await work(archive, join(folder, 'out'))
    } finally {
      await archive.close()
    }
  })
}

const textOf = async (archive: OpenArchive, folder: string, format: 'json' | 'ndjson' | 'csv', section = 'watch-history') =>
  (await exported(archive, folder, format)).get(section)?.text ?? ''

describe('values that other tools lose', () => {
  it('keep every digit, and every copy of a repeated key, in JSON', async () => {
    const list = `[
      { "Date": "2025-01-01 00:00:00", "Link": "a", "Id": 7123456789012345678, "Id": -0.10, "Big": 123456789012345678901234567890, "E": 1e400 },
      { "Date": "2025-01-01 00:00:00", "Link": "b", "Half": "\\ud83d", "Nested": { "x" : [ 1.0, "two  spaces", "q\\" ]" ] }, "": 1 }
    ]`
    await withWatched(list, async (archive, folder) => {
      expect(leavesOf(await textOf(archive, folder, 'json'))).toEqual(leavesOf(list))
      const lines = (await textOf(archive, folder, 'ndjson')).trimEnd().split('\n')
      expect(leavesOf(`[${lines.join(',')}]`)).toEqual(leavesOf(list))
    })
  })

  it('stand in a table under their keys, and what no column takes under #more', async () => {
    const list = `[{"Date":"2025-01-01 00:00:00","Link":"a","Id":7123456789012345678,"N":-5},
      {"Date":"N/A","Link":"b","Id":1.50,"N":"-5","Extra":null},
      {"Date":"2025-02-01 10:00:00 UTC","Link":"c","Link":"d","Half":"x\\ud83d","date":"2025-02-01 10:00:00"}, "no object"]`
    await withWatched(list, async (archive, folder) => {
      const csv = cellsOfCsv(await textOf(archive, folder, 'csv'))
      expect(csv).toEqual([
        ['Date', 'Date (UTC)', 'Link', 'Id', 'N', 'Extra', 'Half', '#value', '#more'],
        ['2025-01-01 00:00:00', '2025-01-01T00:00:00Z', 'a', '7123456789012345678', '-5', '', '', '', ''],
        ['N/A', '', 'b', '1.50', "'-5", '', '', '', ''],
        ['2025-02-01 10:00:00 UTC', '2025-02-01T10:00:00Z', 'c', '', '', '', 'x\ufffd', '', '{"Link":"d","date":"2025-02-01 10:00:00"}'],
        ['', '', '', '', '', '', '', 'no object', ''],
      ])
      const parquet = await contentOfParquet((await exported(archive, folder, 'parquet')).get('watch-history')?.path ?? '')
      expect([...parquet.types]).toEqual([
        ['Date', 'TIMESTAMP WITH TIME ZONE'],
        ['Link', 'VARCHAR'],
        ['Id', 'BIGINT'],
        ['N', 'BIGINT'],
        ['Extra', 'VARCHAR'],
        ['Half', 'VARCHAR'],
        ['#value', 'VARCHAR'],
        ['#more', 'VARCHAR'],
      ])
      expect(parquet.rows.map((row) => [...row.values()])).toEqual([
        ['2025-01-01 00:00:00+00', 'a', '7123456789012345678', '-5', null, null, null, null],
        [null, 'b', null, null, null, null, null, '{"Date":"N/A","Id":1.50,"N":"-5"}'],
        ['2025-02-01 10:00:00+00', 'c', null, null, null, 'x\ufffd', null, '{"Link":"d","date":"2025-02-01 10:00:00"}'],
        [null, null, null, null, null, null, 'no object', null],
      ])
    })
  })

  it('are never mistaken for a name of ours', async () => {
    await withDocument(
      '{"Tiktok Live":{"Watch Live History":{"WatchLiveMap":{"room":{"WatchTime":"2025-01-01 00:00:00","#key":"theirs","#more":"m"}}}}}',
      async (archive, folder) => {
        expect(await textOf(archive, folder, 'json', 'live-watched')).toBe(
          '[\n{"##key":"room","WatchTime":"2025-01-01 00:00:00","#key":"theirs","#more":"m"}\n]\n',
        )
        expect(cellsOfCsv(await textOf(archive, folder, 'csv', 'live-watched'))).toEqual([
          ['#key', 'WatchTime', 'WatchTime (UTC)', '#key (2)', '#more (2)'],
          ['room', '2025-01-01 00:00:00', '2025-01-01T00:00:00Z', 'theirs', 'm'],
        ])
      },
    )
  })

  it('find a place however many keys there are, and keys that differ in capitals or are empty have columns apart', async () => {
    const wide = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`k${index}`, index]))
    await withDocument(
      JSON.stringify({ 'Your Activity': { Strange: { List: [{ a: 1, A: 2, '': 3, 'x\0y': 4 }, wide] } } }),
      async (archive, folder) => {
        const section = archive.ingested.ingestion.shelf.find(({ count }) => count === 2)
        const [narrow, wideRow] = recordsOfCsv(await textOf(archive, folder, 'csv', section?.id))
        expect([...(narrow ?? [])].filter(([, cell]) => cell !== '')).toEqual([
          ['a', '1'],
          ['A (2)', '2'],
          ['#unnamed', '3'],
          ['xy', '4'],
        ])
        expect({
          ...JSON.parse(wideRow?.get('#more') ?? ''),
          ...Object.fromEntries([...(wideRow ?? [])].filter(([key]) => key in wide).map(([key, cell]) => [key, Number(cell)])),
        }).toEqual(wide)
        const parquet = await contentOfParquet((await exported(archive, folder, 'parquet')).get(section?.id ?? '')?.path ?? '')
        expect(parquet.rows[0]?.get('A (2)')).toBe('2')
        expect(parquet.rows.length).toBe(2)
      },
    )
  })

  it('survive whatever they are', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double(),
      fc.constantFrom(null, true, '', 'N/A', '2025-02-30 00:00:00', '2025-01-01 00:00:00', '\ud800', 'a\u0000b', '=1', '+1', ';=1'),
      fc.json().map((json) => JSON.parse(json) as unknown),
    )
    const key = fc.oneof(fc.constantFrom('Date', 'Link', 'date', 'Link ', '#value', '#more'), fc.string({ maxLength: 3 }))
    const record = fc
      .array(fc.tuple(key, value), { maxLength: 5 })
      .map((members) => `{${members.map(([name, of]) => `${JSON.stringify(name)}: ${JSON.stringify(of)}`).join(', ')}}`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: record },
            value.map((of) => JSON.stringify(of)),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        async (records) => {
          await withWatched(`[{"Date": "2025-01-01 00:00:00", "Link": "x", "Id": 1},\n${records.join(',\n')}]`, async (archive, folder) => {
            const text = await textOf(archive, folder, 'json')
            const wanted = leavesOf(
              `[{"Date":"2025-01-01 00:00:00","Link":"x","Id":1},${records.map((json) => (json.startsWith('{') ? json : `{"#value":${json}}`)).join(',')}]`,
            )
            expect(leavesOf(text)).toEqual(wanted)
            const csv = recordsOfCsv(await textOf(archive, folder, 'csv'))
            expect(csv.length).toBe(records.length + 1)
            const parquet = await contentOfParquet((await exported(archive, folder, 'parquet')).get('watch-history')?.path ?? '')
            expect(parquet.rows.length).toBe(records.length + 1)
            expect(parquet.rows.map(valuesIn)).toEqual(records.length === 0 ? [] : csv.map(valuesIn))
          })
        },
      ),
      { numRuns: 60 },
    )
  }, 240_000)
})

/** How many values a row of a table holds, those under #more among them. */
function valuesIn(row: ReadonlyMap<string, string | null>): number {
  let values = 0
  for (const [name, cell] of row) {
    if (name === '#more')
      values += cell === null || cell === '' ? 0 : membersOf(cell).filter(({ json }) => json !== '""' && json !== 'null').length
    else if (cell !== null && cell !== '' && !name.endsWith(' (UTC)')) values += 1
  }
  return values
}

describe('archives that are meant to harm', () => {
  const folderOfZips = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/hostile-zips')
  const names = readdirSync(folderOfZips).filter((name) => /^json-.*\.zip$/u.test(name))

  it('give tables in which no cell begins a formula, at whichever sign they are split', async () => {
    let opened = 0
    for (const name of names) {
      const archive = await open(join(folderOfZips, name)).catch(() => null)
      if (archive === null) continue
      opened += 1
      await inFolder(async (folder) => {
        for (const { text } of (await exported(archive, folder, 'csv')).values()) {
          expect(text.startsWith('\ufeff')).toBe(true)
          for (const row of cellsOfCsv(text))
            for (const cell of row) expect(cell).not.toMatch(/^[\s"]*(?:[=+@\t\r\n\0＝＋－＠]|-(?![\d.]+$))/u)
          for (const delimiter of [';', '\t'])
            for (const row of cellsOfCsv(text, delimiter))
              for (const cell of row) expect(cell).not.toMatch(/^[\s"]*(?:[=@＝＋－＠\0]|[+-]\p{L})/u)
        }
        const json = await exported(archive, folder, 'json')
        for (const { text } of json.values()) expect(() => JSON.parse(text) as unknown).not.toThrow()
        for (const [id, { rows }] of await exported(archive, folder, 'parquet')) expect([id, rows]).toEqual([id, json.get(id)?.rows])
      })
      await archive.close()
    }
    expect(opened).toBeGreaterThan(6)
  })

  it('show texts of formulas literally in JSON', async () => {
    const archive = await open(join(folderOfZips, 'json-csv-injection.zip'))
    await inFolder(async (folder) => {
      const all = [...(await exported(archive, folder, 'json')).values()].map(({ text }) => text).join('')
      expect(all).toContain('"=')
      expect(all).not.toContain('"\'=')
    })
    await archive.close()
  })
})

describe('privacy view', () => {
  it('hides in files, in every format, what it hides in the window, and the names of sections nobody recognises', async () => {
    const markers = [
      'MARKTERM',
      'MARKADDRESS',
      'MARKAMOUNT',
      'MARKSHELF',
      'MARKCHAT',
      'MARKNAME',
      'MARKTEXT',
      'MARKPROFILE',
      'MARKROOM',
      '7423423423423423423',
    ]
    const document = {
      'Your Activity': {
        Searches: { SearchList: [{ Date: '2025-01-01 00:00:00', SearchTerm: 'MARKTERM', Odd: 'MARKTEXT' }] },
        'Watch History': { VideoList: [{ Date: '2025-01-01 00:00:00', Link: 'https://www.tiktokv.com/share/video/7423423423423423423/' }] },
        'Login History': { LoginHistoryList: [{ Date: '2025-01-01 00:00:00', IP: 'MARKADDRESS' }] },
        Purchases: { BuyGifts: { BuyGifts: [{ Date: '2025-01-01 00:00:00', Price: 'MARKAMOUNT' }] } },
        'Strange Things': { List: [{ a: 'MARKSHELF', n: { deep: 'MARKTEXT' } }, 'MARKSHELF'] },
      },
      'Direct Message': {
        'Direct Messages': {
          ChatHistory: { 'Chat History with MARKCHAT:': [{ Date: '2025-01-01 00:00:00', From: 'MARKNAME', Content: 'MARKTEXT' }] },
        },
      },
      'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'MARKPROFILE' } } },
      'TikTok Live': {
        'Watch Live History': {
          WatchLiveMap: { MARKROOM: { WatchTime: '2025-01-01 00:00:00', Link: '', Comments: [{ CommentContent: 'MARKTEXT' }] } },
        },
      },
    }
    await withDocument(JSON.stringify(document), async (archive, folder) => {
      for (const format of ['csv', 'json', 'ndjson', 'parquet'] as const) {
        const shown = await contentOf(await exported(archive, join(folder, 'shown'), format), format)
        for (const marker of markers) expect([format, shown]).toEqual([format, expect.stringContaining(marker)])
        expect(shown).toContain('strange-things')
        const files = await exported(archive, join(folder, 'hidden'), format, { view: maskedView })
        const hidden = await contentOf(files, format)
        for (const marker of [...markers, 'strange']) expect([format, hidden]).toEqual([format, expect.not.stringContaining(marker)])
        expect(hidden).toContain('••')
        expect(hidden).toContain('2025-01-01')
      }
    })
  })
})

type Files = Awaited<ReturnType<typeof exported>>

async function contentOf(files: Files, format: string): Promise<string> {
  const texts: string[] = []
  for (const { path, text } of files.values()) {
    texts.push(path)
    if (format !== 'parquet') texts.push(text)
    else for (const row of (await contentOfParquet(path)).rows) texts.push(...row.keys(), ...[...row.values()].map(asCell))
  }
  return texts.join('\n')
}
