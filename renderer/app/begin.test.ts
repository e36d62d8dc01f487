import type { Bridge } from '@shared/contract/main-calls.ts'
import type { Root } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { begin } from './begin.tsx'

/** As much of a window as the start needs: an address, a history and a root element. */
function makePage() {
  const location = { pathname: '/', search: '', hash: '', origin: 'app://dossier', href: 'app://dossier/' }
  const history = { state: null, length: 1, pushState: () => undefined, replaceState: () => undefined, go: () => undefined }
  const documentElement = { dataset: {} as Record<string, string>, lang: '' }
  return { location, history, document: { documentElement }, addEventListener: () => undefined, removeEventListener: () => undefined }
}

const root: Root = { render: () => undefined, unmount: () => undefined }
const before = { theme: 'system', language: 'de', zone: 'system', zoom: 100 }

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a setting that is changed while the words are still on their way is not lost', async () => {
  const page = makePage()
  vi.stubGlobal('window', page)
  vi.stubGlobal('self', page)
  vi.stubGlobal('document', page.document)
  let tell: Parameters<Bridge['on']>[0] = () => undefined
  const start = {
    version: '1',
    electron: '1',
    platform: 'linux',
    languages: ['de'],
    zone: 'UTC',
    settings: before,
    mask: false,
    current: null,
  }
  const bridge: Bridge = {
    call: async (name) => {
      if (name === 'start') {
        setTimeout(() => tell('settings', { ...before, theme: 'dark', language: 'en' }))
        return { ok: true, result: start }
      }
      return { ok: true, result: [] }
    },
    on: (listener) => {
      tell = listener
    },
  }
  await begin(Object.assign(page, { dossier: bridge }) as never, root)
  expect(page.document.documentElement.dataset['theme']).toBe('dark')
  await vi.waitFor(() => expect(page.document.documentElement.lang).toBe('en'))
})
