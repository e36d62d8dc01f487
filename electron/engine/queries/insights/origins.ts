import type { Origins } from '@shared/contract/insights.ts'
import { addressKinds } from '@shared/insights/address-kinds.ts'
import { countryTable } from '../../addresses/country-table.ts'
import type { OwnTable } from '../../addresses/own-table.ts'
import { SharedWork } from '../shared-work.ts'
import { type InsightContext, type InsightHandler, sectionWithRecords } from './insight-context.ts'
import { type LoginAddress, loginAddresses, spanOfLogins } from './logins.ts'
import { noValues, valuesOf } from './values.ts'

/** Values of a field that are kept: so many devices or carriers nobody has. */
const mostValues = 200

interface Kept {
  readonly addresses: readonly LoginAddress[]
  readonly devices: Origins['devices']
  readonly systems: Origins['systems']
  readonly networks: Origins['networks']
  readonly carriers: Origins['carriers']
}

/** Where the account was logged in from: addresses, countries, devices, systems, networks. */
export function origins(context: InsightContext): InsightHandler<'origins'> {
  const kept = new SharedWork<Kept>(() => 1, 1)
  return async ({ view, most, skip = 0 }, signal) => {
    const { addresses: certain, ...fields } = await kept.get('logins', signal, (stop) => gather(context, stop))
    const { date, sources, licences } = await countryTable()
    const addresses = withOwn(certain, context.ownCountries.table)
    const listed = addresses.slice(skip, skip + most)
    return {
      logins: loginsOf(addresses),
      ...spanOfLogins(addresses),
      addresses: listed.map(({ ip, ...address }) => ({
        address: context.masker.apply(view.mask, 'address', ip) ?? '',
        ...address,
        ...spanOfLogins([address]),
      })),
      differentAddresses: addresses.length,
      moreAddressLogins: loginsOf(addresses.slice(skip + most)),
      kinds: addressKinds.flatMap((kind) => {
        const of = addresses.filter((address) => address.kind === kind)
        return of.length === 0 ? [] : [{ kind, addresses: of.length, logins: loginsOf(of) }]
      }),
      countries: countriesOf(addresses),
      ...fields,
      table: { date, sources: [...sources], licences },
      own: context.ownCountries.told,
    }
  }
}

async function gather(context: InsightContext, signal: AbortSignal): Promise<Kept> {
  const logins = await sectionWithRecords(context, 'logins')
  if (logins === null) return { addresses: [], devices: noValues, systems: noValues, networks: noValues, carriers: noValues }
  const field = (key: string): Promise<Origins['devices']> => valuesOf(context.ingestion.store, logins, key, mostValues, signal)
  const [addresses, devices, systems, networks, carriers] = await Promise.all([
    loginAddresses(context.ingestion, signal),
    field('DeviceModel'),
    field('DeviceSystem'),
    field('NetworkType'),
    field('Carrier'),
  ])
  return { addresses, devices, systems, networks, carriers }
}

/** The countries of the person's own table; those of Dossier's tables stay certain where it says the same. */
function withOwn(addresses: readonly LoginAddress[], own: OwnTable | null): readonly LoginAddress[] {
  if (own === null) return addresses
  return addresses.map((address) => {
    if (address.kind !== 'ipv4' && address.kind !== 'ipv6') return address
    const country = own.countryOf(address.ip)
    return { ...address, country, certain: country !== null && country === address.country }
  })
}

const loginsOf = (addresses: readonly LoginAddress[]): number => addresses.reduce((sum, { count }) => sum + count, 0)

/** Countries of public addresses; the others belong to no country. */
function countriesOf(addresses: readonly LoginAddress[]): Origins['countries'] {
  const groups = new Map<string, LoginAddress[]>()
  for (const address of addresses) {
    if (address.kind !== 'ipv4' && address.kind !== 'ipv6') continue
    const name = `${address.country} ${address.certain}`
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [address])
    else group.push(address)
  }
  return Array.from(groups.values(), (of) => ({
    country: of[0]?.country ?? null,
    certain: of[0]?.certain ?? false,
    addresses: of.length,
    logins: loginsOf(of),
    ...spanOfLogins(of),
  })).sort((one, other) => other.logins - one.logins || (one.country ?? '~').localeCompare(other.country ?? '~'))
}
