import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from './formula-guard.ts'

/** Texts made of what matters here. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@\t\r\n\0＝＋－＠;,\'"`´‘’“”„ \u00a0\u200b\ufeff\u2028()/.:1aDP_#$[]{}|*!ü'),
    fc.constantFrom('cmd', ';-)', ';=', '\r\n', '; '),
  ),
  maxLength: 12,
})

/** What a spreadsheet may skip before it decides. */
const skipped = /^[\s\p{Cf}"'`´‘’“”„]*/u
const beginsFormula = (cell: string): boolean =>
  /^[=+\-@\t\r\n\0＝＋－＠]/u.test(cell) || (!cell.startsWith("'") && /^[=+\-@＝＋－＠\0]/u.test(cell.replace(skipped, '')))

describe('the guard against formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-5', "'-5"],
    ['@robin', "'@robin"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['\0x', "'\0x"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['  =1', "'  =1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ['\u200b=1', "'\u200b=1"],
    ['a;=1', "a;'=1"],
    ['a;"=1', 'a;\'"=1'],
    ['a\n@SUM(1)', "a\n'@SUM(1)"],
    ['a\t+cmd|x', "a\t'+cmd|x"],
    ['a; -2+3', "a;' -2+3"],
  ])('puts an apostrophe before what a spreadsheet would run: %j', (text, safe) => {
    expect(guarded(text)).toBe(safe)
    expect(unguarded(safe)).toBe(text)
  })

  it.each(['', 'hello', '1-2', 'a=b', 'see you ;-)', 'x@y.example', '2025-01-01 00:00:00', "it's", 'a, =b', '(-5)'])(
    'leaves a text alone that none would: %j',
    (text) => {
      expect(guarded(text)).toBe(text)
    },
  )

  it('can always be taken away again', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        expect(unguarded(guarded(text))).toBe(text)
      }),
      { numRuns: 20_000 },
    )
  })

  it('leaves no cell that begins a formula', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(beginsFormula(guarded(text))).toBe(false)
      }),
      { numRuns: 20_000 },
    )
  })

  it('leaves none behind a semicolon, a tab or a line end either, where a program takes these for the ends of cells', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const cell of guarded(`x${text}`).split(/[;\t\r\n]/u)) {
          expect(/^[=@＝＋－＠\0]/u.test(cell)).toBe(false)
          if (!cell.startsWith("'")) expect(/^[=@＝＋－＠\0]|^[+-]+[\p{L}\p{N}(]/u.test(cell.replace(skipped, ''))).toBe(false)
        }
      }),
      { numRuns: 20_000 },
    )
  })

  it('takes no longer for a text of a million line ends or spaces than for any other', () => {
    expect(guarded('\n'.repeat(1_000_000)).length).toBe(1_000_001)
    expect(guarded(`;${' '.repeat(1_000_000)}x`).length).toBe(1_000_002)
  })
})
