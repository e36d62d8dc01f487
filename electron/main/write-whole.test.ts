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

  it('fails where there is no folder', async () => {
    await expect(writeWhole(join(folder, 'nowhere', 'letter.txt'), 'x')).rejects.toThrow()
  })
})
