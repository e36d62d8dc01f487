import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { Reader } from 'mmdb-lib'
import { describe, expect, it } from 'vitest'
import { addressKind } from './address-kind.ts'
import { countryTable } from './country-table.ts'

describe('the kind of an address', () => {
  it.each([
    ['8.8.8.8', 'ipv4'],
    ['2a00:1450:4001:81b::200e', 'ipv6'],
    ['::ffff:8.8.8.8', 'ipv4'],
    ['192.168.1.20', 'private'],
    ['10.0.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['169.254.10.10', 'private'],
    ['fe80::1', 'private'],
    ['fd12:3456:789a::1', 'private'],
    ['100.64.0.1', 'cgnat'],
    ['100.127.255.254', 'cgnat'],
    ['100.128.0.1', 'ipv4'],
    ['127.0.0.1', 'reserved'],
    ['203.0.113.7', 'reserved'],
    ['2001:db8::7', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['2002:808:808::1', 'ipv6'],
    ['', 'invalid'],
    ['N/A', 'invalid'],
    ['10.1', 'invalid'],
    ['300.1.1.1', 'invalid'],
  ])('%s is %s', (text, kind) => expect(addressKind(text)).toBe(kind))
})

describe('the countries of addresses', () => {
  it('are what the two tables say where they agree', { timeout: 60_000 }, () => {
    expect(() => execFileSync(process.execPath, ['scripts/ip-countries.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it('are, for any address, what both tables say when they are asked one by one', async () => {
    const { countryOf } = await countryTable()
    const reader = (name: string) => new Reader(readFileSync(createRequire(import.meta.url).resolve(`@ip-location-db/${name}`)))
    const [one, other] = [
      reader('geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb'),
      reader('iptoasn-country-mmdb/iptoasn-country.mmdb'),
    ] as const
    const asked = (table: typeof one, address: string) => (table.get(address) as { country_code?: string } | null)?.country_code ?? null
    // Among the addresses of the internet's registries; networks smaller than a subscriber's are left alone.
    const sixth = fc.tuple(fc.integer({ min: 0x2001, max: 0x2c0f }), fc.nat(0xffff), fc.nat(0xffff))
    const address = fc.oneof(
      fc.ipV4(),
      sixth.map((parts) => `${parts.map((part) => part.toString(16)).join(':')}::1`),
    )
    fc.assert(
      fc.property(address, (text) => {
        const [a, b] = [asked(one, text), asked(other, text)]
        if (!text.startsWith('2002:')) expect(countryOf(text)).toBe(a === b ? a : null)
      }),
      { numRuns: 3000 },
    )
  })

  it('are known for addresses whose place is no secret, and 47.64.113.136 is in Germany', async () => {
    const table = await countryTable()
    const known = { '47.64.113.136': 'DE', '193.99.144.80': 'DE', '129.132.1.1': 'CH', '133.11.0.1': 'JP', '2001:67c:10ec::1': 'CH' }
    expect(Object.fromEntries(Object.keys(known).map((address) => [address, table.countryOf(address)]))).toEqual(known)
    expect(table.date).toBe('2026-06-17')
  })

  it('are not made up where the tables differ, say nothing, or there is no address', async () => {
    const table = await countryTable()
    expect(['10.0.0.1', '127.0.0.1', '0.0.0.0', 'fd00::1', 'N/A', ''].map((address) => table.countryOf(address))).toEqual(
      new Array(6).fill(null),
    )
  })
})
