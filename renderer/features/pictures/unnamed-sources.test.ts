import type { Reported } from '@shared/contract/insights.ts'
import { describe, expect, it } from 'vitest'
import { unnamedSources } from './unnamed-sources.ts'

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
