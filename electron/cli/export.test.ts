import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

const archive = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples/J5.zip')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-verb-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(...args: readonly string[]) {
  const written = { out: '', err: '' }
  const code = await runCommand([...args], verbs, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    today: () => '2026-06-01',
  })
  return { code, ...written }
}

interface Written {
  readonly files: readonly { readonly path: string; readonly category: string; readonly rows: number }[]
}

test('writes a file for each category and tells with --json where, and how many records', async () => {
  const out = join(folder, 'out')
  const { code, out: text, err } = await run('export', archive, '--format', 'ndjson', '--out', out, '--json')
  expect([code, err]).toEqual([0, ''])
  const { files } = JSON.parse(text) as Written
  const inspected = JSON.parse((await run('inspect', archive, '--json')).out) as { categories: { id: string; count: number }[] }
  expect(new Map(files.map(({ category, rows }) => [category, rows]))).toEqual(
    new Map(inspected.categories.map(({ id, count }) => [id, count])),
  )
  expect((await readdir(out)).sort()).toEqual(files.map(({ category }) => `${category}.ndjson`).sort())
  for (const { path, rows } of files) {
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await readFile(path, 'utf8')).split('\n').length - 1).toBe(rows)
  }
})

test('writes only the categories that are asked for, and names those that the archive lacks', async () => {
  const { code, out, err } = await run(
    'export',
    archive,
    '--format',
    'csv',
    '--category',
    'searches',
    '--category',
    'stickers',
    '--category',
    'searches',
    '--out',
    folder,
    '--json',
  )
  const lacks = err.includes('stickers')
  expect(code).toBe(0)
  expect((JSON.parse(out) as Written).files.map(({ category }) => category)).toEqual(lacks ? ['searches'] : ['searches', 'stickers'])
})

test('tells a person the files and how many records there are in all', async () => {
  const { out } = await run('export', archive, '--format', 'json', '--category', 'logins', '--out', folder)
  expect(out).toMatch(/^\d+ {2}\S+logins\.json\n\d+ records in 1 file\n$/u)
})

test('replaces nothing without --force', async () => {
  const args = ['export', archive, '--format', 'parquet', '--category', 'searches', '--out', folder]
  expect((await run(...args)).code).toBe(0)
  const again = await run(...args, '--json')
  expect(again.code).toBe(2)
  expect(JSON.parse(again.out)).toMatchObject({ error: { code: 'exists-already', where: join(folder, 'searches.parquet') } })
  expect((await run(...args, '--force')).code).toBe(0)
  expect(await readdir(folder)).toEqual(['searches.parquet'])
})

test.each([
  [['--out', 'x'], 'option-missing', '--format'],
  [['--format', 'csv'], 'option-missing', '--out'],
  [['--format', 'xlsx', '--out', 'x'], 'option-value', '--format'],
  [['--format', 'csv', '--out', 'x', '--category', 'nothing'], 'option-value', '--category'],
])('says what is wrong with %j', async (args, code, where) => {
  const outcome = await run('export', archive, ...args, '--json')
  expect(outcome.code).toBe(2)
  expect(JSON.parse(outcome.out)).toMatchObject({ error: { code, where } })
})
