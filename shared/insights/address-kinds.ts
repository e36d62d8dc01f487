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
