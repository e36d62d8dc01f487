import { describe, expect, it } from 'vitest'
import { foreignLines } from './foreign-words.check.mjs'

describe('the search for foreign words', () => {
  it.each([
    'see /work/thing/a.md',
    "readFileSync('/root/x')",
    '/home/someone/project',
    'C:\\Users\\someone',
    'https://registry.npmjs.org/x',
    'written with Copilot',
  ])('finds one in `%s`', (line) => {
    expect(foreignLines('a.ts', `fine\n${line}`)).toEqual([expect.stringMatching(/^a\.ts:2 names /)])
  })

  it.each(['../work/x', 'https://example.org/home/page', 'frame-work/x', '/usr/share/fonts', 'the root/leaf'])(
    'finds none in `%s`',
    (line) => {
      expect(foreignLines('a.ts', line)).toEqual([])
    },
  )
})
