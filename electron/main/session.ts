import { app, type Session, session } from 'electron'
import { appScheme } from './app-origin.ts'

const NETWORK_SCHEMES = ['http', 'https', 'ws', 'wss', 'ftp'] as const

/**
 * Takes the network, all permissions, downloads and the spelling checker from a session. Every session passes through
 * here when it is made, the default one too, though nothing is ever shown in it.
 */
export function lockDown(made: Session): void {
  // Chromium fetches spelling dictionaries from a server of its own. Switching the checker off comes too late for the
  // first request on some systems; an address that leads nowhere does not.
  made.setSpellCheckerDictionaryDownloadURL('app://none/')
  made.setSpellCheckerEnabled(false)

  made.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowed(details.url) }))
  for (const scheme of NETWORK_SCHEMES) made.protocol.handle(scheme, () => Response.error())
  made.enableNetworkEmulation({ offline: true })

  made.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  made.setPermissionCheckHandler(() => false)
  made.setDevicePermissionHandler(() => false)
  made.setDisplayMediaRequestHandler((_request, decide) => decide(null))
  made.on('will-download', (event) => event.preventDefault())
}

/** The session of the window: in memory only, without a cache, gone with the app. */
export function windowSession(): Session {
  return session.fromPartition('window', { cache: false })
}

function isAllowed(url: string): boolean {
  return url.startsWith(`${appScheme}:`) || (!app.isPackaged && url.startsWith('devtools:'))
}
