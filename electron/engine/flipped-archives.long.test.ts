import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodes } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { lowestFreeDescriptor } from './source/testing/reading.ts'
import { flippedCopies } from './testing/flipped-archives.ts'
import { goodArchives, wholeArchives } from './testing/good-archives.ts'

const archives = [
  ...(await goodArchives()).map((archive) => ({ ...archive, copies: 1400 })),
  ...(await wholeArchives()).map((archive) => ({ ...archive, copies: 40 })),
].map((archive, index) => ({ ...archive, seed: 101 + index }))

describe('10 000 archives with flipped bytes, read to the last page', () => {
  const codes = new Set<string>()

  it.each(archives)(
    '$copies of $name: no crash, none over five seconds, memory in bounds, errors of the closed list',
    async ({ name, bytes, copies, seed }) => {
      const folder = await mkdtemp(join(tmpdir(), 'dossier-flipped-'))
      const before = lowestFreeDescriptor()
      for await (const { what, result } of flippedCopies(name, bytes, folder, copies, seed)) {
        expect(['opened', ...errorCodes], what).toContain(result.code)
        expect(result.code, what).not.toBe('internal')
        expect(result.milliseconds, what).toBeLessThan(5000)
        expect(result.reconciles, what).toBe(true)
        codes.add(result.code)
      }
      expect(lowestFreeDescriptor(), 'nothing stays open').toBe(before)
      expect(process.memoryUsage.rss()).toBeLessThan(1e9)
      await rm(folder, { recursive: true })
    },
    1_800_000,
  )

  it('do not all end in the same way, which would prove nothing', () => {
    expect(archives.reduce((sum, { copies }) => sum + copies, 0)).toBe(10_000)
    expect([...codes]).toContain('opened')
    expect(codes.size).toBeGreaterThan(2)
  })
})
