import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from './command.ts'
import { sample } from './sample.ts'
import { UsageError } from './verb.ts'
import { verbs } from './verbs.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-verb-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(...args: readonly string[]): Promise<Outcome> {
  let out = ''
  let err = ''
  const code = await runCommand(['sample', ...args], verbs, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    today: () => '2026-06-01',
  })
  return { code, out, err }
}

test('tells with --json where the archive is and what is in it', async () => {
  const path = join(folder, 'a.zip')
  const { code, out } = await run('--out', path, '--rows', '12', '--generation', 'J2', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ path, counts: { 'watch-history': 12, 'shop-returns': 0 } })
  expect(await readdir(folder)).toEqual(['a.zip'])
})

test('lists the filled categories for a person to read', async () => {
  const { code, out, err } = await run('--out', join(folder, 'a.zip'), '--rows', '500')
  expect(code).toBe(0)
  expect(err).toBe('')
  expect(out).toMatch(/a\.zip\n {2}500 {2}watch-history\n/)
  expect(out).not.toContain('stickers')
})

test('makes the archive that ships with the app when nothing else is asked for', async () => {
  const path = join(folder, 'a.zip')
  const { out } = await run('--out', path, '--json')
  expect(JSON.parse(out)).toMatchObject({ counts: { 'watch-history': 3000, reposts: expect.any(Number) } })
})

test('refuses to replace a file, and replaces it with --force', async () => {
  const path = join(folder, 'a.zip')
  await run('--out', path, '--rows', '5')
  const before = await readFile(path)
  const second = await run('--out', path, '--rows', '6', '--json')
  expect(second.code).toBe(2)
  expect(JSON.parse(second.out)).toMatchObject({ error: { code: 'exists-already', where: path } })
  expect((await readFile(path)).equals(before)).toBe(true)
  expect((await run('--out', path, '--rows', '6', '--force')).code).toBe(0)
  expect((await readFile(path)).equals(before)).toBe(false)
})

test('names the generations that exist when a text generation is asked for', async () => {
  const { code, out } = await run('--out', join(folder, 'a.zip'), '--generation', 'T2', '--json')
  expect(code).toBe(2)
  expect(JSON.parse(out)).toEqual({
    error: {
      code: 'option-value',
      message: 'Text archives (T2) cannot be made yet. There are: J1, J2, J3, J4, J5.',
      where: '--generation',
    },
  })
  expect(await readdir(folder)).toEqual([])
})

test.each([
  [[]],
  [['--out', '']],
  [['--out', 'a.zip', '--rows', '-5']],
  [['--out', 'a.zip', '--rows', '1e3']],
  [['--out', 'a.zip', '--rows', '100000001']],
  [['--out', 'a.zip', '--seed', 'abc']],
  [['--out', 'a.zip', '--seed', '9007199254740993']],
  [['--out', 'a.zip', '--generation', 'J6']],
  [['--out', 'a.zip', '--colour', 'red']],
  [['--out', 'a.zip', 'surplus']],
])('%j is wrong usage', async (args) => {
  const silent = { out: () => undefined, err: () => undefined, today: () => '2026-06-01' }
  await expect(sample.run(args, silent)).rejects.toBeInstanceOf(UsageError)
})

test('is explained by --help', async () => {
  expect(await run('--help')).toEqual({ code: 0, out: sample.help, err: '' })
})
