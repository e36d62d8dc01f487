import { describe, expect, it } from 'vitest'
import { addressesIn, expirySecond } from './expiry.ts'

describe('the moment at which a link dies', () => {
  it.each([
    ['https://a.example/v?a=1&x-expires=1779145139&x-signature=b', 1_779_145_139],
    ['https://a.example/v?x-tos-expires=1779145139', 1_779_145_139],
    ['https://a.example/v?Expires=1779145139#x', 1_779_145_139],
    ['https://a.example/v?expires=1779145139000', 1_779_145_139],
    ['https://a.example/v?a=1&amp;x-expires=1779145139', 1_779_145_139],
    ['https://a.example/v?x-expires=1779145139&expires=1779145000', 1_779_145_000],
    ['https://a.example/v?X-Amz-Date=20260101T000000Z&X-Amz-Expires=3600', Date.UTC(2026, 0, 1, 1) / 1000],
    ['https://a.example/v?X-Tos-Date=20260101T000000Z&X-Tos-Expires=60', Date.UTC(2026, 0, 1, 0, 1) / 1000],
  ])('%s', (address, second) => expect(expirySecond(address)).toBe(second))

  it.each([
    'https://a.example/expires=1779145139',
    'https://a.example/v?expires=3600',
    'https://a.example/v?expires=never',
    'https://a.example/v?nonexpires=1779145139',
    'https://a.example/v',
  ])('is not told by %s', (address) => expect(expirySecond(address)).toBeNull())

  it('is looked for in every address of a text', () => {
    expect(addressesIn('see https://a.example/1?b=2\nhttps://a.example/3 "http://c.example"')).toEqual([
      'https://a.example/1?b=2',
      'https://a.example/3',
      'http://c.example',
    ])
  })
})
