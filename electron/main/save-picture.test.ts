import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { SavedFile } from '@shared/contract/stored.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPictureSave } from './save-picture.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function setUp(place: (suggested: string) => string | null) {
  const saved: SavedFile[] = []
  const suggested: string[] = []
  const save = createPictureSave({
    choosePlace: async (path) => {
      suggested.push(basename(path))
      return place(path)
    },
    onSaved: (file) => saved.push(file),
  })
  return { saved, suggested, save: () => save({ format: 'png', bytes: new Uint8Array([7, 8]), suggestedName: 'Hours/days.png' }) }
}

describe('saving a picture', () => {
  it('writes its bytes where the person wants them, under a name that every system takes', async () => {
    const { save, saved, suggested } = setUp(() => join(folder, 'mine.png'))
    expect(await save()).toEqual({ state: 'saved', name: 'mine.png' })
    expect(suggested).toEqual(['Hours-days.png'])
    expect([...readFileSync(join(folder, 'mine.png'))]).toEqual([7, 8])
    expect(saved).toEqual([{ name: 'mine.png', kind: 'picture' }])
  })

  it('writes nothing when the person thinks better of it', async () => {
    const { save, saved } = setUp(() => null)
    expect(await save()).toEqual({ state: 'dismissed' })
    expect(saved).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('says so when the place does not take it', async () => {
    const { save, saved } = setUp(() => join(folder, 'nowhere', 'mine.png'))
    expect(await save()).toEqual({ state: 'failed', code: 'write-failed' })
    expect(saved).toEqual([])
  })
})
