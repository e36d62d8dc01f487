import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNetworkTrace } from './network-trace.mjs'

const unix = '41  connect(9, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0'
const ipv4 = (address: string, port = 80, result = '-1 EINPROGRESS (Operation now in progress)') =>
  `41  connect(9, {sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}, 16) = ${result}`
const ipv6 = (address: string, port: number, result = '0') =>
  `41  connect(9, {sa_family=AF_INET6, sin6_port=htons(${port}), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "${address}", &sin6_addr), sin6_scope_id=0}, 28) = ${result}`

describe('the reader of network traces', () => {
  it('finds nothing to report in unix sockets, the kernel and the loopback', () => {
    const trace = readNetworkTrace(
      [
        unix,
        ipv4('127.0.0.1', 9229),
        ipv6('::1', 9229),
        '41  sendto(7, [{nlmsg_len=20, nlmsg_type=RTM_GETADDR}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20',
        '41  sendmsg(7, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=""..., iov_len=8}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 8',
      ].join('\n'),
    )
    expect(trace).toEqual({ calls: 5, local: 5, probes: [], contacts: [] })
  })

  it('reports a connection to an address of the internet', () => {
    expect(readNetworkTrace(ipv4('192.0.2.1')).contacts).toEqual([{ call: 'connect', address: '192.0.2.1', port: 80 }])
    expect(readNetworkTrace(ipv6('2001:db8::1', 443)).contacts).toEqual([{ call: 'connect', address: '2001:db8::1', port: 443 }])
  })

  it('reports a connection that could not be made', () => {
    expect(readNetworkTrace(ipv4('192.0.2.1', 80, '-1 ENETUNREACH (Network is unreachable)')).contacts).toHaveLength(1)
  })

  it('reports a call that another thread interrupted', () => {
    const line = '41  connect(9, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16 <unfinished ...>'
    expect(readNetworkTrace(`${line}\n41  <... connect resumed>) = 0`).contacts).toHaveLength(1)
  })

  it('reports a question to a name server', () => {
    const line =
      '41  sendmmsg(9, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("198.51.100.7")}, msg_namelen=16, msg_iov=[{iov_base=""..., iov_len=30}], msg_iovlen=1}, msg_len=30}], 1, MSG_NOSIGNAL) = 1'
    expect(readNetworkTrace(line).contacts).toEqual([{ call: 'sendmmsg', address: '198.51.100.7', port: 53 }])
  })

  it('reports every address of a call that names several', () => {
    const one = (address: string) =>
      `{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("${address}")}, msg_namelen=16}}`
    expect(readNetworkTrace(`41  sendmmsg(9, [${one('127.0.0.1')}, ${one('198.51.100.7')}], 2, 0) = 2`).contacts).toHaveLength(1)
  })

  it('reports an address that it cannot read', () => {
    expect(readNetworkTrace('41  connect(9, {sa_family=AF_INET, sa_data="?"}, 16) = 0').contacts).toHaveLength(1)
  })

  it("tells Chromium's question for an IPv6 route from a connection to the same address", () => {
    const probe = ipv6('2001:4860:4860::8888', 443)
    expect(readNetworkTrace(probe)).toMatchObject({ probes: [{ port: 443 }], contacts: [] })
    expect(readNetworkTrace(ipv6('2001:4860:4860::8888', 443, '-1 EINPROGRESS (Operation now in progress)')).contacts).toHaveLength(1)
    expect(readNetworkTrace(ipv6('2001:4860:4860::8888', 53)).contacts).toHaveLength(1)
    expect(readNetworkTrace(probe.replace('connect', 'sendto')).contacts).toHaveLength(1)
  })

  it('sees nothing in an empty trace, and says so', () => {
    expect(readNetworkTrace('').calls).toBe(0)
  })

  it('reports exactly the addresses off 127.0.0.0/8, whatever surrounds them', () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4()), (addresses) => {
        const trace = readNetworkTrace(addresses.flatMap((address) => [unix, ipv4(address)]).join('\n'))
        expect(trace.contacts.map(({ address }) => address)).toEqual(addresses.filter((address) => !address.startsWith('127.')))
        expect(trace.calls).toBe(addresses.length * 2)
      }),
    )
  })
})
