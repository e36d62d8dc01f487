import ipaddr from 'ipaddr.js'

/**
 * What a text in a login record is.
 * - `ipv4`, `ipv6`: an address on the public internet
 * - `private`: an address inside a home or company network (RFC 1918, RFC 4193, link-local)
 * - `cgnat`: an address that a provider shares among many subscribers (RFC 6598)
 * - `reserved`: an address that nobody on the internet has (loopback, documentation, multicast …)
 * - `invalid`: no address
 */
export const addressKinds = ['ipv4', 'ipv6', 'private', 'cgnat', 'reserved', 'invalid'] as const
export type AddressKind = (typeof addressKinds)[number]

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
