import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { appHost, appOrigin, appScheme } from './app-origin.ts'
import type { Bundle } from './bundle.ts'

/** Stands in the bundle's HTML wherever a nonce belongs; each answer puts a fresh one there. Offered documents are sent as they are. */
const NONCE_MARK = '__CSP_NONCE__'

/** Answers the window's requests: from the bundle, or a document that was offered for one load. */
export interface AppProtocol {
  answer(request: { readonly method: string; readonly url: string }): Promise<Response>
  /** Puts a document at an address of its own until it is loaded once or withdrawn. */
  offerOnce(html: string): Offer
}
export interface Offer {
  readonly url: string
  withdraw(): void
}

/** Makes the handler of `app://`. What is not in the bundle and not on offer does not exist. */
export function createAppProtocol(bundle: Bundle): AppProtocol {
  const offers = new Map<string, string>()

  return {
    async answer({ method, url }) {
      const path = method === 'GET' ? pathOf(url) : null
      if (path === null) return notFound()
      const offered = offers.get(path)
      if (offered !== undefined) {
        offers.delete(path)
        return document(offered, makeNonce())
      }
      const file = bundle.get(path === '/' ? '/index.html' : path)
      if (file === undefined) return notFound()
      if (file.type.startsWith('text/html')) {
        const nonce = makeNonce()
        return document((await readFile(file.path, 'utf8')).replaceAll(NONCE_MARK, nonce), nonce)
      }
      return new Response(new Uint8Array(await readFile(file.path)), { headers: { ...alwaysSent, 'Content-Type': file.type } })
    },
    offerOnce(html) {
      // Beside the bundle's pages, so that their relative addresses hold here as well.
      const path = `/letter-${randomUUID()}`
      offers.set(path, html)
      return { url: `${appOrigin}${path}`, withdraw: () => offers.delete(path) }
    },
  }
}

/** The path of an address on our host that has neither query nor anything else about it; null for all other addresses. */
function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, username, password, pathname, search } = new URL(url)
  const isPlain = protocol === `${appScheme}:` && host === appHost && username === '' && password === '' && search === ''
  return isPlain ? pathname : null
}

const alwaysSent = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

function makeNonce(): string {
  return randomBytes(16).toString('base64')
}

function document(html: string, nonce: string): Response {
  return new Response(html, {
    headers: {
      ...alwaysSent,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'X-DNS-Prefetch-Control': 'off',
    },
  })
}

/** Nothing but the bundle's own scripts, styles and fonts; no frames, forms, workers or plugins; no text ever becomes code. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: alwaysSent })
}
