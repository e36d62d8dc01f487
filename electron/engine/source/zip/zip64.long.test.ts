import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSource } from '../source.ts'
import { memoryGrowth } from '../testing/reading.ts'
import { writeSparseZip64, zerosChecksum } from '../testing/sparse-zip64.ts'

it('an entry of more than 4 GiB is read to its last byte, with its checksum, in little memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip64-'))
  const size = 2 ** 32 + 4097
  writeSparseZip64(join(folder, 'large.zip'), size, zerosChecksum(size))
  const source = await openSource(join(folder, 'large.zip'))
  const [large] = source.members
  if (large === undefined) throw new Error('no member')
  let length = 0
  const growth = await memoryGrowth(async () => {
    for await (const chunk of source.read(large)) length += chunk.length
  })
  expect(length).toBe(size)
  expect(growth).toBeLessThan(128e6)
  await source.close()
  rmSync(folder, { recursive: true })
}, 300_000)
