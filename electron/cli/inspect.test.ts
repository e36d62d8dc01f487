import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

const samples = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples')

async function run(...args: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCommand(args, verbs, {
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

describe('dossier inspect', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-inspect-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each(['J1', 'J2', 'J3', 'J4', 'J5'])(
    'agrees with the truth of %s, category by category, in exactly the promised keys',
    async (name) => {
      const truth = JSON.parse(readFileSync(join(samples, `${name}.truth.json`), 'utf8')) as {
        categories: Record<string, { count: number; first: string | null; last: string | null }>
        scalarLeaves: number
      }
      const { code, out } = await run('inspect', join(samples, `${name}.zip`), '--json')
      const result = JSON.parse(out) as Record<string, unknown> & {
        categories: { id: string; count: number; first: string | null; last: string | null }[]
      }
      expect(code).toBe(0)
      expect(Object.keys(result).sort()).toEqual([
        'categories',
        'format',
        'members',
        'reconciliation',
        'sha256',
        'unrecognised',
        'warnings',
      ])
      expect(result['format']).toEqual({ kind: 'json', generation: name, language: 'en', container: 'zip' })
      expect(Object.fromEntries(result.categories.map(({ id, count, first, last }) => [id, { count, first, last }]))).toEqual(
        Object.fromEntries(Object.entries(truth.categories).map(([id, { count, first, last }]) => [id, { count, first, last }])),
      )
      expect(result['reconciliation']).toEqual({ valuesInArchive: truth.scalarLeaves, valuesKept: truth.scalarLeaves, valuesUnreadable: 0 })
      expect(result['sha256']).toBeNull()
    },
  )

  it('gives the hash of the file when asked', async () => {
    const { out } = await run('inspect', join(samples, 'J5.zip'), '--hash', '--json')
    expect((JSON.parse(out) as { sha256: string }).sha256).toMatch(/^[0-9a-f]{64}$/u)
  })

  it.each([
    ['nothing.zip', null, 'file-not-found'],
    ['empty.zip', '', 'empty-file'],
    ['page.zip', '<!DOCTYPE html><html><body>Log in</body></html>', 'web-page-not-archive'],
    ['words.zip', 'just some words', 'not-an-archive'],
    ['other.json', '{"playlists": []}', 'no-tiktok-data'],
  ])('says in words why %s cannot be read', async (name, content, code) => {
    const path = join(folder, name)
    if (content !== null) await writeFile(path, content)
    const result = await run('inspect', path, '--json')
    expect(result.code).toBe(1)
    expect(JSON.parse(result.out)).toMatchObject({ error: { code } })
    expect(result.err).toMatch(/^dossier: [A-Z].*\./u)
  })

  it('tells wrong usage apart', async () => {
    expect((await run('inspect')).code).toBe(2)
    expect((await run('inspect', 'a', 'b')).code).toBe(2)
    expect((await run('inspect', '--what')).code).toBe(2)
  })
})

describe('dossier verify', () => {
  it('says equal, and how many values were compared', async () => {
    const { code, out } = await run('verify', join(samples, 'J4.zip'), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ equal: true, differences: [], valuesCompared: 1378 })
  })
})

describe('dossier structure', () => {
  it('prints the tree for a person, and as one object for a script', async () => {
    const text = await run('structure', join(samples, 'J4.zip'))
    expect(text.code).toBe(0)
    expect(text.out).toMatch(/ChatHistory: object {2}= direct-messages\n\s+\*: list ×\d+\n\s+key Chat History with a/u)
    const { code, out } = await run('structure', join(samples, 'J4.zip'), '--json')
    expect(code).toBe(0)
    const result = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(result).sort()).toEqual(['format', 'reconciliation', 'tree', 'warnings'])
    expect(result['tree']).toMatchObject([{ member: 'user_data_tiktok.json', role: 'data', content: [{ types: { object: 1 } }] }])
  })
})
