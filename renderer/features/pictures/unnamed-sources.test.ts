import { describe, expect, it } from 'vitest'
import { unnamedInLetter } from './unnamed-sources.ts'

/** As many numbers as told, the most records first. */
const numbers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ number: String(1000 + at), records: count - at, first: null, last: null }))

describe('in a letter, sources without a name', () => {
  it('are the thirty with the most records, and the count of the rest', () => {
    const inLetter = unnamedInLetter({ numbers: numbers(42), differentNumbers: 42 })
    expect(inLetter?.numbers).toEqual(Array.from({ length: 30 }, (_, at) => String(1000 + at)))
    expect(inLetter?.more).toBe(12)
  })

  it('are counted also where they are more than are told one by one', () => {
    expect(unnamedInLetter({ numbers: numbers(1), differentNumbers: 5 })).toEqual({ numbers: ['1000'], more: 4 })
  })

  it('are counted, and not listed, where a number is too long for a letter', () => {
    const long = { number: '1'.repeat(41), records: 9, first: null, last: null }
    expect(unnamedInLetter({ numbers: [long, ...numbers(1)], differentNumbers: 2 })).toEqual({ numbers: ['1000'], more: 1 })
  })

  it('are none where every source has a name', () => {
    expect(unnamedInLetter({ numbers: [], differentNumbers: 0 })).toBeNull()
  })
})
