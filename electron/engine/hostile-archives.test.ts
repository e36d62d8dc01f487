import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodeOf, errorCodes } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { openArchive } from './archive.ts'
import { lowestFreeDescriptor } from './source/testing/reading.ts'
import { type Facts, factsOf } from './testing/facts.ts'

const folder = join(import.meta.dirname, '../../e2e/fixtures/independent/hostile-zips')
const manifest = Object.entries(
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, { readonly policy: string; readonly what: string }>,
)

interface Answer {
  readonly code: string
  readonly facts: Facts | null
  readonly milliseconds: number
}

/** Opens an archive, asks for everything in it, proves it, closes it. */
async function answerTo(name: string): Promise<Answer> {
  const path = join(folder, `${name}.zip`)
  const started = performance.now()
  try {
    const archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
    const facts = await factsOf(path, archive)
    await archive.close()
    return { code: 'opened', facts, milliseconds: performance.now() - started }
  } catch (thrown) {
    return { code: errorCodeOf(thrown), facts: null, milliseconds: performance.now() - started }
  }
}

/** The one profile that every well-formed archive of the collection holds. */
const alice = { counts: { 'profile-info': 1 }, values: { read: 1, kept: 1, unreadable: 0 } }

const judge: Readonly<Record<string, (answer: Answer) => void>> = {
  accept: ({ code, facts }) => {
    if (code === 'no-tiktok-data') return
    expect(code).toBe('opened')
    expect(facts).toMatchObject({ ...alice, equal: true })
    expect(facts?.warnings.filter((warning) => warning !== 'several-data-files' && warning !== 'list-stands-twice')).toEqual([])
  },
  // Refused, or opened with what stands before the damage; then it is told, and nothing is called proven.
  reject: ({ code, facts }) => {
    if (code !== 'opened') return
    expect(facts?.warnings).toContain('entry-damaged')
    expect(facts?.equal).toBe(false)
  },
  skip: ({ code, facts }) => {
    if (code !== 'opened') return expect(['password-protected', 'unsupported-compression', 'no-tiktok-data']).toContain(code)
    expect(facts).toMatchObject({ ...alice, equal: true })
    expect(facts?.warnings).toHaveLength(1)
    expect(facts?.roles).toContain('refused')
  },
  bounded: ({ code, facts }) => {
    if (code === 'opened') expect(facts?.values.read).toBe((facts?.values.kept ?? 0) + (facts?.values.unreadable ?? 0))
  },
}

describe('the hostile zips of another author, read to the last record', () => {
  it('are all there', () => {
    expect(manifest.map(([name]) => `${name}.zip`).sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.zip'))
        .sort(),
    )
    expect(manifest).toHaveLength(103)
  })

  it.each(manifest.map(([name, { policy, what }]) => ({ name, policy, what })))(
    '$name is answered by $policy ($what)',
    async ({ name, policy }) => {
      const before = lowestFreeDescriptor()
      const answer = await answerTo(name)
      expect(['opened', ...errorCodes]).toContain(answer.code)
      expect(answer.code).not.toBe('internal')
      expect(answer.milliseconds).toBeLessThan(5000)
      judge[policy]?.(answer)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      expect(lowestFreeDescriptor(), 'nothing stays open').toBe(before)
    },
  )
})

describe('hostile JSON in a sound zip', () => {
  /** What each of them shows: its records in full, or the code by which it is refused. */
  const expected: Readonly<Record<string, string | Partial<Facts>>> = {
    'json-big-numbers': {
      counts: { id: 1, n: 1, neg: 1 },
      records: { id: [{ id: '9007199254740993' }], n: [{ n: '1e400' }], neg: [{ neg: '-0' }] },
      warnings: [],
      equal: true,
    },
    'json-bom': { ...alice, records: { 'profile-info': [{ userName: '"alice"' }] }, warnings: [], equal: true },
    'json-csv-injection': {
      counts: { comments: 12 },
      records: {
        comments: ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(1)', '\t=1', '\r=1', '\n=1', '\uff1d1', '"=1', ',=1', ';=1', '|=1'].map(
          (comment) => ({ date: '"2024-01-01 00:00:00"', comment: JSON.stringify(comment) }),
        ),
      },
      warnings: [],
      equal: true,
    },
    'json-deep-nesting': 'no-tiktok-data',
    'json-duplicate-keys': { counts: { a: 2 }, records: { a: [{ a: '1' }, { a: '2' }] }, warnings: ['repeated-key'], equal: true },
    'json-empty': 'no-tiktok-data',
    'json-html-not-json': 'no-tiktok-data',
    'json-invalid-utf8': { counts: { a: 1 }, records: { a: [{ a: '"\ufffd\ufffd"' }] }, warnings: ['text-not-utf8'], equal: true },
    'json-lone-surrogate': { counts: { a: 1 }, records: { a: [{ a: '"\\ud800"' }] }, warnings: [], equal: true },
    'json-ndjson': { ...alice, warnings: ['json-repeated-document'], equal: true },
    'json-nul': { counts: { a: 1 }, records: { a: [{ a: '"x\\u0000y"' }] }, warnings: [], equal: true },
    'json-proto-key': {
      counts: { __proto__: 1, constructor: 0, 'constructor/prototype': 1 },
      records: { ['__proto__']: [{ polluted: 'true' }], 'constructor/prototype': [{ polluted: 'true' }] },
      warnings: [],
      equal: true,
    },
    'json-root-array': 'no-tiktok-data',
    'json-root-null': 'no-tiktok-data',
    'json-root-string': 'no-tiktok-data',
    'json-truncated': {
      counts: { 'profile-info': 0 },
      values: { read: 1, kept: 0, unreadable: 1 },
      warnings: ['json-cut-off'],
      equal: false,
    },
    'json-utf16le': { ...alice, records: { 'profile-info': [{ userName: '"alice"' }] }, warnings: [], equal: true },
    'json-xss': {
      counts: { 'direct-messages': 2 },
      records: {
        'direct-messages': [
          {
            Date: '"2024-01-01 00:00:00"',
            From: '"<script>alert(1)</script>"',
            Content: '"[x](javascript:alert(1)) ![](http://evil/x.png)"',
          },
          { Date: '"x"', From: '"y"', Content: '"z"' },
        ],
      },
      chats: ['<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'hasOwnProperty'],
      warnings: [],
      equal: true,
    },
  }

  it('is spoken for, case by case', () => {
    expect(Object.keys(expected).sort()).toEqual(
      manifest
        .map(([name]) => name)
        .filter((name) => name.startsWith('json-'))
        .sort(),
    )
  })

  it.each(Object.entries(expected))('%s loses nothing and changes nothing', async (name, wanted) => {
    const { code, facts } = await answerTo(name)
    if (typeof wanted === 'string') expect(code).toBe(wanted)
    else expect(facts).toMatchObject(wanted)
  })
})
