import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { lowestFreeDescriptor, memoryGrowth, type Survey, survey } from './testing/reading.ts'

const folder = join(import.meta.dirname, '../../../e2e/fixtures/independent/hostile-zips')
const manifest = new Map<string, { readonly policy: string; readonly what: string }>(
  Object.entries(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))),
)
const file = (name: string): string => join(folder, `${name}.zip`)
const MEGABYTE = 1e6

/** Where the policy leaves open which answer is right, this is ours. A code, or `opened`. */
const ourAnswers: Readonly<Record<string, string>> = {
  'not-a-zip': 'web-page-not-archive',
  'zero-bytes': 'empty-file',
  'trunc-no-eocd': 'download-incomplete',
  'trunc-half': 'download-incomplete',
  'trunc-eocd-mid': 'download-incomplete',
  'trunc-head': 'archive-damaged',
  'encrypted-flag': 'password-protected',
  'encrypted-strong': 'password-protected',
  'name-duplicate': 'archive-inconsistent',
  'bomb-overlap-full': 'archive-inconsistent',
  'bomb-overlap-quoted': 'archive-inconsistent',
  'bomb-ratio-200mb': 'opened',
  'eocd-in-comment': 'archive-inconsistent',
  'csize-overflow': 'archive-inconsistent',
  'count-low': 'archive-inconsistent',
  'count-high': 'archive-damaged',
  'cd-offset-eof': 'archive-damaged',
  'multi-disk': 'archive-inconsistent',
  'size-lie-big': 'archive-too-large',
  'size-lie-stored': 'archive-damaged',
  'zip64-absurd': 'archive-inconsistent',
  'append-junk': 'opened',
  'prepend-junk': 'opened',
  'concat-two': 'archive-damaged',
  'crc-wrong': 'opened',
  'deflate-cut': 'opened',
  'deflate-trailing': 'opened',
  'many-entries-20k': 'opened',
}

const judge: Readonly<Record<string, (answer: Survey) => void>> = {
  accept: ({ verdict, members, warnings }) => {
    expect(verdict).toBe('opened')
    expect(members.map(({ outcome }) => outcome)).toEqual(members.map(() => 'read'))
    expect(members.filter(({ role }) => role !== 'noise').length).toBeGreaterThan(0)
    expect(warnings.filter((code) => code !== 'nested-archive-not-opened')).toEqual([])
  },
  reject: ({ verdict, members }) => {
    if (verdict === 'opened') expect(members.map(({ outcome }) => outcome)).toEqual([expect.stringMatching(/^damaged: /u)])
  },
  skip: ({ verdict, members, warnings }) => {
    if (verdict !== 'opened') return expect(['password-protected', 'unsupported-compression']).toContain(verdict)
    expect(members.filter(({ outcome }) => outcome === 'refused').length).toBe(warnings.length)
    expect(members.filter(({ outcome }) => outcome === 'refused').length).toBe(1)
    expect(members.filter(({ outcome }) => outcome === 'read').length).toBe(members.length - 1)
  },
  bounded: () => undefined,
}

describe('the hostile zips of another author', () => {
  it('are all there', () => {
    expect(manifest.size).toBe(103)
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.zip'))
        .sort(),
    ).toEqual([...manifest.keys()].map((name) => `${name}.zip`).sort())
  })

  it.each([...manifest].map(([name, { policy, what }]) => ({ name, policy, what })))(
    '$name is answered by $policy ($what)',
    async ({ name, policy }) => {
      const before = lowestFreeDescriptor()
      const started = performance.now()
      const first = await survey(file(name))
      expect(performance.now() - started).toBeLessThan(5000)
      expect(['opened', ...errorCodes]).toContain(first.verdict)
      expect(first.verdict).not.toBe('internal')
      expect(judge[policy]).toBeDefined()
      judge[policy]?.(first)
      if (ourAnswers[name] !== undefined) expect(first.verdict).toBe(ourAnswers[name])
      expect(await survey(file(name)), 'the same answer every time').toEqual(first)
      expect(lowestFreeDescriptor(), 'nothing stays open').toBe(before)
    },
  )

  it.each(['bomb-overlap-full', 'bomb-overlap-quoted', 'size-lie-big', 'zip64-absurd'])(
    '%s is refused from the directory alone, at once and in little memory',
    async (name) => {
      const started = performance.now()
      const growth = await memoryGrowth(() => survey(file(name)))
      expect(performance.now() - started).toBeLessThan(1000)
      expect(growth).toBeLessThan(32 * MEGABYTE)
    },
  )

  it('reads on beside the 200 MB bomb, which it refuses by its ratio', async () => {
    const { members, warnings } = await survey(file('bomb-ratio-200mb'))
    expect(members.map(({ role, outcome }) => [role, outcome])).toEqual([
      ['data', 'read'],
      ['refused', 'refused'],
    ])
    expect(warnings).toEqual(['entry-inflates-too-much'])
  })

  it('inflates the 200 MB bomb in bounded memory, were the ratio believed', async () => {
    let answer: Survey | undefined
    const growth = await memoryGrowth(async () => {
      answer = await survey(file('bomb-ratio-200mb'), { limits: { ratio: 2000 } })
    })
    expect(answer?.members.map(({ length }) => length)).toContain(200_000_000)
    expect(growth).toBeLessThan(256 * MEGABYTE)
  })

  it('lists 20 000 entries in bounded time and memory', async () => {
    const started = performance.now()
    const growth = await memoryGrowth(() => survey(file('many-entries-20k')))
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(growth).toBeLessThan(128 * MEGABYTE)
  })

  it('stops at the declared size when an entry inflates to more', async () => {
    const { members } = await survey(file('size-lie-small'))
    expect(members).toEqual([expect.objectContaining({ outcome: 'damaged: too-long', length: 100 })])
  })

  it('never opens an archive inside the archive', async () => {
    const { members, warnings } = await survey(file('nested-6x3'))
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ['in0.zip', 'unrelated'],
      ['in1.zip', 'unrelated'],
      ['in2.zip', 'unrelated'],
    ])
    expect(warnings).toEqual(members.map(() => 'nested-archive-not-opened'))
  })
})
