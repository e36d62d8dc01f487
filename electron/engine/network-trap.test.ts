import dgram from 'node:dgram'
import dns, { lookup } from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'
import { beforeAll, describe, expect, it } from 'vitest'
import { disarmNetwork } from './network-trap.ts'

const refusal = 'Dossier has no network.'
const target = { host: '127.0.0.1', port: 9 }

describe('a process whose network is disarmed', () => {
  beforeAll(disarmNetwork)

  const attempts: Readonly<Record<string, () => unknown>> = {
    'a socket': () => new net.Socket().connect(target),
    'net.connect': () => net.connect(target),
    'net.createConnection': () => net.createConnection(target),
    'a listening server': () => net.createServer().listen(0),
    'a local pipe': () => net.connect('/tmp/anything.sock'),
    'tls.connect': () => tls.connect(target),
    'http.get': () => http.get(`http://${target.host}:${target.port}`),
    'https.get': () => https.get(`https://${target.host}:${target.port}`),
    'an http server': () => http.createServer().listen(0),
    'http2.connect': () => http2.connect(`http://${target.host}:${target.port}`),
    'a datagram': () => dgram.createSocket('udp4').send('x', target.port, target.host),
    'a bound datagram socket': () => dgram.createSocket('udp4').bind(),
    'dns.lookup': () => dns.lookup('localhost', () => {}),
    'dns.lookup imported by name': () => lookup('localhost', () => {}),
    'dns.resolve4': () => dns.resolve4('localhost', () => {}),
    'dns.reverse': () => dns.reverse('127.0.0.1', () => {}),
    'dns.promises.lookup': () => dns.promises.lookup('localhost'),
    'dns.promises.resolve': () => dns.promises.resolve('localhost'),
    'a resolver': () => new dns.Resolver().resolve4('localhost', () => {}),
    'a resolver of promises': () => new dns.promises.Resolver().resolve4('localhost'),
    fetch: () => globalThis.fetch('http://127.0.0.1:9'),
  }

  for (const [name, attempt] of Object.entries(attempts)) {
    it(`refuses ${name}`, () => {
      expect(attempt).toThrow(refusal)
    })
  }

  it('cannot be armed again by assignment', () => {
    expect(() => {
      net.Socket.prototype.connect = () => new net.Socket()
    }).toThrow(TypeError)
  })
})
