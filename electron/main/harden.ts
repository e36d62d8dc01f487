// Runs before any other code of the main process. Never await here: an ES module that waits for `ready` at its top
// level waits for ever, because Electron fires `ready` only after the module has run.
import { app, protocol } from 'electron'
import { disarmNetwork } from '../engine/network-trap.ts'
import { appScheme } from './app-origin.ts'
import { holdInPlace } from './navigation.ts'
import { lockDown } from './session.ts'

disarmNetwork()
// Someone who runs as root has had to switch the sandbox off, and asking for it then would end every process at its start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

// Chromium's own services, and whatever might still resolve a name or open a connection. The resolver rule does not
// stop literal addresses, the proxy that is not there does.
for (const [name, value] of [
  ['proxy-server', 'socks5://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
] as const) {
  app.commandLine.appendSwitch(name, value)
}

// Before `ready`, or the default session has asked for a spelling dictionary by then.
app.on('session-created', lockDown)
// The app's name for itself is written into every PDF, where the kind and version of somebody's system have no business.
// Pages keep the usual one: their libraries tell browsers apart by it.
const usualUserAgent = app.userAgentFallback
app.userAgentFallback = 'Dossier'
app.on('session-created', (made) => made.setUserAgent(usualUserAgent))
app.on('web-contents-created', (_event, contents) => holdInPlace(contents))

protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
