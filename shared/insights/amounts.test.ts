import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, compareDecimals, decimalText, plus, times, zero } from './amounts.ts'

const read = (text: string): string | null => {
  const amount = amountOf(text)
  return amount === null ? null : `${decimalText(amount.value)}${amount.currency === null ? '' : ` ${amount.currency}`}`
}

describe('reading an amount', () => {
  it.each([
    ['10.68 USD', '10.68 USD'],
    ['USD 10.68', '10.68 USD'],
    ['0.07', '0.07'],
    ['70', '70'],
    ['€1.234,56', '1234.56 EUR'],
    ['1,234.56 USD', '1234.56 USD'],
    ['1.234.567', '1234567'],
    ['12,50 €', '12.50 EUR'],
    ['$5', '5 $'],
    ['-3.00 GBP', '-3.00 GBP'],
    ['0.075', '0.075'],
    ['1 234,50 kr', '1234.50 kr'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each(['', 'N/A', 'free', '1,234', '1.234 EUR', '1.2.3', '1,23,4', 'USD 5 EUR', '5 coins and some more words'])(
    '%j can be read in no way, or in two',
    (text) => expect(read(text)).toBeNull(),
  )
})

describe('adding amounts', () => {
  const decimal = fc.record({ digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), scale: fc.nat(6) })

  it('is exact: a sum of written numbers is the number that was meant', () => {
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        const sum = values.reduce(plus, zero)
        const millionths = values.reduce((total, { digits, scale }) => total + digits * 10n ** BigInt(6 - scale), 0n)
        expect(plus(sum, { digits: 0n, scale: 6 }).digits).toBe(millionths)
      }),
    )
  })

  it('does not depend on the order, and so many times is so many sums', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.nat(9), (one, other, count) => {
        expect(compareDecimals(plus(one, other), plus(other, one))).toBe(0)
        const repeated = Array.from({ length: count }, () => one).reduce(plus, zero)
        expect(compareDecimals(times(one, count), repeated)).toBe(0)
      }),
    )
  })

  it('is written as it is read', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const text = decimalText(value)
        fc.pre(amountOf(text) !== null)
        expect(compareDecimals(amountOf(text)?.value ?? zero, value)).toBe(0)
      }),
    )
  })
})
