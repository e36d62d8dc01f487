import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LetterFile, LetterFormat, LetterTerm, PrintableLetter } from '@shared/contract/letter.ts'
import type { SavedFile } from '@shared/contract/stored.ts'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLetterSave } from './save.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-letters-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const letter: PrintableLetter = {
  language: 'en',
  paper: 'A4',
  layout: 'plain',
  sender: [],
  addressee: ['TikTok'],
  copyTo: [],
  date: '1 March 2026',
  reference: '',
  subject: 'Erasure',
  body: [{ type: 'paragraph', text: 'Please erase my data.' }],
  closing: ['Yours faithfully', 'Ada'],
  signature: false,
}

const term: LetterTerm = {
  language: 'en',
  company: 'TikTok',
  subject: 'Erasure',
  reference: '',
  received: '2026-03-01',
  basis: 'statute',
  due: '2026-04-01',
  acknowledgeBy: null,
  extensionNoticeBy: null,
  remindAt: null,
}

/** A person who saves where `place` says, and a printer that gives three bytes. */
function setUp(place: (suggested: string) => string | null, print = async () => new Uint8Array([1, 2, 3])) {
  const suggested: string[] = []
  const saved: SavedFile[] = []
  const save = createLetterSave({
    choosePlace: async (path) => {
      suggested.push(path)
      return place(path)
    },
    print,
    fingerprints: async () => [{ name: 'archive.zip', sha256: 'ab'.repeat(32) }],
    onSaved: (file) => saved.push(file),
  })
  return {
    suggested,
    saved,
    save: (format: LetterFormat) => save({ file: { format, letter }, suggestedName: 'My letter' }),
    saveFile: (file: LetterFile) => save({ file, suggestedName: 'My letter' }),
  }
}

describe('saving a letter', () => {
  it('writes text where the person wants it', async () => {
    const { save } = setUp(() => join(folder, 'a.txt'))
    expect(await save('txt')).toEqual({ state: 'saved', name: 'a.txt' })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('Please erase my data.')
  })

  it('writes what was printed', async () => {
    const { save, saved } = setUp(() => join(folder, 'a.pdf'))
    expect(await save('pdf')).toEqual({ state: 'saved', name: 'a.pdf' })
    expect(saved).toEqual([{ name: 'a.pdf', kind: 'letter' }])
    expect([...readFileSync(join(folder, 'a.pdf'))]).toEqual([1, 2, 3])
  })

  it.each(['docx', 'eml', 'html', 'md'] as const)('writes %s whole, for its owner alone', async (format) => {
    const { save } = setUp(() => join(folder, `a.${format}`))
    expect(await save(format)).toEqual({ state: 'saved', name: `a.${format}` })
    expect(statSync(join(folder, `a.${format}`)).size).toBeGreaterThan(50)
    expect(statSync(join(folder, `a.${format}`)).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual([`a.${format}`])
  })

  it('writes the days of a letter, and keeps apart that they are no letter', async () => {
    const { saveFile, saved } = setUp(() => join(folder, 'a.ics'))
    await saveFile({ format: 'ics', term })
    expect(readFileSync(join(folder, 'a.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20260401')
    expect(saved).toEqual([{ name: 'a.ics', kind: 'dates' }])
  })

  it('puts the fingerprint of the archive into the bundle only when asked', async () => {
    for (const fingerprint of [true, false]) {
      const path = join(folder, `${fingerprint}.zip`)
      const { saveFile } = setUp(() => path)
      await saveFile({ format: 'zip', letter, term, fingerprint })
      expect('archive.sha256' in (await JSZip.loadAsync(readFileSync(path))).files).toBe(fingerprint)
    }
  })

  it('writes nothing when the person thinks better of it', async () => {
    const { save, saved } = setUp(() => null)
    expect(await save('pdf')).toEqual({ state: 'dismissed' })
    expect(saved).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('suggests the home folder at first, and then the folder of the last letter', async () => {
    const { suggested, save } = setUp(() => join(folder, 'x.txt'))
    await save('txt')
    await save('pdf')
    expect(suggested.map(dirname)).toEqual([homedir(), folder])
    expect(suggested[1]).toBe(join(folder, 'My letter.pdf'))
  })

  it('says so when the place cannot be written to, and leaves nothing half-written', async () => {
    mkdirSync(join(folder, 'taken'))
    const { save } = setUp(() => join(folder, 'taken'))
    expect(await save('txt')).toEqual({ state: 'failed', code: 'write-failed' })
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  it('says so when printing fails, and leaves no file', async () => {
    const failing = async () => {
      throw new Error('no printer')
    }
    const { save } = setUp(() => join(folder, 'a.pdf'), failing)
    expect(await save('pdf')).toEqual({ state: 'failed', code: 'write-failed' })
    expect(readdirSync(folder)).toEqual([])
  })
})
