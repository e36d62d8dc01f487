import { printableLetterSchema } from '@shared/contract/letter.ts'
import { composeLetter } from '@shared/requests/letters/compose.ts'
import { validateRequest } from '@shared/requests/letters/fields.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { rights } from '@shared/requests/right.ts'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { askForAccess, type Draft, editKey, useDraft, writers } from './draft.ts'
import { withEdits } from './edits.ts'
import { gapsFor, requestOf, type Surroundings, stepOf, usernameOf } from './request-of.ts'

const summary: NonNullable<Surroundings['summary']> = {
  name: 'archive.zip',
  bytes: 1,
  sample: false,
  format: { kind: 'json', generation: 'J5', language: null, container: 'zip' },
  account: { userName: 'robin.example' },
  archives: [],
  records: 7,
  first: '2020-01-02T03:04:05Z',
  last: '2026-01-02T03:04:05Z',
  sections: [
    {
      id: 'searches',
      known: true,
      product: null,
      group: 'activity',
      kind: 'list',
      sensitivity: 'sensitive',
      provenance: 'recorded',
      path: ['Your Activity', 'Searches', 'SearchList'],
      name: [],
      count: 7,
      first: '2020-01-02T03:04:05Z',
      last: '2026-01-02T03:04:05Z',
      undated: 0,
      sentinelDates: 0,
      inner: {},
      beside: [],
      names: [],
    },
  ],
  unrecognised: [],
  seenEmpty: [],
  reconciliation: { valuesInArchive: 14, valuesKept: 14, valuesUnreadable: 0 },
  warnings: [],
  members: [],
}
const around: Surroundings = { summary, mask: false, language: 'en', today: '2026-11-23' }
const draft: Draft = { ...useDraft.getInitialState(), residence: 'DE', name: 'Robin Example' }

function letterOf(given: Draft, where: Surroundings = around): Letter {
  const composed = composeLetter(requestOf(given, where), where.today)
  if (composed.kind !== 'letter') throw new Error(JSON.stringify(composed))
  return composed.letter
}

describe('the user name', () => {
  test('is the archive’s own until another is typed', () => {
    expect(usernameOf(draft, around)).toBe('robin.example')
    expect(usernameOf({ ...draft, username: '' }, around)).toBe('')
  })

  test('is not taken out of the archive in privacy view', () => {
    expect(usernameOf(draft, { ...around, mask: true })).toBe('')
  })
})

describe('a request', () => {
  test('needs nothing but residence, name and user name', () => {
    expect(validateRequest(requestOf(draft, around), around.today)).toEqual([])
  })

  test('carries the postal address only when it goes by post', () => {
    const address = 'Musterstraße 12\n\n10115 Berlin'
    expect(requestOf({ ...draft, address }, around).identity.address).toBeUndefined()
    expect(requestOf({ ...draft, address, channel: 'post' }, around).identity.address).toEqual(['Musterstraße 12', '10115 Berlin'])
  })

  test('names chosen kinds in the language of the letter, not of the window', () => {
    const { scope } = requestOf({ ...draft, scope: 'some', categories: ['searches'], language: 'de' }, around)
    expect(scope).toEqual({ kind: 'categories', categories: [{ id: 'searches', name: 'Suchverlauf' }] })
  })

  test('says nothing about the archive in privacy view, nor when the list is not wanted', () => {
    expect(requestOf(draft, { ...around, mask: true }).archive).toBeUndefined()
    expect(requestOf({ ...draft, annex: false }, around).archive).toBeUndefined()
    expect(requestOf(draft, around).archive?.categories).toMatchObject([{ id: 'searches', count: 7, first: '2020-01-02' }])
  })

  test.each(rights)('for %s makes a letter out of the least that can be entered', (right) => {
    const place = right === 'opt-out' ? 'US-CA' : 'DE'
    expect(letterOf({ ...draft, right, residence: place }).right).toBe(right)
  })

  test.each(writers)('for %s makes a letter, and says who writes', (writer) => {
    const identifiers = [{ kind: 'email', value: 'me@example.org' } as const]
    const { principal, withoutAccount } = requestOf({ ...draft, writer, personName: ' ', identifiers }, around)
    expect(principal.kind).toBe(writer === 'no-account' ? 'self' : writer)
    expect(withoutAccount).toEqual(writer === 'no-account' ? identifiers : undefined)
    expect('proof' in principal ? principal.proof : null).toBe(
      { self: null, 'no-account': null, child: 'later', deceased: 'later', client: 'enclosed' }[writer],
    )
    expect(letterOf({ ...draft, writer, identifiers }).printedName).toBe('Robin Example')
  })

  test('for access asks for what is most worth it until something is ticked, and not for what the archive shows', () => {
    const access: Draft = { ...draft, right: 'access' }
    const usual = requestOf(access, around).gap?.items.map(({ id }) => id) ?? []
    expect(usual).toContain('inferred-age')
    expect(usual.length).toBeLessThan(gapsFor(access, around).length)
    expect(requestOf({ ...access, gap: ['inferred-age'] }, around).gap?.items.map(({ id }) => id)).toEqual(['inferred-age'])
    expect(requestOf({ ...access, gap: [] }, around).gap).toBeUndefined()
    expect(requestOf(draft, around).gap).toBeUndefined()
  })

  test('for access asks for the names of the numbers that it was begun with, unless they are left out', () => {
    useDraft.setState(draft, true)
    askForAccess({ numbers: ['123', '45'], more: 2 })
    const begun = useDraft.getState()
    expect(begun.right).toBe('access')
    expect(requestOf(begun, around).unnamed).toEqual({ numbers: ['123', '45'], more: 2 })
    expect(JSON.stringify(letterOf(begun))).toContain('123 and 45')
    expect(requestOf({ ...begun, askUnnamed: false }, around).unnamed).toBeUndefined()
    // A second beginning in privacy view brings no numbers, and takes none away.
    askForAccess(null)
    expect(useDraft.getState().unnamed).toEqual({ numbers: ['123', '45'], more: 2 })
  })

  test('tells no number in privacy view, without an account, or in a letter for something else', () => {
    const begun: Draft = { ...draft, right: 'access', unnamed: { numbers: ['123'], more: 0 } }
    expect(requestOf(begun, around).unnamed).toBeDefined()
    expect(requestOf(begun, { ...around, mask: true }).unnamed).toBeUndefined()
    expect(requestOf({ ...begun, writer: 'no-account' }, around).unnamed).toBeUndefined()
    for (const right of rights.filter((other) => other !== 'access'))
      expect(requestOf({ ...begun, right }, around).unnamed, right).toBeUndefined()
  })

  test('leaves out corrections that say nothing, and keeps one by halves so that it is told', () => {
    const corrections = [
      { held: '', correct: ' ' },
      { held: 'wrong', correct: '' },
    ]
    const half = requestOf({ ...draft, right: 'rectification', corrections }, around)
    expect(half.corrections).toEqual([{ held: 'wrong', correct: '' }])
    expect(validateRequest(half, around.today).map(({ field }) => stepOf[field])).toEqual(['scope'])
    expect(requestOf({ ...draft, right: 'rectification' }, around).corrections).toBeUndefined()
  })

  test('carries nothing of one right into a letter for another', () => {
    const full: Draft = {
      ...draft,
      collectedAsChild: true,
      reason: 'mine',
      gap: ['inferred-age'],
      corrections: [{ held: 'a', correct: 'b' }],
    }
    const { collectedAsChild, objectionReason, gap, corrections, restriction } = requestOf({ ...full, right: 'portability' }, around)
    expect([collectedAsChild, objectionReason, gap, corrections, restriction]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(requestOf({ ...full, right: 'objection' }, around).objectionReason).toBe('mine')
  })

  test('for chosen records names their kind, counts them, and quotes none unless asked', () => {
    const records = [
      { category: 'searches', day: '2024-05-06', entry: 'a secret search' },
      { category: 'searches', day: '2025-05-06', entry: 'another' },
    ]
    const chosen: Draft = { ...draft, scope: 'records', records }
    expect(requestOf(chosen, around).scope).toEqual({
      kind: 'records',
      list: false,
      records: records.map((one) => ({ ...one, name: 'search history' })),
    })
    expect(JSON.stringify(letterOf(chosen))).not.toContain('a secret search')
    expect(JSON.stringify(letterOf({ ...chosen, listRecords: true }))).toContain('a secret search')
    expect(requestOf({ ...chosen, right: 'portability' }, around).scope).toEqual({ kind: 'all' })
  })

  test('every problem is told on a step where it can be mended', () => {
    const problems = validateRequest(requestOf({ ...draft, residence: null, name: '', scope: 'some' }, around), around.today)
    expect(problems.map(({ field }) => stepOf[field])).toEqual(['residence', 'identity', 'scope'])
  })
})

describe('a letter on its way to paper', () => {
  test.each(['en', 'de'] as const)('fits the contract and loses no text in %s', (language) => {
    const letter = letterOf({ ...draft, language, channel: 'post', address: 'Musterstraße 12' })
    const printable = printableOf(letter)
    expect(z.safeParse(printableLetterSchema, printable).success).toBe(true)
    const all = JSON.stringify(printable)
    const texts = letter.blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items
      return block.kind === 'table' ? [block.caption, ...block.columns, ...block.rows.flat()] : [block.text]
    })
    for (const text of [...texts, letter.salutation, letter.subject, letter.closing, letter.printedName, letter.dateLine]) {
      expect(all).toContain(JSON.stringify(text).slice(1, -1))
    }
  })

  test('keeps the person’s own words when the rest is written anew', () => {
    const edits = { [editKey('en', 'request')]: 'Please delete it all.' }
    const before = withEdits(letterOf(draft), edits)
    const after = withEdits(letterOf({ ...draft, name: 'Another Name' }), edits)
    for (const letter of [before, after])
      expect(letter.blocks.find(({ id }) => id === 'request')).toMatchObject({ text: 'Please delete it all.' })
  })

  test('drops words of one language when it is written in another', () => {
    const german = letterOf({ ...draft, language: 'de' })
    expect(withEdits(german, { [editKey('en', 'request')]: 'Please delete it all.' })).toEqual(german)
  })
})
