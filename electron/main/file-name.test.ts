import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'

describe('the name of a file that is saved', () => {
  it.each([
    ['Löschung TikTok 2026-03-01', 'Löschung TikTok 2026-03-01.pdf'],
    ['letter.pdf', 'letter.pdf'],
    ['letter.TXT', 'letter.pdf'],
    ['../../.bashrc', 'bashrc.pdf'],
    ['/etc/passwd', 'etc-passwd.pdf'],
    ['C:\\Windows\\x', 'C--Windows-x.pdf'],
    ['a\u202etxt.exe', 'atxt.exe.pdf'],
    ['line\nbreak\0', 'linebreak.pdf'],
    ['CON', 'letter.pdf'],
    ['nul.txt', 'letter.pdf'],
    ['', 'letter.pdf'],
    ['...', 'letter.pdf'],
  ])('is safe: %j', (suggested, name) => {
    expect(fileName(suggested, 'pdf', 'letter')).toBe(name)
  })

  it('never names another folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (suggested) => {
        const name = fileName(suggested, 'txt', 'letter')
        expect(name).toMatch(/^[^/\\\0]+\.txt$/)
        expect(name).not.toMatch(/^\./)
      }),
    )
  })
})
