import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeLetter } from './compose.ts'
import { validateRequest } from './fields.ts'
import type { LetterRequest } from './request.ts'

const today = '2026-11-23'
const good: LetterRequest = {
  right: 'erasure',
  residence: 'DE',
  language: 'de',
  channel: 'form',
  date: today,
  scope: { kind: 'all' },
  principal: { kind: 'self' },
  identity: { name: 'Erika Mustermann', username: 'erika' },
}
const who = (change: Partial<LetterRequest['identity']>): LetterRequest => ({ ...good, identity: { ...good.identity, ...change } })
const codes = (request: LetterRequest) => validateRequest(request, today).map(({ code }) => code)

describe('the fields of a request', () => {
  it('need only a residence, a name and a user name', () => {
    expect(validateRequest(good, today)).toEqual([])
    expect(composeLetter(good, today).kind).toBe('letter')
  })

  it.each<[string, LetterRequest, string]>([
    ['no residence', { ...good, residence: '' }, 'residence-missing'],
    ['a residence that is none', { ...good, residence: 'QQ' }, 'residence-unknown'],
    ['no name', who({ name: '  ' }), 'name-missing'],
    ['a name with a line break', who({ name: 'Erika\nMustermann' }), 'name-characters'],
    ['a name with a control character', who({ name: 'Erika\u0000' }), 'name-characters'],
    ['a name that turns the direction', who({ name: 'Erika \u202eevil' }), 'name-characters'],
    ['a name with half a character', who({ name: 'Erika \ud800' }), 'name-characters'],
    ['a name longer than a line', who({ name: 'x'.repeat(121) }), 'name-too-long'],
    ['no user name', who({ username: '@' }), 'username-missing'],
    ['a user name with a space', who({ username: 'erika m' }), 'username-characters'],
    ['a user name that is an e-mail address', who({ username: 'erika@example.org' }), 'username-characters'],
    ['a user name that is too long', who({ username: 'x'.repeat(65) }), 'username-too-long'],
    ['an e-mail address without a name', who({ email: '@example.org' }), 'email-impossible'],
    ['an e-mail address without a host', who({ email: 'erika@' }), 'email-impossible'],
    ['an e-mail address without a dot', who({ email: 'erika@example' }), 'email-impossible'],
    ['two e-mail addresses', who({ email: 'a@example.org, b@example.org' }), 'email-impossible'],
    ['an e-mail address with a second header', who({ email: 'a@example.org\nBcc: b@example.org' }), 'email-impossible'],
    ['a telephone number in letters', who({ phone: 'none' }), 'phone-impossible'],
    ['an address with a line break inside a line', who({ address: ['a\nb'] }), 'address-characters'],
    ['an address of nine lines', who({ address: Array.from('123456789') }), 'address-too-long'],
    ['a day that does not exist', { ...good, date: '2026-02-29' }, 'date-impossible'],
    ['tomorrow', { ...good, date: '2026-11-24' }, 'date-in-future'],
    ['a day before the tables', { ...good, date: '2017-12-31' }, 'date-outside-calendar'],
    ['no category', { ...good, scope: { kind: 'categories', categories: [] } }, 'scope-empty'],
    ['a category without a name', { ...good, scope: { kind: 'categories', categories: [{ id: 'a', name: '' }] } }, 'category-name-missing'],
    ['an addressee without lines', { ...good, address: { kind: 'own', lines: [' '] } }, 'addressee-empty'],
    ['an office that is not there', { ...good, address: { kind: 'office', index: 2 } }, 'addressee-empty'],
    ['a reason that fills a page', { ...good, objectionReason: 'x'.repeat(1501) }, 'reason-too-long'],
    [
      'an objection for the dead',
      { ...good, right: 'objection', principal: { kind: 'deceased', proof: 'later' } },
      'right-not-for-deceased',
    ],
    [
      'a hidden name of a child',
      { ...good, principal: { kind: 'child', name: 'a\u202eb', proof: 'later', under13: false } },
      'person-name-characters',
    ],
    ['a long name of a client', { ...good, principal: { kind: 'client', name: 'x'.repeat(121), proof: 'later' } }, 'person-name-too-long'],
    ['an account e-mail that is none', who({ accountEmail: 'x' }), 'account-email-impossible'],
    ['no account and nothing to look for', { ...good, withoutAccount: [] }, 'identifiers-missing'],
    ['a hash that is none', { ...good, withoutAccount: [{ kind: 'email-sha256', value: 'abc' }] }, 'identifier-impossible'],
    ['a cookie of two words', { ...good, withoutAccount: [{ kind: 'cookie', value: 'a b' }] }, 'identifier-impossible'],
    ['an empty identifier', { ...good, withoutAccount: [{ kind: 'phone', value: ' ' }] }, 'identifier-impossible'],
    [
      'twenty-one identifiers',
      { ...good, withoutAccount: Array.from({ length: 21 }, () => ({ kind: 'cookie', value: 'a' }) as const) },
      'identifiers-too-many',
    ],
    ['half a correction', { ...good, right: 'rectification', corrections: [{ held: 'a', correct: ' ' }] }, 'correction-missing'],
    [
      'a correction with a line break',
      { ...good, right: 'rectification', corrections: [{ held: 'a\nb', correct: 'c' }] },
      'correction-characters',
    ],
    [
      'a correction of a page',
      { ...good, right: 'rectification', corrections: [{ held: '', correct: 'x'.repeat(501) }] },
      'correction-too-long',
    ],
    [
      'fifty-one corrections',
      { ...good, right: 'rectification', corrections: Array.from({ length: 51 }, () => ({ held: '', correct: 'x' })) },
      'corrections-too-many',
    ],
    ['no record', { ...good, scope: { kind: 'records', records: [], list: false } }, 'records-empty'],
    [
      'a record without a text',
      { ...good, scope: { kind: 'records', records: [{ category: 'a', name: 'A', day: null, entry: ' ' }], list: true } },
      'record-impossible',
    ],
    [
      'a kind of data that nobody declares',
      {
        ...good,
        right: 'access',
        gap: { policyDate: '2025-11-30', items: [{ id: 'shoes', kind: 'provided', generated: false, partly: false }] },
      },
      'gap-unknown',
    ],
    ['numbers of which one is none', { ...good, right: 'access', unnamed: { numbers: ['12', '1 2'], more: 0 } }, 'unnamed-impossible'],
    [
      'thirty-one numbers',
      { ...good, right: 'access', unnamed: { numbers: Array.from({ length: 31 }, (_, at) => String(at)), more: 0 } },
      'unnamed-impossible',
    ],
    ['no number', { ...good, right: 'access', unnamed: { numbers: [], more: 3 } }, 'unnamed-impossible'],
    ['counts that are none', { ...good, archive: { records: -1, first: null, last: null, categories: [] } }, 'archive-facts-impossible'],
  ])('are told about %s, and no letter is made', (_, request, code) => {
    expect(codes(request)).toEqual([code])
    expect(composeLetter(request, today)).toEqual({ kind: 'refused', problems: validateRequest(request, today) })
  })

  it('are told about all problems at once, in the order of the form', () => {
    expect(codes({ ...who({ name: '', email: 'x' }), residence: '', date: '2027-01-01' })).toEqual([
      'residence-missing',
      'name-missing',
      'email-impossible',
      'date-in-future',
    ])
  })

  it.each(['erika@example.org', 'e.r+i_k-a@sub.example.co.uk', 'müller@exämple.de', "o'neil@example.ie"])(
    'take %s for an e-mail address',
    (email) => {
      expect(codes(who({ email }))).toEqual([])
    },
  )

  it('either have a problem or make a letter that holds them, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (name, username) => {
        const request = who({ name, username })
        const result = composeLetter(request, today)
        if (validateRequest(request, today).length > 0) expect(result.kind).toBe('refused')
        else {
          if (result.kind !== 'letter') throw new Error(result.kind)
          expect(result.letter.printedName).toBe(name.trim())
          expect(result.letter.subject).toContain(username.trim().replace(/^@/, ''))
        }
      }),
      { numRuns: 500 },
    )
  })
})
