import { describe, expect, it } from 'vitest'
import { networkApisIn } from './network-apis.mjs'

describe('the search for ways to a network', () => {
  it.each([
    ['fetch', "fetch('x')"],
    ['fetch', "const get = fetch; get('x')"],
    ['fetch', "globalThis.fetch('x')"],
    ['fetch', "window['fetch']('x')"],
    ['fetch', 'const api = { fetch }; api'],
    ['WebSocket', "new WebSocket('x')"],
    ['EventSource', "new window.EventSource('x')"],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['sendBeacon', "navigator.sendBeacon('x')"],
    ['node:http', "import 'node:http'"],
    ['node:https', "import https from 'https'; https"],
    ['node:net', "export { connect } from 'node:net'"],
    ['node:dns', "await import('dns')"],
    ['node:tls', "require('tls')"],
    ['node:dgram', "process.getBuiltinModule('node:dgram')"],
    ['electron.net', "import { net as n } from 'electron'; n"],
  ])('finds %s in `%s`', (api, text) => {
    expect(networkApisIn('bundle.mjs', text)).toEqual([api])
  })

  it.each([
    'cache.fetch(1)',
    'const methods = { fetch: 1 }; methods',
    'class A { fetch() {} }',
    "typeof fetch === 'function'",
    "'fetch(1)'",
    "import 'node:fs'",
    "import { app } from 'electron'; app",
  ])('finds nothing in `%s`', (text) => {
    expect(networkApisIn('bundle.mjs', text)).toEqual([])
  })
})
