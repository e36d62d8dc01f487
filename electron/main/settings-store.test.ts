import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSettings } from '@shared/contract/settings.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings } from './settings-store.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-settings-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const place = { x: 10, y: 20, width: 900, height: 640, maximised: false }

describe('the settings', () => {
  it('are the defaults at first, and writing nothing leaves no file', async () => {
    const store = openSettings(path)
    await store.written()
    expect(store.settings).toEqual(defaultSettings)
    expect(store.window).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it('come back at the next start', async () => {
    const store = openSettings(path)
    store.set({ theme: 'dark' })
    store.set({ zoom: 150, language: undefined })
    store.rememberWindow(place)
    await store.written()
    const again = openSettings(path)
    expect(again.settings).toEqual({ ...defaultSettings, theme: 'dark', zoom: 150 })
    expect(again.window).toEqual(place)
  })

  it('keep the last word when many are said at once', async () => {
    const store = openSettings(path)
    for (let zoom = 50; zoom <= 200; zoom += 10) store.set({ zoom })
    await store.written()
    expect(JSON.parse(readFileSync(path, 'utf8')).settings.zoom).toBe(200)
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it.skipIf(process.platform === 'win32')('are for their owner only', async () => {
    const store = openSettings(path)
    store.set({ theme: 'light' })
    await store.written()
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"settings": 7}',
    '{"settings": {"theme": "pink"}}',
    '{"settings": {"zoom": 1000}, "window": {"x": "y"}}',
  ])('are the defaults where the file is broken: %s', (content) => {
    writeFileSync(path, content)
    const store = openSettings(path)
    expect(store.settings).toEqual(defaultSettings)
    expect(store.window).toBeNull()
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('keep what is sound beside what is not', () => {
    writeFileSync(path, '{"settings": {"theme": "dark", "zone": "Nowhere/At_All", "zoom": 150, "language": 7}}')
    expect(openSettings(path).settings).toEqual({ ...defaultSettings, theme: 'dark', zoom: 150 })
  })

  it('refuse a zone that there is not, and keep the one before', () => {
    const store = openSettings(path)
    store.set({ zone: 'Asia/Tokyo' })
    expect(() => store.set({ zone: 'Nowhere/At_All' })).toThrow()
    expect(store.settings.zone).toBe('Asia/Tokyo')
  })

  it('take what an older version kept and drop what is not theirs', async () => {
    writeFileSync(path, '{"settings": {"theme": "dark", "archive": "/home/me/data.zip"}, "recent": ["data.zip"]}')
    const store = openSettings(path)
    expect(store.settings).toEqual({ ...defaultSettings, theme: 'dark' })
    store.rememberWindow(place)
    await store.written()
    expect(readFileSync(path, 'utf8')).not.toContain('data.zip')
  })

  it('are forgotten with their file, and the window’s place is not kept until something is set again', async () => {
    const store = openSettings(path)
    store.rememberWindow(place)
    store.set({ theme: 'dark' })
    expect(await store.forget()).toEqual(defaultSettings)
    expect(store.window).toBeNull()
    store.rememberWindow(place)
    await store.written()
    expect(readdirSync(folder)).toEqual([])
    store.set({ zoom: 150 })
    store.rememberWindow(place)
    await store.written()
    expect(openSettings(path).settings).toEqual({ ...defaultSettings, zoom: 150 })
    expect(openSettings(path).window).toEqual(place)
  })

  it('go on in memory where they cannot be written', async () => {
    const store = openSettings(join(folder, 'nowhere', 'settings.json'))
    store.set({ theme: 'dark' })
    await store.written()
    expect(store.settings.theme).toBe('dark')
  })
})
