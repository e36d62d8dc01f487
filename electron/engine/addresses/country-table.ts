import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type ReadAddress, readAddress } from './read-address.ts'

/**
 * Countries in which internet addresses are registered, where two independent tables agree. It is data about networks, not about people:
 * who uses an address may be elsewhere (mobile networks, company networks, VPNs), and may have been elsewhere when they used it.
 */
export interface CountryTable {
  /** The day of the data, ISO date. */
  readonly date: string
  /** Where the data comes from and under which licences. */
  readonly sources: readonly { readonly name: string; readonly version: string }[]
  readonly licences: string
  /** ISO 3166-1 alpha-2, or null where the tables differ, say nothing, or the address is none. */
  countryOf(address: string): string | null
  /** The same of an address that was read already. */
  countryOfRead(read: ReadAddress | null): string | null
}

interface Header {
  readonly date: string
  readonly sources: CountryTable['sources']
  readonly licences: string
  readonly countries: readonly string[]
  /** Networks of IPv4 and of IPv6. */
  readonly networks: readonly [number, number]
}

let loaded: Promise<CountryTable> | null = null

/** The table that comes with the app, unpacked when it is first asked for. */
export function countryTable(): Promise<CountryTable> {
  loaded ??= load()
  return loaded
}

/**
 * The file: the length of a JSON header (32 bits), the header, then for each family the first address of each network (32 bits for
 * IPv4, the upper 64 bits for IPv6, ascending, little-endian) and a byte for each network: 0 for no country, else its number in the header.
 */
async function load(): Promise<CountryTable> {
  const { default: url } = await import('../../../resources/ip-countries.bin.gz?url&inline')
  const bytes = await promisify(gunzip)(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
  const headerEnd = 4 + bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as Header
  const [four, six] = header.networks
  // Copies, because a typed array must begin at a multiple of its width.
  const fourStarts = new Uint32Array(copied(bytes, headerEnd, four * 4))
  const fourCountries = bytes.subarray(headerEnd + four * 4, headerEnd + four * 5)
  const sixFrom = headerEnd + four * 5
  const sixStarts = new BigUint64Array(copied(bytes, sixFrom, six * 8))
  const sixCountries = bytes.subarray(sixFrom + six * 8, sixFrom + six * 9)
  const countryOfRead = (read: ReadAddress | null): string | null => {
    if (read === null) return null
    const number = Buffer.from(read.address.toByteArray())
    const index =
      read.address.kind() === 'ipv4'
        ? fourCountries[lastAtOrBefore(fourStarts, number.readUInt32BE(0))]
        : sixCountries[lastAtOrBefore(sixStarts, number.readBigUInt64BE(0))]
    return header.countries[(index ?? 0) - 1] ?? null
  }
  return {
    date: header.date,
    sources: header.sources,
    licences: header.licences,
    countryOf: (address) => countryOfRead(readAddress(address)),
    countryOfRead,
  }
}

function copied(bytes: Buffer, from: number, length: number): ArrayBuffer {
  return Uint8Array.from(bytes.subarray(from, from + length)).buffer
}

/** Index of the last start that is not behind `wanted`; the first network begins with the first address there is. */
function lastAtOrBefore<Value extends number | bigint>(starts: ArrayLike<Value>, wanted: Value): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as Value) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
