// Reads what strace saw of the calls that can address a peer: connect, sendto, sendmsg and sendmmsg. Data that is sent
// over a socket without an address goes to the peer it was connected to, so the connect shows it.

/**
 * One call that named an internet address.
 *
 * @typedef {object} Contact
 * @property {string} call the system call
 * @property {string} address
 * @property {number} port
 */

/**
 * @typedef {object} NetworkTrace
 * @property {number} calls how many calls were seen at all; 0 means that nothing was traced
 * @property {number} local calls to unix sockets, the kernel and the loopback
 * @property {ReadonlyArray<Contact>} probes Chromium's question to the kernel whether there is a route for IPv6
 * @property {ReadonlyArray<Contact>} contacts every other internet address off the loopback
 */

const CALL = /^(?:\d+\s+)?(connect|sendto|sendmsg|sendmmsg)\(/
const IPV4 = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g
const IPV6 = /sin6_port=htons\((\d+)\)[^}]*?inet_pton\(AF_INET6, "([^"]+)"/g
const FAILED_TO_DECODE = /sa_family=AF_INET6?(?:[,}])/

// Chromium connects a UDP socket to this address, which sends no packet, to learn whether the system has a route for
// IPv6 (net/dns/host_resolver_manager.cc, kIPv6ProbeAddress).
const PROBE = { address: '2001:4860:4860::8888', port: 443 }

/**
 * @param {string} text what strace wrote with `-f -e trace=connect,sendto,sendmsg,sendmmsg`
 * @returns {NetworkTrace}
 */
export function readNetworkTrace(text) {
  const contacts = []
  const probes = []
  let calls = 0
  let local = 0
  for (const line of text.split('\n')) {
    const call = CALL.exec(line)?.[1]
    if (call === undefined) continue
    calls += 1
    const addressed = addressesIn(line, call)
    if (addressed.every(({ address }) => isLoopback(address))) local += 1
    for (const contact of addressed) {
      if (isLoopback(contact.address)) continue
      if (isProbe(contact, line)) probes.push(contact)
      else contacts.push(contact)
    }
  }
  return { calls, local, probes, contacts }
}

function addressesIn(line, call) {
  const found = [...line.matchAll(IPV4), ...line.matchAll(IPV6)].map(([, port, address]) => ({ call, address, port: Number(port) }))
  // An internet address in a form that is not known here must count as a contact, or the proof would have a hole.
  if (found.length === 0 && FAILED_TO_DECODE.test(line)) return [{ call, address: `unreadable: ${line}`, port: 0 }]
  return found
}

function isLoopback(address) {
  return /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(address) || address === '::1'
}

// A TCP socket that does not wait answers EINPROGRESS; a UDP socket is connected at once or has no route.
function isProbe({ call, address, port }, line) {
  return call === 'connect' && address === PROBE.address && port === PROBE.port && !line.includes('EINPROGRESS')
}
