import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodes } from '@shared/contract/errors.ts'
import { expect, it } from 'vitest'
import { lowestFreeDescriptor } from './source/testing/reading.ts'
import { flippedCopies } from './testing/flipped-archives.ts'
import { goodArchives, wholeArchives } from './testing/good-archives.ts'

it('10 000 archives with flipped bytes, read to the last page: no crash, none over five seconds, memory in bounds, errors of the closed list', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-flipped-'))
  const small = (await goodArchives()).map((archive) => ({ ...archive, copies: 1400 }))
  const whole = (await wholeArchives()).map((archive) => ({ ...archive, copies: 40 }))
  const before = lowestFreeDescriptor()
  const codes = new Map<string, number>()
  for (const [index, { name, bytes, copies }] of [...small, ...whole].entries()) {
    for await (const { what, result } of flippedCopies(name, bytes, folder, copies, 101 + index)) {
      expect(['opened', ...errorCodes], what).toContain(result.code)
      expect(result.code, what).not.toBe('internal')
      expect(result.milliseconds, what).toBeLessThan(5000)
      expect(result.reconciles, what).toBe(true)
      codes.set(result.code, (codes.get(result.code) ?? 0) + 1)
    }
  }
  expect(lowestFreeDescriptor(), 'nothing stays open').toBe(before)
  expect(process.memoryUsage.rss()).toBeLessThan(1e9)
  // The test would prove nothing if all copies ended in the same way.
  expect(codes.size).toBeGreaterThan(4)
  expect(codes.get('opened')).toBeGreaterThan(1000)
  await rm(folder, { recursive: true })
}, 3_600_000)
