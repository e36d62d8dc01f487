import type { AddressKind } from '@shared/insights/address-kinds.ts'
import { type ReadAddress, readAddress } from './read-address.ts'

const ranges: Readonly<Record<string, AddressKind>> = {
  private: 'private',
  uniqueLocal: 'private',
  linkLocal: 'private',
  carrierGradeNat: 'cgnat',
}

/** Tells what kind of address a text is. */
export function addressKind(text: string): AddressKind {
  return kindOf(readAddress(text))
}

/** The same of a text that was read already. */
export function kindOf(read: ReadAddress | null): AddressKind {
  if (read === null) return 'invalid'
  const { address, range } = read
  if (range === 'unicast') return address.kind()
  return ranges[range] ?? (address.kind() === 'ipv6' && tunnels.has(range) ? 'ipv6' : 'reserved')
}

/** IPv6 addresses that carry an IPv4 connection: they are on the public internet. */
const tunnels = new Set(['6to4', 'teredo', 'rfc6052'])
