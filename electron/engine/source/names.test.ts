import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeName, recognitionPath, shownName } from './member-name.ts'
import { roleOf } from './role.ts'

describe('roles', () => {
  it.each([
    ['user_data.json', 'data'],
    ['user_data_tiktok.json', 'data'],
    ['USER_DATA_TIKTOK (1).JSON', 'data'],
    ['Copy of user_data_tiktok.json', 'data'],
    ['TikTok_Data_1735588272/TikTok/Your Activity/Watch History.txt', 'data'],
    ['Activity/Video Browsing History.txt', 'data'],
    ['user_data_lemon8.json', 'other-product'],
    ['Lemon8/Posts/Posts.txt', 'other-product'],
    ['lemon8.txt', 'data'],
    ['README.txt', 'readme'],
    ['TikTok/ReadMe.TXT', 'readme'],
    ['Read me.txt', 'readme'],
    ['readmen.txt', 'data'],
    ['__MACOSX/TikTok/._Posts.txt', 'noise'],
    ['TikTok/._user_data.json', 'noise'],
    ['.DS_Store', 'noise'],
    ['Thumbs.db', 'noise'],
    ['video.MP4', 'media'],
    ['a.zip', 'unrelated'],
    ['package.json', 'unrelated'],
    ['txt', 'unrelated'],
    ['.txt', 'unrelated'],
  ])('%s is %s', (name, role) => {
    expect(roleOf(recognitionPath(name))).toBe(role)
  })

  it('never depend on letter case', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9_. ]{1,12}$/u), { minLength: 1, maxLength: 4 }), (path) => {
        expect(roleOf(path.map((part) => part.toUpperCase()))).toBe(roleOf(path.map((part) => part.toLowerCase())))
      }),
    )
  })
})

describe('names', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('/', '\\', '.', '..', ':', 'C', 'a', '\0', '\u202e', '\ud800'), { maxLength: 12 })
      .map((parts) => parts.join('')),
  )

  it('as shown hold no character that moves the cursor, turns the writing or is half of one, and are never long', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const shown = shownName(name)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
        expect(shown.length).toBeLessThanOrEqual(201)
      }),
    )
    expect(shownName('photo\u202egpj.exe')).toBe('photo\ufffdgpj.exe')
  })

  it('that are not refused lead nowhere but below the archive', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const verdict = judgeName(name)
        if (verdict.kind === 'refused') return
        expect(verdict.path.length).toBeGreaterThan(0)
        for (const part of verdict.path) expect(part).not.toMatch(/^\.{0,2}$|[/\\\0]/u)
        expect(verdict.path[0]).not.toMatch(/^[a-z]:/iu)
      }),
      { numRuns: 2000 },
    )
  })

  it('of ordinary members are taken as they are', () => {
    expect(judgeName('TikTok/Your Activity/Watch History.txt')).toEqual({
      kind: 'plain',
      path: ['TikTok', 'Your Activity', 'Watch History.txt'],
    })
    expect(judgeName('Tiktok\\Activity\\Browsing History.txt')).toEqual({
      kind: 'plain',
      path: ['Tiktok', 'Activity', 'Browsing History.txt'],
    })
  })
})
