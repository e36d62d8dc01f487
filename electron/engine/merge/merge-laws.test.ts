import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { looking, MadeArchives } from './testing/archives.ts'

const archives = new MadeArchives()
beforeAll(() => archives.begin())
afterAll(() => archives.end())

const moment = (minute: number) => `2025-03-01 10:${String(minute).padStart(2, '0')}:00`

/** One thing that the invented person did. Equal ones are equal records. */
interface Deed {
  readonly kind: 'watch' | 'search' | 'chat' | 'odd'
  readonly minute: number
  readonly word: string
}

const deeds = fc.array(
  fc.record({
    kind: fc.constantFrom<Deed['kind']>('watch', 'search', 'chat', 'odd'),
    minute: fc.integer({ min: 0, max: 3 }),
    word: fc.constantFrom('a', 'b', '', 'N/A', 'ä "\\', '2025-03-01 10:00:00 UTC', '__proto__'),
  }),
  { maxLength: 24 },
)

/** The same deeds as the export of 2023 and of 2026 write them. */
const generations = {
  J2: (of: (kind: Deed['kind']) => readonly Deed[]) => ({
    Activity: {
      'Video Browsing History': {
        VideoList: of('watch').map(({ minute }) => ({ Date: moment(minute), Link: `https://www.tiktokv.com/share/video/${minute + 7}/` })),
      },
      'Search History': { SearchList: of('search').map(({ minute, word }) => ({ Date: moment(minute), SearchTerm: word })) },
    },
    'Direct Messages': { 'Chat History': { ChatHistory: chats(of('chat')) } },
    Profile: { 'Profile Information': { ProfileMap: { userName: 'robin.example' } } },
    Odd: of('odd').length === 0 ? {} : { List: of('odd').map(({ word, minute }) => ({ word, minute })) },
  }),
  J5: (of: (kind: Deed['kind']) => readonly Deed[]) => ({
    'Your Activity': {
      'Watch History': {
        VideoList: of('watch').map(({ minute }) => ({
          Date: `${moment(minute)} UTC`,
          Link: `https://www.tiktokv.com/share/video/${minute + 7}/`,
          Title: '',
        })),
      },
      Searches: { SearchList: of('search').map(({ minute, word }) => ({ SearchTerm: word, Date: moment(minute) })) },
    },
    'Direct Message': { 'Direct Messages': { ChatHistory: chats(of('chat')) } },
    'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'robin.example' } } },
    Odd: of('odd').length === 0 ? {} : { List: of('odd').map(({ word, minute }) => ({ minute, word })) },
  }),
} as const
type Generation = keyof typeof generations
const generation = fc.constantFrom<Generation>('J2', 'J5')

function chats(of: readonly Deed[]): object {
  const partners = new Map<string, object[]>()
  for (const { minute, word } of of) {
    const key = `Chat History with ${word === '' ? 'nobody' : word}:`
    partners.set(key, [...(partners.get(key) ?? []), { Date: moment(minute), From: 'robin.example', Content: word }])
  }
  return Object.fromEntries(partners)
}

const archive = (made: Generation, done: readonly Deed[]) =>
  archives.write(generations[made]((kind) => done.filter((deed) => deed.kind === kind)))

/** Records by section; sections that are there and empty do not matter here. */
const counts = (paths: readonly string[]) =>
  looking(paths, ({ summary }) => {
    const { valuesInArchive, valuesKept, valuesUnreadable } = summary.reconciliation
    expect(valuesInArchive).toBe(valuesKept + valuesUnreadable)
    expect(summary.records).toBe(summary.archives.reduce((sum, { records, repeated }) => sum + records - repeated, 0))
    return Object.fromEntries(
      summary.sections
        .filter(({ count }) => count > 0)
        .map(({ id, path, count }) => [id.startsWith('shelf:') ? path.join('›') : id, count]),
    )
  })

/** What tells the records of two deeds apart. */
const nameOf = ({ kind, minute, word }: Deed) => JSON.stringify([kind, minute, kind === 'watch' ? '' : word])

const runs = { numRuns: 12 }

describe('bringing archives together', () => {
  it('changes nothing when it is the same archive twice, whichever layouts it is written in', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, generation, generation, async (done, one, other) => {
        expect(await counts([await archive(one, done), await archive(other, done)])).toEqual(await counts([await archive(one, done)]))
      }),
      runs,
    )
  })

  it('comes to the same in any order', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, deeds, generation, generation, async (first, second, third, one, other) => {
        const paths = [await archive(one, first), await archive(other, second), await archive(one, third)]
        expect(await counts(paths)).toEqual(await counts(paths.toReversed()))
      }),
      runs,
    )
  })

  it('makes an archive whole again that was cut in two, however the parts overlap', async () => {
    const part = fc.constantFrom<readonly ('first' | 'second')[]>(['first'], ['second'], ['first', 'second'])
    await fc.assert(
      fc.asyncProperty(deeds, fc.array(part, { minLength: 24, maxLength: 24 }), generation, generation, async (done, dealt, one, other) => {
        // All copies of a record go the same way, as they do where an export ends at a moment.
        const parts = new Map<string, readonly ('first' | 'second')[]>()
        for (const [index, deed] of done.entries()) {
          const name = nameOf(deed)
          if (!parts.has(name)) parts.set(name, dealt[index] ?? [])
        }
        const of = (which: 'first' | 'second') => done.filter((deed) => parts.get(nameOf(deed))?.includes(which))
        const cut = [await archive(one, of('first')), await archive(other, of('second'))]
        expect(await counts(cut)).toEqual(await counts([await archive(one, done)]))
      }),
      runs,
    )
  })
})
