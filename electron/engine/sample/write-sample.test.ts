import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import jszip from 'jszip'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundledSample } from './bundled-sample.ts'
import { sampleStream } from './sample-stream.ts'
import { writeSample } from './write-sample.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const small = { rows: 50, generation: 'J5', seed: 3 } as const

/** The one member of an archive: its name and its text. */
async function member(path: string): Promise<{ readonly name: string; readonly text: string; readonly count: number }> {
  const zip = await jszip.loadAsync(await readFile(path))
  const entries = Object.values(zip.files)
  return { name: entries[0]?.name ?? '', text: (await entries[0]?.async('string')) ?? '', count: entries.length }
}

test('writes one zip with one document, readable by its owner alone, and tells what is in it', async () => {
  const out = join(folder, 'sample.zip')
  const written = await writeSample({ out, ...small })
  const found = await member(out)
  expect(found).toEqual({ name: 'user_data_tiktok.json', text: await text(sampleStream(small)), count: 1 })
  expect(written.path).toBe(out)
  expect(written.counts['watch-history']).toBe(50)
  expect((await stat(out)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  expect(await readdir(folder)).toEqual(['sample.zip'])
})

test('calls the document user_data.json in the generations of 2022 and 2023', async () => {
  const out = join(folder, 'old.zip')
  await writeSample({ out, ...small, generation: 'J2' })
  expect((await member(out)).name).toBe('user_data.json')
})

test('writes the same bytes for the same options, in any time zone', async () => {
  const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')]
  const zone = process.env['TZ']
  try {
    process.env['TZ'] = 'Pacific/Auckland'
    await writeSample({ out: first, ...small })
    process.env['TZ'] = 'America/Los_Angeles'
    await writeSample({ out: second, ...small })
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
  expect((await readFile(first)).equals(await readFile(second))).toBe(true)
})

test('never replaces a file unless told to', async () => {
  const out = join(folder, 'sample.zip')
  await writeFile(out, 'mine')
  await expect(writeSample({ out, ...small })).rejects.toMatchObject({ code: 'exists-already' })
  expect(await readFile(out, 'utf8')).toBe('mine')
  await writeSample({ out, ...small, force: true })
  expect((await member(out)).count).toBe(1)
})

test('leaves nothing behind when it is cancelled half way', async () => {
  const stop = new AbortController()
  let jsonBytes = 0
  const onProgress = (bytes: number): void => {
    jsonBytes = bytes
    if (bytes > 2_000_000) stop.abort()
  }
  const work = writeSample({ out: join(folder, 'big.zip'), rows: 2_000_000, generation: 'J5', seed: 1, signal: stop.signal, onProgress })
  await expect(work).rejects.toMatchObject({ code: 'cancelled' })
  expect(jsonBytes).toBeLessThan(40_000_000)
  expect(await readdir(folder)).toEqual([])
})

test('says so when the place cannot be written', async () => {
  await expect(writeSample({ out: join(folder, 'missing', 'sample.zip'), ...small })).rejects.toMatchObject({ code: 'write-failed' })
})

test('the sample archive that ships with the app is what the generator makes', async () => {
  const shipped = await member(join(import.meta.dirname, '../../../resources/sample', bundledSample.file))
  expect(shipped.text === (await text(sampleStream(bundledSample.options)))).toBe(true)
  expect(shipped).toMatchObject({ name: 'user_data_tiktok.json', count: 1 })
})
