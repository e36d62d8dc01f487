import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodes } from '@shared/contract/errors.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lowestFreeDescriptor } from './source/testing/reading.ts'
import { flippedAt, flippedCopies, lookThrough, numbers } from './testing/flipped-archives.ts'
import { type GoodArchive, goodArchives } from './testing/good-archives.ts'

describe('an archive with flipped bytes', () => {
  let folder: string
  let archives: readonly GoodArchive[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-flipped-'))
    archives = await goodArchives()
  })
  afterAll(() => rm(folder, { recursive: true }))

  const archive = (name: string): GoodArchive => {
    const found = archives.find((candidate) => candidate.name === name)
    if (found === undefined) throw new Error(name)
    return found
  }

  it('is opened, or refused with a code, in every form, and its counts reconcile', async () => {
    const before = lowestFreeDescriptor()
    const codes = new Set<string>()
    for (const [index, { name, bytes }] of archives.entries()) {
      for await (const { what, result } of flippedCopies(name, bytes, folder, 30, 11 + index)) {
        expect(['opened', ...errorCodes], what).toContain(result.code)
        expect(result.code, what).not.toBe('internal')
        expect(result.milliseconds, what).toBeLessThan(5000)
        expect(result.reconciles, what).toBe(true)
        codes.add(result.code)
      }
    }
    expect(codes.has('opened')).toBe(true)
    expect(lowestFreeDescriptor(), 'nothing stays open').toBe(before)
  }, 300_000)

  /** Some places inside values: between the quotes of a JSON string, or behind the colon of a text file's line. */
  function placesInValues({ name, bytes }: GoodArchive, count: number): readonly number[] {
    const text = Buffer.from(bytes).toString('latin1')
    const pattern = name.includes('json') ? /(?<=": ?")[^"\\\n]+(?=")/gu : /(?<=: )[^\r\n]+(?=[\r\n])/gu
    const values = [...text.matchAll(pattern)]
    const random = numbers(20261125)
    return Array.from({ length: count }, () => {
      const value = values[Math.floor(random() * values.length)]
      return (value?.index ?? 0) + Math.floor(random() * (value?.[0].length ?? 1))
    })
  }

  it.each(['user_data_tiktok.json', 'json-stored.zip', 'user_data_tiktok (1).json', 'text-stored.zip', 'Direct Messages.txt'])(
    '%s with a flip inside a single value opens everything else',
    async (name) => {
      const good = archive(name)
      await writeFile(join(folder, name), good.bytes)
      const whole = await lookThrough(join(folder, name))
      expect(whole.code).toBe('opened')
      for await (const { what, result } of flippedAt(name, good.bytes, folder, placesInValues(good, 30), 5)) {
        expect(result.code, what).toBe('opened')
        const changed = Object.keys(whole.counts).filter((section) => result.counts[section] !== whole.counts[section])
        // The value's own record may be lost, and where its closing quote is gone the one behind it.
        expect(changed.length, `${what}: ${changed.join()}`).toBeLessThanOrEqual(1)
        for (const section of changed)
          expect(Math.abs((whole.counts[section] ?? 0) - (result.counts[section] ?? 0)), `${what} ${section}`).toBeLessThanOrEqual(2)
        expect(result.reconciles, what).toBe(true)
      }
    },
    300_000,
  )
})
