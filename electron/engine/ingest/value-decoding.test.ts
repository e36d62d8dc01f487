import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeDate, decodeInteger, type Int64 } from './value-decoding.ts'

const into: Int64 = { low: 0, high: 0 }

function integer(text: string): bigint | null {
  const bytes = Buffer.from(`:${text},`)
  return decodeInteger(bytes, 1, bytes.length - 1, into) ? BigInt.asIntN(64, (BigInt(into.high) << 32n) | BigInt(into.low)) : null
}

function instant(text: string): number | null {
  const bytes = Buffer.from(`"${text}"`)
  if (decodeDate(bytes, 1, bytes.length - 1, into) < 0) return null
  return Number((BigInt(into.high) << 32n) | BigInt(into.low)) / 1000
}

describe('decoding a whole number', () => {
  it('gives every digit of every number that fits 64 bits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }), (value) => {
        expect(integer(String(value))).toBe(value)
      }),
      {
        numRuns: 5000,
        examples: [[0n], [-1n], [9_999_999_999n], [10n ** 18n], [2n ** 32n], [-(2n ** 32n)], [2n ** 63n - 1n], [-(2n ** 63n) + 1n]],
      },
    )
  })

  it.each([
    '9223372036854775808',
    '-9223372036854775808',
    '9999999999999999999',
    '10000000000000000000',
    '007',
    '-0',
    '-',
    '',
    '1.0',
    '1e3',
    '12a',
    '1234567890a2345678',
  ])('leaves %j to the leftover', (text) => {
    expect(integer(text)).toBeNull()
  })
})

describe('decoding a date', () => {
  it('gives the second that it names, with the zone written or not', () => {
    const dates = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, fc.boolean(), (date, zoned) => {
        const text = `${date.toISOString().slice(0, 19).replace('T', ' ')}${zoned ? ' UTC' : ''}`
        expect(instant(text)).toBe(Math.floor(date.getTime() / 1000) * 1000)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    '2025-02-30 10:00:00',
    '2025-13-01 10:00:00',
    '2025-01-01 24:00:00',
    '2025-01-01T10:00:00',
    '2025-01-01 10:00:00 CET',
    '2025-01-01',
    '',
  ])('does not take %j for one', (text) => {
    expect(instant(text)).toBeNull()
  })
})
