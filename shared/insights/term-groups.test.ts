import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWriting, termGroups } from './term-groups.ts'

const terms = (...texts: readonly string[]) => texts.map((text, index) => ({ text, count: texts.length - index }))

describe('groups of searches', () => {
  it('take texts for one that differ in case, accents and white space only', () => {
    const groups = termGroups(terms('Café Berlin', 'cafe  berlin ', 'CAFÉ BERLIN', 'smørrebrød', 'smorrebrod'), 'text')
    expect(groups.map(({ name, terms: of }) => [name, of.length])).toEqual([
      ['Café Berlin', 3],
      ['smørrebrød', 1],
      ['smorrebrod', 1],
    ])
  })

  it('take texts together by their first word, written as the most frequent writes it', () => {
    const groups = termGroups(terms('Cat videos', 'cat food', 'catering', '中文菜谱'), 'first-word')
    expect(groups.map(({ name, count }) => [name, count])).toEqual([
      ['Cat', 7],
      ['catering', 2],
      ['中文菜谱', 1],
    ])
  })

  it('lose no text and no count, whatever is typed', () => {
    const typed = fc.array(fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1 }), count: fc.integer({ min: 1, max: 99 }) }))
    fc.assert(
      fc.property(typed, fc.constantFrom('text' as const, 'first-word' as const), (given, by) => {
        const groups = termGroups(given, by)
        const sum = (list: readonly { readonly count: number }[]) => list.reduce((total, { count }) => total + count, 0)
        expect(groups.flatMap((group) => group.terms).length).toBe(given.length)
        expect(sum(groups)).toBe(sum(given))
        if (by === 'text') for (const group of groups) expect(new Set(group.terms.map(({ text }) => sameWriting(text))).size).toBe(1)
      }),
    )
  })
})
