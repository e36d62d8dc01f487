import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSource } from '../source.ts'
import { readAll } from '../testing/reading.ts'
import { writeSparseZip64 } from '../testing/sparse-zip64.ts'

it('an entry of more than 4 GiB has its exact size, and what stands behind it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip64-'))
  const size = 2 ** 32 + 4097
  writeSparseZip64(join(folder, 'large.zip'), size, 1)
  const source = await openSource(join(folder, 'large.zip'))
  expect(source.members.map((member) => [member.name, member.size])).toEqual([
    ['zeros.txt', size],
    ['after.txt', 5],
  ])
  expect(source.bytes).toBe(size + 5)
  const behind = source.members[1]
  if (behind === undefined) throw new Error('no member')
  expect((await readAll(source, behind)).bytes.toString()).toBe('after')
  await source.close()
  rmSync(folder, { recursive: true })
})
