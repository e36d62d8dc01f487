import { defaultSettings } from '@shared/contract/settings.ts'
import type { Stored } from '@shared/contract/stored.ts'
import { describe, expect, it } from 'vitest'
import { dispatch } from './dispatch.ts'
import { type Capabilities, createHandlers } from './handlers.ts'

const stored: Stored = {
  folder: '~/x',
  settings: null,
  runtime: { files: 0, bytes: 0 },
  others: [],
  staging: { files: 0, bytes: 0 },
  saved: [],
  clipboard: false,
}

function setUp() {
  const done: string[] = []
  const capabilities: Capabilities = {
    start: () => ({
      version: '1',
      electron: '33',
      platform: 'linux',
      languages: [],
      zone: 'UTC',
      mask: false,
      current: null,
      settings: defaultSettings,
    }),
    chooseAndOpen: (kind, place) => done.push(`choose ${kind} ${place}`),
    open: ({ path, name, sample }, place) => done.push(`open ${path} ${name} ${sample} ${place}`),
    chooseAndAdd: (kind) => done.push(`choose to add ${kind}`),
    add: ({ path }) => done.push(`add ${path}`),
    remove: (index) => done.push(`remove ${index}`),
    expectFile: (expected) => done.push(`expect ${expected}`),
    openSample: () => done.push('sample'),
    cancelOpening: () => done.push('cancel'),
    showArchive: (archive) => done.push(`show ${archive}`),
    closeArchive: (archive) => done.push(`close ${archive}`),
    quickClose: () => done.push('quick close'),
    rememberMask: (on) => done.push(`mask ${on}`),
    handOverPorts: (archive) => (archive === null ? [1, 3] : [archive]),
    saveLetter: async () => ({ state: 'dismissed' }),
    savePicture: async () => ({ state: 'dismissed' }),
    saveRecords: async () => ({ state: 'dismissed' }),
    cancelExport: () => done.push('cancel export'),
    chooseCountries: async () => ({ state: 'dismissed' }),
    forgetCountries: async () => void done.push('forget countries'),
    copy: async (text) => void done.push(`copy ${text}`),
    lookAtStored: async () => stored,
    forget: async () => stored,
    changeSettings: (changes) => ({ ...defaultSettings, zoom: changes.zoom ?? 100 }),
  }
  const call = (name: string, params: unknown, path: string | null = null) => dispatch(createHandlers(capabilities), name, params, path)
  return { call, done }
}

const nothing = { ok: true, result: null }

describe('what the window asks for', () => {
  it.each([
    ['open-choose', { kind: 'folder', place: 'beside' }, 'choose folder beside'],
    ['open-expected', { expected: true }, 'expect true'],
    ['open-expected', { expected: false }, 'expect false'],
    ['open-sample', null, 'sample'],
    ['add-choose', { kind: 'file' }, 'choose to add file'],
    ['archive-remove', { index: 1 }, 'remove 1'],
    ['open-cancel', null, 'cancel'],
    ['archive-show', { archive: 2 }, 'show 2'],
    ['archive-close', { archive: 2 }, 'close 2'],
    ['quick-close', null, 'quick close'],
    ['mask-set', { on: true }, 'mask true'],
    ['export-cancel', null, 'cancel export'],
    ['countries-forget', null, 'forget countries'],
    ['copy', { text: 'hello' }, 'copy hello'],
  ])('is set in motion and answered at once: %s', async (name, params, action) => {
    const { call, done } = setUp()
    expect(await call(name, params)).toEqual(nothing)
    expect(done).toEqual([action])
  })

  it('opens a dropped file by the path that the page never saw', async () => {
    const { call, done } = setUp()
    expect(await call('open-dropped', { place: 'instead' }, '/home/me/my data.zip')).toEqual(nothing)
    expect(done).toEqual(['open /home/me/my data.zip my data.zip false instead'])
  })

  it('tells which ports are on their way', async () => {
    const { call } = setUp()
    expect(await call('engine-port', { archive: null })).toEqual({ ok: true, result: [1, 3] })
    expect(await call('engine-port', { archive: 3 })).toEqual({ ok: true, result: [3] })
  })

  it('adds a dropped file by its path', async () => {
    const { call, done } = setUp()
    expect(await call('add-dropped', null, '/home/me/older.zip')).toEqual(nothing)
    expect(done).toEqual(['add /home/me/older.zip'])
  })

  it.each([null, ''])('opens nothing for a file that the page made up: %j', async (path) => {
    const { call, done } = setUp()
    expect(await call('open-dropped', { place: 'beside' }, path)).toEqual({ ok: false, code: 'no-permission' })
    expect(done).toEqual([])
  })

  it('answers with the settings as they are then', async () => {
    expect(await setUp().call('settings-set', { zoom: 150 })).toEqual({ ok: true, result: { ...defaultSettings, zoom: 150 } })
  })
})
