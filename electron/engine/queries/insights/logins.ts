import type { AddressKind } from '@shared/insights/address-kinds.ts'
import { addressKind } from '../../addresses/address-kind.ts'
import { countryTable } from '../../addresses/country-table.ts'
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
  readonly first: string | null
  readonly last: string | null
}

const momentOf = (second: string | null | undefined): string | null =>
  second === null || second === undefined ? null : instantOf(Number(second))

/** Every address that was logged in from, the most frequent first. */
export async function loginAddresses(ingestion: Ingestion, signal?: AbortSignal): Promise<readonly LoginAddress[]> {
  if (!ingestion.present.some(({ category }) => category.id === 'logins')) return []
  const section = locateSection(ingestion, 'logins')
  const date = dateColumn(section)
  if (section.lists.length === 0) return []
  // As numbers: there may be an address for every login, and a text costs more to fetch.
  const span = date === null ? 'NULL, NULL' : ['min', 'max'].map((end) => `epoch(${end}(${date}) FILTER (${dated(date)}))`).join(', ')
  const asking = ingestion.store.rows(
    `SELECT coalesce(${shown(section, 'IP')}, '') AS ip, count(*) AS n, ${span} FROM "${section.table.name}" WHERE ${rowsOf(section)}
     GROUP BY ip ORDER BY n DESC, ip`,
    [],
    signal,
  )
  const [rows, { countryOf }] = await Promise.all([asking, countryTable()])
  return rows.map(([ip, count, first, last]) => {
    const address = ip ?? ''
    const kind = addressKind(address)
    const country = kind === 'ipv4' || kind === 'ipv6' ? countryOf(address) : null
    return { ip: address, kind, country, certain: country !== null, count: Number(count), first: momentOf(first), last: momentOf(last) }
  })
}
