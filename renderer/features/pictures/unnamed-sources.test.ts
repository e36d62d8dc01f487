import type { Reported } from '@shared/contract/insights.ts'
import { describe, expect, it } from 'vitest'
import { unnamedInLetter, unnamedSources } from './unnamed-sources.ts'

type Section = Reported['sections'][number]
type Source = Section['sources'][number]

const source = (name: string, count: number, first: string | null, last: string | null): Source => ({
  source: name,
  named: !/^\d+$/.test(name),
  count,
  events: 1,
  first,
  last,
})
const section = (id: string, sources: readonly Source[]): Section => ({
  section: id,
  records: sources.reduce((sum, { count }) => sum + count, 0),
  first: null,
  last: null,
  sources: [...sources],
  moreSources: 0,
  moreSourceRecords: 0,
  named: { sources: 0, records: 0 },
  unnamed: { sources: 0, records: 0 },
  without: 0,
  events: { values: [], more: 0, moreRecords: 0, without: 0 },
  months: [],
})

describe('sources without a name', () => {
  it('are the bare numbers alone, the most records first', () => {
    const list = unnamedSources([
      section('off', [source('shop.example', 9, null, null), source('12', 2, null, null), source('7', 5, null, null)]),
    ])
    expect(list.map(({ number, records }) => [number, records])).toEqual([
      ['7', 5],
      ['12', 2],
    ])
  })

  it('stand once, over the whole time of both sections, and what an older section repeats is not added up', () => {
    const list = unnamedSources([
      section('new', [source('12', 3, '2025-02-01T00:00:00Z', '2026-01-01T00:00:00Z')]),
      section('old', [source('12', 2, '2024-05-01T00:00:00Z', null)]),
    ])
    expect(list).toEqual([{ number: '12', records: 3, first: '2024-05-01T00:00:00Z', last: '2026-01-01T00:00:00Z' }])
  })
})

describe('in a letter, sources without a name', () => {
  it('are the thirty with the most records, and the count of the rest', () => {
    const many = Array.from({ length: 42 }, (_, at) => source(String(1000 + at), at + 1, null, null))
    const inLetter = unnamedInLetter([section('off', [source('shop.example', 99, null, null), ...many])])
    expect(inLetter?.numbers).toEqual(Array.from({ length: 30 }, (_, at) => String(1041 - at)))
    expect(inLetter?.more).toBe(12)
  })

  it('are counted also where they are more than are told one by one', () => {
    const off = { ...section('off', [source('7', 1, null, null)]), unnamed: { sources: 5, records: 9 } }
    expect(unnamedInLetter([off])).toEqual({ numbers: ['7'], more: 4 })
  })

  it('are none where every source has a name', () => {
    expect(unnamedInLetter([section('off', [source('shop.example', 9, null, null)])])).toBeNull()
    expect(unnamedInLetter([])).toBeNull()
  })
})
