import { createHash } from 'node:crypto'
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashesSchema } from '@shared/contract/hashes.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OpenArchive } from '../archive.ts'
import { open, sample } from '../queries/insights/testing/asking.ts'
import { OpenFile } from '../source/open-file.ts'
import { FileHashes } from './file-hashes.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-hashes-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function until<Result>(paths: readonly string[], look: (archive: OpenArchive) => Promise<Result>): Promise<Result> {
  const archive = await open(...paths)
  try {
    return await look(archive)
  } finally {
    await archive.close()
  }
}

const ask = async (archive: OpenArchive, go: boolean) => hashesSchema.parse(await archive.call('hashes', { go }))
const sha256 = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

async function allOf(archive: OpenArchive) {
  for (;;) {
    const state = await ask(archive, true)
    expect(state.bytesRead).toBeLessThanOrEqual(state.bytesTotal)
    if (state.sha256 !== null) return state
  }
}

describe('the SHA-256 of an archive', () => {
  test('is not worked out before somebody asks for it, and is kept then', async () => {
    await until([sample('J5')], async (archive) => {
      expect(await ask(archive, false)).toMatchObject({ bytesRead: 0, sha256: null })
      const state = await allOf(archive)
      expect(state).toMatchObject({ bytesRead: state.bytesTotal, sha256: [await sha256(sample('J5'))] })
      expect(await ask(archive, false)).toEqual(state)
    })
  })

  test('is the same when it takes many steps, also when several ask at once', async () => {
    const path = join(folder, 'large.zip')
    await writeFile(path, Buffer.alloc(5_000_000, 'what a file holds is all the same '))
    const file = await OpenFile.open(path, { followLinks: false })
    const hashes = new FileHashes([{ file }], 0)
    const seen: number[] = []
    while (hashes.state.sha256 === null) {
      await Promise.all([hashes.step(), hashes.step()])
      seen.push(hashes.state.bytesRead)
    }
    expect(seen.length).toBeGreaterThan(2)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(hashes.state.sha256).toEqual([await sha256(path)])
    await file.close()
  })

  test('of an unpacked folder is none', async () => {
    await mkdir(join(folder, 'unpacked'))
    await writeFile(
      join(folder, 'unpacked', 'user_data_tiktok.json'),
      JSON.stringify({ 'Your Activity': { 'Watch History': { VideoList: [] } } }),
    )
    await until([join(folder, 'unpacked')], async (archive) => expect((await allOf(archive)).sha256).toEqual([null]))
  })

  test('of a file that changed since it was opened is refused', async () => {
    const path = join(folder, 'one.zip')
    await cp(sample('J5'), path)
    await until([path], async (archive) => {
      await appendFile(path, 'x')
      await expect(allOf(archive)).rejects.toMatchObject({ code: 'file-changed' })
    })
  })
})
