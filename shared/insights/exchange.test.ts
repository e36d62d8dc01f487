import { describe, expect, it } from 'vitest'
import { ownNames, sideOf } from './exchange.ts'

const wrote = (partner: string, ...names: readonly string[]) => names.map((from) => ({ partner, from, count: 1 }))

describe('who wrote a message', () => {
  it('is told by the account’s name, written with an at sign or capitals or not', () => {
    const own = ownNames(wrote('ada', 'Me', 'ada'), ['@me'])
    expect([sideOf({ partner: 'ada', from: 'ME' }, own), sideOf({ partner: 'ada', from: 'Ada' }, own)]).toEqual(['sent', 'received'])
  })

  it('is the account where one name writes with two partners and is neither', () => {
    expect([...ownNames([...wrote('ada', 'then'), ...wrote('bob', 'then', 'bob')], ['now'])].sort()).toEqual(['now', 'then'])
  })

  it('is never guessed: a partner who writes in a second conversation is not the account', () => {
    const own = ownNames([...wrote('ada', 'ada', 'me'), ...wrote('bob', 'ada', 'me')], ['me'])
    expect(sideOf({ partner: 'bob', from: 'ada' }, own)).toBe('unclear')
  })

  it('stays unclear where two unknown names write beside the partner, or none is given', () => {
    expect([...ownNames(wrote('ada', 'ada', 'x', 'y'), [])]).toEqual([])
    expect(sideOf({ partner: '', from: '' }, new Set())).toBe('unclear')
  })
})
