import { DossierError } from '@shared/contract/errors.ts'
import { mainCalls } from '@shared/contract/main-calls.ts'
import { defaultSettings } from '@shared/contract/settings.ts'
import type { Stored } from '@shared/contract/stored.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatch, type Handlers } from './dispatch.ts'

const nothingStored: Stored = {
  folder: '~/x',
  settings: null,
  runtime: { files: 0, bytes: 0 },
  others: [],
  staging: { files: 0, bytes: 0 },
  saved: [],
  clipboard: false,
}

function handlers(changes: Partial<Handlers> = {}): Handlers {
  return {
    start: () => ({
      version: '1.0.0',
      electron: '33.0.0',
      platform: 'linux',
      languages: ['en'],
      zone: 'UTC',
      mask: false,
      current: null,
      settings: defaultSettings,
    }),
    'open-choose': () => null,
    'open-dropped': () => null,
    'open-expected': () => null,
    'add-choose': () => null,
    'add-dropped': () => null,
    'archive-remove': () => null,
    'open-sample': () => null,
    'open-cancel': () => null,
    'engine-port': () => [],
    'archive-show': () => null,
    'archive-close': () => null,
    'quick-close': () => null,
    'mask-set': () => null,
    stored: () => nothingStored,
    forget: () => nothingStored,
    'letter-save': () => ({ state: 'dismissed' }),
    'picture-save': () => ({ state: 'dismissed' }),
    'export-save': () => ({ state: 'dismissed' }),
    'export-cancel': () => null,
    'countries-choose': () => ({ state: 'dismissed' }),
    'countries-forget': () => null,
    copy: () => null,
    'settings-set': () => defaultSettings,
    ...changes,
  }
}

const refusal = { ok: false, code: 'bad-request' }

describe('a call of the window', () => {
  it('is carried out and answered', async () => {
    const copied: string[] = []
    const table = handlers({
      copy: ({ text }) => {
        copied.push(text)
        return null
      },
    })
    expect(await dispatch(table, 'copy', { text: 'hello' }, null)).toEqual({ ok: true, result: null })
    expect(copied).toEqual(['hello'])
  })

  it('gives the path of a dropped file beside its parameters', async () => {
    const paths: (string | null)[] = []
    const table = handlers({
      'open-dropped': (_params, path) => {
        paths.push(path)
        return null
      },
    })
    await dispatch(table, 'open-dropped', { place: 'beside' }, '/home/me/data.zip')
    await dispatch(table, 'open-dropped', { place: 'beside' }, { path: '/etc/passwd' })
    expect(paths).toEqual(['/home/me/data.zip', null])
  })

  it.each(['', 'quit', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 7, null, undefined, ['copy']])(
    'is refused under a name that is not in the contract: %j',
    async (name) => {
      expect(await dispatch(handlers(), name, null, null)).toEqual(refusal)
    },
  )

  it.each([
    ['copy', {}],
    ['copy', { text: 7 }],
    ['copy', { text: 'x'.repeat(200_001) }],
    ['open-choose', { kind: 'url' }],
    ['open-expected', { expected: 'data.zip' }],
    ['settings-set', { zoom: 10_000 }],
    ['settings-set', { theme: '<script>' }],
    ['letter-save', { file: { format: 'exe', letter: {} }, suggestedName: '' }],
    ['picture-save', { format: 'exe', bytes: new Uint8Array(1), suggestedName: 'x' }],
    ['picture-save', { format: 'svg', bytes: '<svg/>', suggestedName: 'x' }],
    ['open-sample', { path: '/etc/passwd' }],
  ])('is refused with parameters that the contract does not have: %s %j', async (name, params) => {
    expect(await dispatch(handlers(), name, params, null)).toEqual(refusal)
  })

  it('answers with a code and nothing else when it fails', async () => {
    const failing = (thrown: unknown) =>
      handlers({
        'engine-port': () => {
          throw thrown
        },
      })
    expect(await dispatch(failing(new DossierError('no-archive-open', 'secret')), 'engine-port', { archive: null }, null)).toEqual({
      ok: false,
      code: 'no-archive-open',
    })
    expect(await dispatch(failing(new Error('secret')), 'engine-port', { archive: null }, null)).toEqual({ ok: false, code: 'internal' })
  })

  it('never lets out a result that the contract does not have', async () => {
    const leaking = handlers({ start: () => ({ home: '/home/me' }) as never })
    expect(await dispatch(leaking, 'start', null, null)).toEqual({ ok: false, code: 'internal' })
  })

  it('is answered whatever it asks', async () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(mainCalls)), fc.anything())
    await fc.assert(
      fc.asyncProperty(names, fc.anything(), fc.anything(), async (name, params, dropped) => {
        const reply = await dispatch(handlers(), name, params, dropped)
        expect(typeof reply.ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })
})
