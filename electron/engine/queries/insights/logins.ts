import type { AddressKind } from '@shared/insights/address-kinds.ts'
import { kindOf } from '../../addresses/address-kind.ts'
import { countryTable } from '../../addresses/country-table.ts'
import { readAddress } from '../../addresses/read-address.ts'
import type { Ingestion } from '../../ingest/ingestion.ts'
import { dateColumn, shown } from '../columns.ts'
import { locateSection, rowsOf } from '../sections.ts'
import { dated } from './dated.ts'
import { instantOf } from './insight-context.ts'

/** An address in the login history. */
export interface LoginAddress {
  readonly ip: string
  readonly kind: AddressKind
  /** Where the address is registered, ISO 3166-1 alpha-2; null where that is not certain. */
  readonly country: string | null
  /** Whether two independent tables name the same country. */
  readonly certain: boolean
  readonly count: number
  /** Seconds since 1970, so that whoever lists a hundred of ten thousand writes out those alone. */
  readonly first: number | null
  readonly last: number | null
}

/** Every address that was logged in from, the most frequent first. */
export async function loginAddresses(ingestion: Ingestion, signal?: AbortSignal): Promise<readonly LoginAddress[]> {
  if (!ingestion.present.some(({ category }) => category.id === 'logins')) return []
  const section = locateSection(ingestion, 'logins')
  const date = dateColumn(section)
  if (section.lists.length === 0) return []
  const span = date === null ? ['NULL', 'NULL'] : ['min', 'max'].map((end) => `epoch(${end}(${date}) FILTER (${dated(date)}))`)
  // In one text: there may be an address for every login, and each value of its own costs more to fetch than to count.
  const asking = ingestion.store.rows(
    `SELECT CAST(to_json(list([to_json(ip), to_json(n), to_json(first), to_json(last)])) AS VARCHAR) FROM
       (SELECT coalesce(${shown(section, 'IP')}, '') AS ip, count(*) AS n, ${span[0]} AS first, ${span[1]} AS last
        FROM "${section.table.name}" WHERE ${rowsOf(section)} GROUP BY ip ORDER BY n DESC, ip)`,
    [],
    signal,
  )
  const [[row], { countryOfRead }] = await Promise.all([asking, countryTable()])
  return (JSON.parse(row?.[0] ?? '[]') as [string, number, number | null, number | null][]).map(([ip, count, first, last]) => {
    const read = readAddress(ip)
    const kind = kindOf(read)
    const country = kind === 'ipv4' || kind === 'ipv6' ? countryOfRead(read) : null
    return { ip, kind, country, certain: country !== null, count, first, last }
  })
}

/** From the first login to the last from any of these addresses, as instants. */
export function spanOfLogins(addresses: readonly Pick<LoginAddress, 'first' | 'last'>[]): {
  readonly first: string | null
  readonly last: string | null
} {
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (const { first, last } of addresses) {
    if (first !== null && first < earliest) earliest = first
    if (last !== null && last > latest) latest = last
  }
  return {
    first: earliest === Number.POSITIVE_INFINITY ? null : instantOf(earliest),
    last: latest === Number.NEGATIVE_INFINITY ? null : instantOf(latest),
  }
}
