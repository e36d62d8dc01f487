import type { AddressKind } from '@shared/insights/address-kinds.ts'
import ipaddr from 'ipaddr.js'

const ranges: Readonly<Record<string, AddressKind>> = {
  private: 'private',
  uniqueLocal: 'private',
  linkLocal: 'private',
  carrierGradeNat: 'cgnat',
}

/** Tells what kind of address a text is. An IPv4 address written as IPv6 (`::ffff:192.0.2.1`) is taken for what it means. */
export function addressKind(text: string): AddressKind {
  // Four parts or none: the library also takes `10.1` and `0x7f000001`, which TikTok does not write.
  if (!ipaddr.IPv6.isValid(text) && !ipaddr.IPv4.isValidFourPartDecimal(text)) return 'invalid'
  const address = ipaddr.process(text)
  const range = address.range()
  if (range === 'unicast') return address.kind()
  return ranges[range] ?? (address.kind() === 'ipv6' && tunnels.has(range) ? 'ipv6' : 'reserved')
}

/** IPv6 addresses that carry an IPv4 connection: they are on the public internet. */
const tunnels = new Set(['6to4', 'teredo', 'rfc6052'])
