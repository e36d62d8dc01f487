import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchive } from './archive.ts'

const samples = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples')
const view = { mask: false, zone: 'UTC', language: 'en' }

interface Truth {
  readonly gen: string
  readonly scalarLeaves: number
  readonly chats: Readonly<Record<string, number>>
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly count: number
        readonly first: string | null
        readonly last: string | null
        readonly undated: number
        readonly sentinelDates: number
        readonly inner?: Readonly<Record<string, number>>
      }
    >
  >
}

describe.each(['J1', 'J2', 'J3', 'J4', 'J5'])('the independent sample archive %s', (name) => {
  it('is read as its author says, category by category', async () => {
    const truth = JSON.parse(readFileSync(resolve(samples, `${name}.truth.json`), 'utf8')) as Truth
    const archive = await openArchive(resolve(samples, `${name}.zip`), {
      sample: false,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    })
    const summary = archive.summary(view)
    const found = Object.fromEntries(
      summary.sections
        .filter((section) => section.known)
        .map(({ id, count, first, last, undated, sentinelDates, inner }) => [id, { count, first, last, undated, sentinelDates, inner }]),
    )
    const expected = Object.fromEntries(
      Object.entries(truth.categories).map(([id, { count, first, last, undated, sentinelDates, inner }]) => [
        id,
        { count, first, last, undated, sentinelDates, inner: inner ?? {} },
      ]),
    )
    expect(found).toEqual(expected)
    expect(summary.format.generation).toBe(truth.gen)
    expect(summary.unrecognised).toEqual([])
    expect(summary.reconciliation).toEqual({ valuesInArchive: truth.scalarLeaves, valuesKept: truth.scalarLeaves, valuesUnreadable: 0 })
    const chats = (await archive.call('lists', { section: 'direct-messages', view, offset: 0, limit: 100 })) as {
      lists: { name: string; count: number }[]
    }
    expect(Object.fromEntries(chats.lists.map((list) => [list.name, list.count]))).toEqual(truth.chats)
    await archive.close()
  })
})
