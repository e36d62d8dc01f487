import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from './write-whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('writing a file whole', () => {
  it('leaves the content and nothing else', async () => {
    await writeWhole(join(folder, 'letter.txt'), 'Grüße')
    expect(readdirSync(folder)).toEqual(['letter.txt'])
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Grüße')
  })

  it.skipIf(process.platform === 'win32')('lets only its owner read it, also where a readable file stood before', async () => {
    const path = join(folder, 'letter.txt')
    writeFileSync(path, 'before')
    chmodSync(path, 0o644)
    await writeWhole(path, 'after')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readFileSync(path, 'utf8')).toBe('after')
  })

  it('keeps what stood there and leaves no part behind when it fails', async () => {
    mkdirSync(join(folder, 'taken'))
    writeFileSync(join(folder, 'taken', 'inside'), 'x')
    await expect(writeWhole(join(folder, 'taken'), 'y')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
    expect(readFileSync(join(folder, 'taken', 'inside'), 'utf8')).toBe('x')
  })

  it('removes what a killed process left unfinished in the folder, and nothing that is still written or somebody else’s', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const unfinished = (pid: number) => `.dossier.${pid}.0123456789ab.part`
    for (const name of [unfinished(dead), unfinished(process.pid), '.dossier.part', 'notes.part']) writeFileSync(join(folder, name), 'x')
    await writeWhole(join(folder, 'letter.txt'), 'Grüße')
    expect(readdirSync(folder).sort()).toEqual([unfinished(process.pid), '.dossier.part', 'letter.txt', 'notes.part'].sort())
  })

  it('writes a file whose name is as long as a name may be', async () => {
    const name = 'n'.repeat(255)
    await writeWhole(join(folder, name), 'x')
    expect(readdirSync(folder)).toEqual([name])
  })

  it('fails where there is no folder', async () => {
    await expect(writeWhole(join(folder, 'nowhere', 'letter.txt'), 'x')).rejects.toThrow()
  })
})
