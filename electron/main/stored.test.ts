import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookAtStored, removeStored, type StoredPlaces } from './stored.ts'

let home = ''
let places: StoredPlaces = { folder: '', settings: '', temporary: '', home: '' }
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dossier-stored-'))
  const folder = join(home, '.config', 'Dossier')
  places = { folder, settings: join(folder, 'settings.json'), temporary: join(home, 'temporary'), home }
  for (const path of [folder, places.temporary]) mkdirSync(path, { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true }))

const staging = (pid: number): string => join(places.temporary, `dossier-staging-${pid}-${'a'.repeat(32)}`)

describe('what is stored', () => {
  it('is nothing before anything was set', async () => {
    expect(await lookAtStored(places)).toEqual({
      folder: join('~', '.config', 'Dossier'),
      settings: null,
      runtime: { files: 0, bytes: 0 },
      others: [],
      staging: { files: 0, bytes: 0 },
    })
  })

  it('is nothing where there is not even a folder', async () => {
    rmSync(places.folder, { recursive: true })
    expect((await lookAtStored(places)).settings).toBeNull()
  })

  it('is told as the settings file has it, also what no version of today writes', async () => {
    writeFileSync(places.settings, '{"settings":{"theme":"dark","zoom":150},"window":{"x":1},"recent":["data.zip"]}')
    const { settings } = await lookAtStored(places)
    expect(settings?.name).toBe('settings.json')
    expect(settings?.bytes).toBe(79)
    expect(settings?.values).toEqual([
      { key: 'theme', value: 'dark' },
      { key: 'zoom', value: '150' },
      { key: 'window', value: '{"x":1}' },
      { key: 'recent', value: '["data.zip"]' },
    ])
  })

  it('is shown as it stands where the settings file is broken', async () => {
    writeFileSync(places.settings, '{"settings"')
    expect((await lookAtStored(places)).settings?.values).toEqual([{ key: '', value: '{"settings"' }])
  })

  it('is counted by kind, and named where nobody knows what it is', async () => {
    mkdirSync(join(places.folder, 'Chromium', 'deep'), { recursive: true })
    writeFileSync(join(places.folder, 'Chromium', 'deep', 'Cookies'), 'x'.repeat(100))
    writeFileSync(join(places.folder, 'Local State'), 'x'.repeat(20))
    symlinkSync('/', join(places.folder, 'SingletonLock'))
    writeFileSync(join(places.folder, 'leak.zip'), 'x'.repeat(7))
    writeFileSync(join(places.folder, '.dossier.4711.0123456789ab.part'), 'x'.repeat(3))
    mkdirSync(staging(1))
    writeFileSync(join(staging(1), 'watch.parquet'), 'x'.repeat(50))
    writeFileSync(join(places.temporary, 'something-else'), 'x')
    const found = await lookAtStored(places)
    expect(found.runtime.files).toBe(3)
    expect(found.runtime.bytes).toBeGreaterThanOrEqual(120)
    expect(found.others).toEqual([{ name: 'leak.zip', bytes: 7 }])
    expect(found.staging).toEqual({ files: 2, bytes: 53 })
  })
})

describe('forgetting', () => {
  it('removes the settings and what no running export needs, and nothing else', async () => {
    writeFileSync(places.settings, '{}')
    writeFileSync(join(places.folder, '.dossier.4711.0123456789ab.part'), '{')
    mkdirSync(join(places.folder, 'Chromium'))
    for (const pid of [7, 8]) mkdirSync(staging(pid))
    writeFileSync(join(places.temporary, 'dossier-of-mine.zip'), 'x')
    await removeStored(places, (pid) => pid === 8)
    expect(readdirSync(places.folder)).toEqual(['Chromium'])
    expect(readdirSync(places.temporary).sort()).toEqual(['dossier-of-mine.zip', `dossier-staging-8-${'a'.repeat(32)}`])
  })

  it('is content where there is nothing to forget', async () => {
    await removeStored(places)
    expect((await lookAtStored(places)).settings).toBeNull()
  })
})
