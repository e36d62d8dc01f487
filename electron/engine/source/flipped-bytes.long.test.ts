import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodes } from '@shared/contract/errors.ts'
import { expect, it } from 'vitest'
import { flipBytes } from './testing/flipping.ts'
import { lowestFreeDescriptor } from './testing/reading.ts'

const samples = join(import.meta.dirname, '../../../e2e/fixtures/independent/samples')

it('10 000 damaged copies of every sample in turn: no crash, none over five seconds, no descriptor left, memory in bounds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flipped-'))
  const names = readdirSync(samples).filter((name) => name.endsWith('.zip'))
  const before = lowestFreeDescriptor()
  let seed = 1
  for (const name of names) {
    for await (const { what, answer, milliseconds } of flipBytes(
      join(samples, name),
      join(folder, name),
      Math.ceil(10_000 / names.length),
      seed,
    )) {
      expect(milliseconds, `${name} ${what}`).toBeLessThan(5000)
      expect(['opened', ...errorCodes], `${name} ${what}`).toContain(answer.verdict)
      expect(answer.verdict, `${name} ${what}`).not.toBe('internal')
    }
    seed += 1
  }
  expect(lowestFreeDescriptor()).toBe(before)
  expect(process.memoryUsage.rss()).toBeLessThan(700e6)
  rmSync(folder, { recursive: true })
}, 900_000)
