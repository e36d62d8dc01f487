import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, looking, view } from '../queries/insights/testing/asking.ts'
import { readOwnTable } from './own-table.ts'

const resolve = (name: string) => createRequire(import.meta.url).resolve(`@ip-location-db/${name}`)
const real = resolve('iptoasn-country-mmdb/iptoasn-country.mmdb')
const login = (IP: string) => ({ Date: '2026-01-01 00:00:00', IP, DeviceModel: '', DeviceSystem: '', NetworkType: '', Carrier: '' })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-countries-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('a table of countries of the person’s own', () => {
  it('tells the country of an address, IPv4 and IPv6, and the day on which it was made', async () => {
    const table = await readOwnTable(real)
    expect(['47.64.113.136', '2001:67c:10ec::1', '10.0.0.1', 'N/A', ''].map((address) => table.countryOf(address))).toEqual([
      'DE',
      'CH',
      null,
      null,
      null,
    ])
    expect([table.name, table.date]).toEqual(['iptoasn-country.mmdb', expect.stringMatching(/^20\d\d-\d\d-\d\d$/u)])
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a text', 'country,DE'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
    ['the end of a table alone', readFileSync(real).subarray(-2000)],
    ['a table whose tree was overwritten', Buffer.concat([Buffer.alloc(4_000_000), readFileSync(real).subarray(4_000_000)])],
  ])('is refused where it is %s', async (name, content) => {
    await expect(readOwnTable(file(`${name}.mmdb`, content))).rejects.toMatchObject({ code: 'not-a-country-table', where: `${name}.mmdb` })
  })

  it('is refused where there is no such file, or a folder', async () => {
    await expect(readOwnTable(join(folder, 'none.mmdb'))).rejects.toMatchObject({ code: 'file-not-found' })
    await expect(readOwnTable(folder)).rejects.toMatchObject({ code: 'not-a-country-table' })
  })

  it('names countries in the place of Dossier’s tables, and is certain only where those say the same', async () => {
    const archive = { 'Your Activity': { 'Login History': { LoginHistoryList: ['47.64.113.136', '1.1.1.1', '10.0.0.1'].map(login) } } }
    await looking([archive], async (opened) => {
      expect(await opened.takeCountries(real)).toMatchObject({ name: 'iptoasn-country.mmdb' })
      const found = await ask(opened, 'origins', { view, most: 10 })
      expect(found.addresses.map(({ address, country, certain }) => [address, country, certain])).toEqual([
        // Dossier's tables differ over this one, so that nobody confirms what this table says.
        ['1.1.1.1', 'US', false],
        ['10.0.0.1', null, false],
        ['47.64.113.136', 'DE', true],
      ])
      expect(found.own?.name).toBe('iptoasn-country.mmdb')
      await expect(opened.takeCountries(file('broken.mmdb', 'x'))).rejects.toMatchObject({ code: 'not-a-country-table' })
      expect((await ask(opened, 'origins', { view, most: 10 })).own?.name, 'the one before stays').toBe('iptoasn-country.mmdb')
      expect(await opened.takeCountries(null)).toBeNull()
      expect((await ask(opened, 'origins', { view, most: 10 })).own).toBeNull()
    })
  })
})
