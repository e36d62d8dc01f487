import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodes } from '@shared/contract/errors.ts'
import { expect, it } from 'vitest'
import { flipBytes } from './testing/flipping.ts'
import { lowestFreeDescriptor, survey } from './testing/reading.ts'

const original = join(import.meta.dirname, '../../../e2e/fixtures/independent/samples/J5.zip')

it('2 000 damaged copies of an export: each is answered soon, with a code of ours or with the bytes, and damage never passes in silence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flipped-'))
  const before = lowestFreeDescriptor()
  const digest = (await survey(original)).members[0]?.digest
  const answers = new Map<string, number>()
  for await (const { what, answer, milliseconds } of flipBytes(original, join(folder, 'copy.zip'), 2000, 20261123)) {
    expect(milliseconds, what).toBeLessThan(5000)
    const outcome = answer.verdict === 'opened' ? answer.members.map((member) => member.outcome).join() : answer.verdict
    expect(outcome, what).toMatch(/^(?:read|refused|damaged: [a-z-]+|)$|^[a-z-]+$/u)
    expect(outcome, what).not.toMatch(/internal|cancelled|file-changed/u)
    if (answer.verdict !== 'opened') expect(errorCodes, what).toContain(answer.verdict)
    // What is handed on without a word is what the original holds; what is kept back is reported.
    if (outcome === 'read') expect(answer.members[0]?.digest, what).toBe(digest)
    if (outcome === 'refused') expect(answer.warnings, what).not.toEqual([])
    answers.set(outcome, (answers.get(outcome) ?? 0) + 1)
  }
  expect(lowestFreeDescriptor()).toBe(before)
  rmSync(folder, { recursive: true })
  // The test would prove nothing if all copies failed in the same way.
  expect(answers.size).toBeGreaterThan(5)
  expect(answers.get('damaged: inflate')).toBeGreaterThan(100)
  expect(answers.get('damaged: crc')).toBeGreaterThan(10)
})
