import { describe, expect, it } from 'vitest'
import type { Section } from '../../contract/archive.ts'
import { archiveFactsOf, factsWithin } from './archive-facts.ts'

function section(change: Partial<Section>): Section {
  return {
    id: 'searches',
    known: true,
    product: null,
    group: 'activity',
    kind: 'list',
    sensitivity: 'personal',
    provenance: 'recorded',
    path: ['Your Activity', 'Searches'],
    name: [],
    count: 3,
    first: '2024-02-01T10:00:00Z',
    last: '2024-03-01T10:00:00Z',
    undated: 0,
    sentinelDates: 0,
    inner: {},
    beside: [],
    names: [],
    ...change,
  }
}

const summary = {
  account: { userName: 'ada' },
  sections: [
    section({}),
    section({ id: 'logins', count: 2, first: '2023-12-31T23:59:59Z', last: '2024-01-02T00:00:00Z' }),
    section({ id: 'settings', count: 5, first: null, last: null }),
    section({ id: 'shares', count: 0, first: null, last: null }),
    section({ id: 'shelf:0', known: false, path: ['Something', 'New'], count: 1, first: null, last: null }),
  ],
}

describe('what a letter may say of an archive', () => {
  it('is the filled categories by name, their counts and days, and the account', () => {
    expect(archiveFactsOf(summary, 'en')).toEqual({
      accountName: 'ada',
      records: 11,
      first: '2023-12-31',
      last: '2024-03-01',
      categories: [
        { id: 'searches', name: 'search history', count: 3, first: '2024-02-01', last: '2024-03-01' },
        { id: 'logins', name: 'login history, with IP addresses and devices', count: 2, first: '2023-12-31', last: '2024-01-02' },
        { id: 'settings', name: 'app settings', count: 5, first: null, last: null },
        { id: 'shelf:0', name: 'Something › New', count: 1, first: null, last: null },
      ],
    })
  })

  it('names no account where the archive names none', () => {
    expect(archiveFactsOf({ ...summary, account: { userName: null } }, 'de')).not.toHaveProperty('accountName')
  })

  it('shrinks to the categories that the letter asks about', () => {
    const facts = archiveFactsOf(summary, 'en')
    const within = (id: string) => factsWithin(facts, { kind: 'categories', categories: [{ id, name: id }] })
    expect(within('logins')).toMatchObject({ records: 2, first: '2023-12-31', last: '2024-01-02', categories: [{ id: 'logins' }] })
    expect(within('shares')).toBeNull()
    expect(factsWithin(facts, { kind: 'all' })).toBe(facts)
  })
})
