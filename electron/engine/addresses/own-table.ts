import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import ipaddr from 'ipaddr.js'
import { type CountryResponse, Reader } from 'mmdb-lib'

/** A person's own table of addresses, in MaxMind's format: GeoLite2, DB-IP, IPinfo and others. It is held in memory and nowhere else. */
export interface OwnTable {
  readonly name: string
  /** The day on which it was made, ISO date. */
  readonly date: string
  /** ISO 3166-1 alpha-2, or null where the table says nothing. */
  countryOf(address: string): string | null
}

/** The largest tables of countries and cities are some hundred megabytes. */
const mostBytes = 1024 ** 3

/** Addresses of large, old networks all over the world: a table of countries knows at least one of them. */
const known = [
  '8.8.8.8',
  '193.99.144.80',
  '133.11.0.1',
  '200.160.2.3',
  '196.216.2.1',
  '1.1.1.1',
  '2001:4860:4860::8888',
  '2001:67c:10ec::1',
]

/**
 * Reads such a table.
 *
 * @throws DossierError `file-not-found`, `no-permission`, `too-large`; `not-a-country-table` where it is none, or broken
 */
export async function readOwnTable(path: string): Promise<OwnTable> {
  const bytes = await bytesOf(path)
  let reader: Reader<CountryResponse>
  try {
    reader = new Reader<CountryResponse>(bytes)
  } catch (cause) {
    throw new DossierError('not-a-country-table', basename(path), { cause })
  }
  const found = new Map<string, string | null>()
  const countryOf = (address: string): string | null => {
    const before = found.get(address)
    if (before !== undefined) return before
    const country = ipaddr.isValid(address) ? lookUp(reader, ipaddr.process(address).toString()) : null
    found.set(address, country)
    return country
  }
  const built = reader.metadata.buildEpoch
  if (Number.isNaN(built.getTime()) || !known.some((address) => countryOf(address) !== null))
    throw new DossierError('not-a-country-table', basename(path))
  return { name: basename(path), date: built.toISOString().slice(0, 10), countryOf }
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > mostBytes) throw new DossierError('too-large', basename(path))
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof DossierError) throw cause
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    const denied = code === 'EACCES' || code === 'EPERM'
    throw new DossierError(denied ? 'no-permission' : code === 'ENOENT' ? 'file-not-found' : 'not-a-country-table', basename(path), {
      cause,
    })
  }
}

/** What a broken table says of an address is nothing. */
function lookUp(reader: Reader<CountryResponse>, address: string): string | null {
  try {
    const entry: unknown = reader.get(address)
    return codeOf(entry, 'country_code') ?? codeOf(entry, 'country') ?? codeOf(member(entry, 'country'), 'iso_code')
  } catch {
    return null
  }
}

/** Tables write the code at different places. */
function codeOf(entry: unknown, key: string): string | null {
  const code = member(entry, key)
  return typeof code === 'string' && /^[A-Z]{2}$/u.test(code) ? code : null
}

function member(entry: unknown, key: string): unknown {
  return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key) ? Reflect.get(entry, key) : null
}
