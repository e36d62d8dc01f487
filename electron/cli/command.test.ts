import { DossierError } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'
import type { Verb } from './verb.ts'
import { parseVerbArgs, UsageError } from './verb.ts'
import { verbs } from './verbs.ts'

async function run(args: readonly string[], among: readonly Verb[] = verbs) {
  const written = { out: '', err: '' }
  const code = await runCommand(args, among, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    today: () => '2026-11-23',
  })
  return { code, ...written }
}

const failing = (thrown: unknown): readonly Verb[] => [
  { name: 'fail', summary: 'fails', help: 'help', run: async () => Promise.reject(thrown) },
]

describe('the command', () => {
  it('lists its verbs on request, and says how to use it when there is none', async () => {
    const asked = await run(['--help'])
    expect(asked.code).toBe(0)
    for (const { name } of verbs) expect(asked.out).toContain(name)
    expect(await run([])).toMatchObject({ code: 2, out: '', err: asked.out })
  })

  it('has help for each verb that names the verb', async () => {
    for (const { name } of verbs) {
      const { code, out } = await run([name, '--help'])
      expect(code).toBe(0)
      expect(out.startsWith(`dossier ${name} `)).toBe(true)
    }
  })

  it('names the verbs when it is given another', async () => {
    const { code, out, err } = await run(['nothing', '--json'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'unknown-verb', where: 'nothing' } })
    expect(err).toContain('deadline')
  })

  it('ends with 2 for wrong usage, and with 1 for an archive that cannot be read', async () => {
    expect(await run(['fail'], failing(new UsageError('x', 'Wrong.', '--x')))).toEqual({ code: 2, out: '', err: 'dossier: Wrong. (--x)\n' })
    expect(await run(['fail'], failing(new DossierError('exists-already', 'a.txt')))).toMatchObject({ code: 2 })
    const damaged = await run(['fail', '--json'], failing(new DossierError('archive-damaged', 'a.zip')))
    expect(damaged.code).toBe(1)
    expect(JSON.parse(damaged.out)).toEqual({
      error: { code: 'archive-damaged', message: expect.stringContaining('damaged'), where: 'a.zip' },
    })
  })

  it('shows nothing of an error that is not its own', async () => {
    const { code, out, err } = await run(['fail', '--json'], failing(new Error('secret')))
    expect(code).toBe(1)
    expect(out + err).not.toContain('secret')
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'internal' } })
  })

  it('takes --json behind a -- for a name', async () => {
    expect((await run(['fail', '--', '--json'], failing(new UsageError('x', 'Wrong.')))).out).toBe('')
  })
})

describe('the arguments of a verb', () => {
  const parse = (args: string[]) => parseVerbArgs({ args, options: { name: { type: 'string' }, all: { type: 'boolean' } } })

  it.each([
    [['--nome', 'x'], 'unknown-option', '--nome'],
    [['--name'], 'option-value', '--name'],
    [['--all=yes'], 'option-value', '--all'],
    [['x'], 'unexpected-argument', ''],
  ])('%j are wrong usage', (args, code, where) => {
    expect(() => parse(args)).toThrow(expect.objectContaining({ name: 'UsageError', code, where }))
  })

  it('are read by node:util otherwise', () => {
    expect(parse(['--name', 'x', '--all']).values).toMatchObject({ name: 'x', all: true })
  })
})
