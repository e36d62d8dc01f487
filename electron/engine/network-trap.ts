import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/**
 * Takes the network away from this Node process: whatever would connect, listen, send or resolve a name throws from now on,
 * in our code and in that of every dependency. It stops accidents and naive packages, not code that is out to get around it;
 * for that there are the other layers. Nothing here asks for the network: these modules are imported only to be disarmed.
 *
 * `http`, `https`, `http2`, `tls` and `undici` need no trap of their own: all of them connect through `net.Socket`.
 */
export function disarmNetwork(): void {
  disarm(net.Socket.prototype, ['connect'])
  disarm(net.Server.prototype, ['listen'])
  disarm(dgram.Socket.prototype, ['bind', 'connect', 'send'])
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) disarm(resolver, lookupsOf(resolver))
  disarm(globalThis, ['fetch', 'WebSocket', 'EventSource'])
  // Named imports of built-in modules are copies until they are told.
  syncBuiltinESMExports()
}

function disarm(owner: object, names: readonly string[]): void {
  for (const name of names) Object.defineProperty(owner, name, { value: refuse, writable: false, configurable: false, enumerable: true })
}

function lookupsOf(resolver: object): readonly string[] {
  return Object.getOwnPropertyNames(resolver).filter((name) => /^(lookup|resolve|reverse)/.test(name))
}

function refuse(): never {
  throw new Error('Dossier has no network.')
}
