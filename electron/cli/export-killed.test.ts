import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandBundle } from '../../scripts/command-bundle.mjs'

const run = promisify(execFile)
let program = ''
let folder = ''
let archive = ''
beforeAll(async () => {
  program = await commandBundle()
  folder = await mkdtemp(join(tmpdir(), 'export-killed-'))
  archive = join(folder, 'sample.zip')
  await run(process.execPath, [program, 'sample', '--rows', '40000', '--out', archive])
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const unfinishedIn = async (out: string): Promise<readonly string[]> =>
  (await readdir(out).catch(() => [])).filter((name) => name.endsWith('.part'))

/** Starts an export and kills it, as `kill -9` does, when the first of its files is begun. */
async function killedExport(out: string): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [program, 'export', archive, '--format', 'csv', '--out', out])
  const ended = once(child, 'exit')
  while ((await unfinishedIn(out)).length === 0 && child.exitCode === null) await pause(5)
  child.kill('SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')
}

describe('an export that was killed', () => {
  it('leaves no file with the name of a finished one, and the next export into the folder leaves nothing of it', async () => {
    const out = join(folder, 'out')
    await killedExport(out)
    const left = await readdir(out)
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter((name) => !/^\..+\.csv\.\d+\.[0-9a-f]{12}\.part$/u.test(name))).toEqual([])

    const whole = join(folder, 'whole')
    await run(process.execPath, [program, 'export', archive, '--format', 'csv', '--out', whole])
    await run(process.execPath, [program, 'export', archive, '--format', 'csv', '--out', out])
    expect(await readdir(out)).toEqual(await readdir(whole))
    expect(await unfinishedIn(out)).toEqual([])
  }, 120_000)

  it('is not confused with one that is still running, nor with files of other programs', async () => {
    const out = join(folder, 'shared')
    await mkdir(out)
    const running = `.likes.csv.${process.pid}.0123456789ab.part`
    const foreign = '.likes.csv.part'
    for (const name of [running, foreign]) await writeFile(join(out, name), 'x')
    await killedExport(out)
    await run(process.execPath, [program, 'export', archive, '--format', 'csv', '--category', 'likes', '--out', out])
    expect((await readdir(out)).sort()).toEqual([running, foreign, 'likes.csv'].sort())
  }, 120_000)
})
