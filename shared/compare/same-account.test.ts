import { describe, expect, it } from 'vitest'
import { type AccountIdentity, type AccountKind, type SharedRecords, sameAccount } from './same-account.ts'

type Told = Partial<Record<AccountKind | 'device', string>>

function archive({ device, ...told }: Told): AccountIdentity {
  const of = (kind: AccountKind) => (told[kind] === undefined ? [] : [told[kind]])
  return {
    identifiers: { 'account-number': of('account-number'), email: of('email'), phone: of('phone'), 'user-name': of('user-name') },
    devices: device === undefined ? [] : [device],
  }
}

const likes = (shared: number, one: number, other: number): SharedRecords => ({ category: 'likes', shared, expected: [one, other] })

const cases: readonly (readonly [string, boolean | 'unknown', Told, Told, readonly SharedRecords[]])[] = [
  ['nothing is told', 'unknown', {}, {}, []],
  ['only one of them says whose it is', 'unknown', { 'user-name': 'robin' }, {}, [likes(0, 5, 5)]],
  ['the user name is the same', true, { 'user-name': 'robin' }, { 'user-name': 'robin' }, []],
  ['renamed, the e-mail address stayed', true, { 'user-name': 'a', email: 'm' }, { 'user-name': 'b', email: 'm' }, []],
  ['renamed, the number stayed', true, { 'user-name': 'a', 'account-number': '7' }, { 'user-name': 'b', 'account-number': '7' }, []],
  ['everything is new but three likes', true, { 'user-name': 'a', email: 'm' }, { 'user-name': 'b', email: 'n' }, [likes(3, 5, 5)]],
  [
    'three records of different kinds',
    true,
    { 'user-name': 'a' },
    { 'user-name': 'b' },
    [likes(2, 5, 5), { ...likes(1, 2, 2), category: 'logins' }],
  ],
  [
    'one name taken up by another account',
    false,
    { 'user-name': 'a', 'account-number': '7' },
    { 'user-name': 'a', 'account-number': '8' },
    [],
  ],
  ['name and e-mail address differ', false, { 'user-name': 'a', email: 'm' }, { 'user-name': 'b', email: 'n' }, []],
  ['the name differs, and nothing of one time is shared', false, { 'user-name': 'a' }, { 'user-name': 'b' }, [likes(0, 5, 5)]],
  ['the name differs, and the times do not meet', 'unknown', { 'user-name': 'a' }, { 'user-name': 'b' }, [likes(0, 0, 5)]],
  [
    'two records are shared, which may be chance',
    'unknown',
    { 'user-name': 'a', email: 'm' },
    { 'user-name': 'b', email: 'n' },
    [likes(2, 9, 9)],
  ],
  ['one telephone carries two accounts', 'unknown', { 'user-name': 'a', device: 'd' }, { 'user-name': 'b', device: 'd' }, [likes(0, 5, 5)]],
]

describe('whether two archives are of one account', () => {
  it.each(cases)('%s: %s', (_, expected, one, other, records) => {
    expect(sameAccount(archive(one), archive(other), records).sameAccount).toBe(expected)
    expect(sameAccount(archive(other), archive(one), records).sameAccount).toBe(expected)
  })

  it('tells by what it is known', () => {
    const { evidence } = sameAccount(archive({ 'user-name': 'a', email: 'm' }), archive({ 'user-name': 'b', email: 'm' }), [likes(4, 5, 5)])
    expect(evidence).toEqual([
      { by: 'email', equal: true },
      { by: 'user-name', equal: false },
      { by: 'records', category: 'likes', shared: 4 },
    ])
  })
})
