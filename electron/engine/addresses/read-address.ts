import ipaddr from 'ipaddr.js'

/** An address that was read, and the library's name for the part of the address space that it lies in. */
export interface ReadAddress {
  readonly address: ipaddr.IPv4 | ipaddr.IPv6
  readonly range: string
}

/** Four parts: the library also takes `10.1` and `0x7f000001`, which TikTok does not write. */
const fourParts = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/u

/** Reads a text as an address, once; null where it is none. An IPv4 address written as IPv6 (`::ffff:192.0.2.1`) is taken for what it means. */
export function readAddress(text: string): ReadAddress | null {
  try {
    if (!text.includes(':')) return fourParts.test(text) ? placed(new ipaddr.IPv4(text.split('.').map(Number))) : null
    const address = ipaddr.IPv6.parse(text)
    const read = placed(address)
    return read.range === 'ipv4Mapped' ? placed(address.toIPv4Address()) : read
  } catch {
    return null
  }
}

function placed(address: ipaddr.IPv4 | ipaddr.IPv6): ReadAddress {
  return { address, range: address.range() }
}
