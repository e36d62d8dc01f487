import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodes } from '@shared/contract/errors.ts'
import { expect, it } from 'vitest'
import { lowestFreeDescriptor } from '../source/testing/reading.ts'
import { flippedCopies } from './flipped-archives.ts'
import type { GoodArchive } from './good-archives.ts'

/** A good archive, and how many copies of it are to be damaged. */
export interface Damaged extends GoodArchive {
  readonly copies: number
}

/**
 * Tests that damaged copies of archives are read to the last page, or refused with a code. The five seconds are processor time; a reader
 * that hangs is ended by the test's own limit.
 */
export function readFlippedCopies(archives: readonly Damaged[], firstSeed: number): void {
  const codes = new Set<string>()

  it.each(archives.map((archive, index) => ({ ...archive, seed: firstSeed + index })))(
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
    expect([...codes]).toContain('opened')
    expect(codes.size).toBeGreaterThan(2)
  })
}
