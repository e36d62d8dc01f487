// Writes resources/ip-countries.bin.gz from two tables that know in which country an address is registered, or with --check compares it.
//
//   node scripts/ip-countries.mjs           write the file
//   node scripts/ip-countries.mjs --check   exit 1 when the file is not what this script would write
//
// A country is written only where both tables name the same one. What the file looks like: electron/engine/addresses/country-table.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Reader } from 'mmdb-lib'

const require = createRequire(import.meta.url)
const target = new URL('../resources/ip-countries.bin.gz', import.meta.url)
const tables = ['geo-whois-asn-country', 'iptoasn-country']

/** Reads the whole of one table: where each network begins and its country, in order of addresses. Of an IPv6 address the upper half. */
function networksOf(table, family) {
  const path = require.resolve(`@ip-location-db/${table}-mmdb/${table}-ipv${family}.mmdb`)
  const reader = new Reader(readFileSync(path))
  const { nodeCount } = reader.metadata
  const bits = family === 4 ? 32 : 64
  const networks = []
  const countries = new Map()
  const countryAt = (record) => {
    if (!countries.has(record)) countries.set(record, reader.resolveDataPointer(record)?.country_code ?? null)
    return countries.get(record)
  }
  const walk = (record, first, depth) => {
    if (record >= nodeCount) networks.push([first, record === nodeCount ? null : countryAt(record)])
    // Networks smaller than a subscriber's: whoever is in them cannot be told apart here.
    else if (depth === bits) networks.push([first, null])
    else {
      walk(reader.walker.left(record * reader.metadata.nodeByteSize), first, depth + 1)
      walk(reader.walker.right(record * reader.metadata.nodeByteSize), first | (1n << BigInt(bits - depth - 1)), depth + 1)
    }
  }
  walk(0, 0n, 0)
  return networks
}

/** The networks on which two tables agree; null in between. Neighbours of one country are joined. */
function agreed(one, other) {
  const joined = []
  let left = 0
  let right = 0
  while (left < one.length && right < other.length) {
    const first = one[left][0] > other[right][0] ? one[left][0] : other[right][0]
    const country = one[left][1] === other[right][1] ? one[left][1] : null
    if (joined.at(-1)?.[1] !== country) joined.push([first, country])
    const nextLeft = one[left + 1]?.[0]
    const nextRight = other[right + 1]?.[0]
    if (nextRight === undefined || (nextLeft !== undefined && nextLeft <= nextRight)) left += 1
    if (nextLeft === undefined || (nextRight !== undefined && nextRight <= nextLeft)) right += 1
  }
  return joined
}

const families = [4, 6].map((family) => agreed(networksOf(tables[0], family), networksOf(tables[1], family)))
const codes = [...new Set(families.flat().map(([, country]) => country))].filter((code) => code !== null).sort()
const indexOf = new Map([[null, 0], ...codes.map((code, index) => [code, index + 1])])

function familyBytes(networks, width) {
  const starts = Buffer.alloc(networks.length * width)
  const countries = Buffer.alloc(networks.length)
  networks.forEach(([first, country], index) => {
    if (width === 4) starts.writeUInt32LE(Number(first), index * 4)
    else starts.writeBigUInt64LE(first, index * 8)
    countries[index] = indexOf.get(country)
  })
  return Buffer.concat([starts, countries])
}

const versions = tables.map((table) => require(`@ip-location-db/${table}-mmdb/package.json`).version)
const header = Buffer.from(
  JSON.stringify({
    about: 'Countries in which internet addresses are registered, where two tables agree. Written by scripts/ip-countries.mjs.',
    sources: tables.map((table, index) => ({ name: `@ip-location-db/${table}-mmdb`, version: versions[index] })),
    licences:
      'geo-whois-asn-country: CC BY 4.0, data of the Number Resource Organization (https://www.nro.net/); iptoasn-country: PDDL 1.0',
    // The date that the versions carry: 2.3.YYYYMMDDHH
    date: versions[0].replace(/^.*\.(\d{4})(\d\d)(\d\d)\d*$/, '$1-$2-$3'),
    countries: codes,
    networks: families.map((networks) => networks.length),
  }),
)
const length = Buffer.alloc(4)
length.writeUInt32LE(header.length)
const bytes = Buffer.concat([length, header, familyBytes(families[0], 4), familyBytes(families[1], 8)])

if (process.argv.includes('--check')) {
  // What is compared is the table: how well it is packed may differ between versions of the packer.
  if (!gunzipSync(readFileSync(target)).equals(bytes)) {
    console.error('ip-countries.bin.gz differs from what the two tables give. Run: node scripts/ip-countries.mjs')
    process.exitCode = 1
  }
} else {
  writeFileSync(target, gzipSync(bytes, { level: 9 }))
}
