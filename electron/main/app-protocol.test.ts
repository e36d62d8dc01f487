import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAppProtocol } from './app-protocol.ts'
import { listBundle } from './bundle.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-bundle-'))
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-secrets'))
  writeFileSync(join(folder, 'renderer', 'index.html'), '<link nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>')
  writeFileSync(join(folder, 'renderer', 'assets', 'app.js'), 'run()')
  writeFileSync(join(folder, 'renderer', 'assets', 'font.woff2'), new Uint8Array([0, 255, 128]))
  writeFileSync(join(folder, 'renderer', 'notes.txt'), 'not served')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  writeFileSync(join(folder, 'renderer-secrets', 'secret.js'), 'secret')
  symlinkSync(join(folder, 'secret.js'), join(folder, 'renderer', 'link.js'))
  symlinkSync(join(folder, 'renderer-secrets'), join(folder, 'renderer', 'linked'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (url: string, method = 'GET') => createAppProtocol(listBundle(join(folder, 'renderer'))).answer({ method, url })

describe('app:// serves the bundle', () => {
  it('serves its files with their type and forbids guessing another', async () => {
    const script = await get('app://bundle/assets/app.js')
    expect(script.status).toBe(200)
    expect(await script.text()).toBe('run()')
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('keeps the bytes of a file as they are', async () => {
    const font = await get('app://bundle/assets/font.woff2')
    expect([...new Uint8Array(await font.arrayBuffer())]).toEqual([0, 255, 128])
  })

  it.each(['app://bundle/', 'app://bundle/index.html', 'app://bundle/index.html#/overview'])('serves the window at %s', async (url) => {
    expect((await get(url)).headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  })

  it('puts one fresh nonce into the page and its policy at each load', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const page = await get('app://bundle/')
        const nonce = /'nonce-([^']+)'/.exec(page.headers.get('Content-Security-Policy') ?? '')?.[1] ?? ''
        expect(await page.text()).toBe(`<link nonce="${nonce}"><style nonce="${nonce}"></style>`)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16)
  })

  it('forbids everything by default, and inline code in particular', async () => {
    const policy = (await get('app://bundle/')).headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
  })
})

describe('app:// serves nothing else', () => {
  it.each([
    'app://bundle/../secret.js',
    'app://bundle/assets/../../secret.js',
    'app://bundle/..%2fsecret.js',
    'app://bundle/%2e%2e/secret.js',
    'app://bundle/%2e%2e%2fsecret.js',
    'app://bundle/..\\secret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle//secret.js',
    'app://bundle/assets/%61pp.js',
    'app://bundle/../renderer-secrets/secret.js',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle/assets/app.js/',
    'app://bundle/assets/app.js?x',
    'app://bundle/assets/app.js%00.html',
    'app://bundle/link.js',
    'app://bundle/linked/secret.js',
    'app://bundle/notes.txt',
    'app://bundle/__proto__',
    'app://bundle/constructor',
    'app://other/index.html',
    'app://bundle:8080/index.html',
    'app://user@bundle/index.html',
    'app://bundle.evil/index.html',
    'app:///index.html',
    'file:///etc/passwd',
    'http://bundle/index.html',
    'no address at all',
    '',
  ])('answers %s with 404', async (url) => {
    const answer = await get(url)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })

  it.each(['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS'])('answers %s with 404', async (method) => {
    expect((await get('app://bundle/', method)).status).toBe(404)
  })
})

describe('a document on offer', () => {
  it('is served once, as it is, under the same policy', async () => {
    const protocol = createAppProtocol(new Map())
    const { url } = protocol.offerOnce('<p>__CSP_NONCE__')
    const first = await protocol.answer({ method: 'GET', url })
    expect(await first.text()).toBe('<p>__CSP_NONCE__')
    expect(first.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect((await protocol.answer({ method: 'GET', url })).status).toBe(404)
  })

  it('is gone when it is withdrawn', async () => {
    const protocol = createAppProtocol(new Map())
    const offer = protocol.offerOnce('x')
    offer.withdraw()
    expect((await protocol.answer({ method: 'GET', url: offer.url })).status).toBe(404)
  })
})
