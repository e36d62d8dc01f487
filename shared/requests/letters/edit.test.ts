import { describe, expect, it } from 'vitest'
import { composeLetter } from './compose.ts'
import { editableText, editLetter, removeBlock } from './edit.ts'
import type { Letter } from './letter.ts'

function letter(): Letter {
  const today = '2026-11-23'
  const result = composeLetter(
    {
      right: 'erasure',
      residence: 'FR',
      language: 'en',
      channel: 'form',
      date: today,
      scope: { kind: 'all' },
      principal: { kind: 'self' },
      identity: { name: 'Ada Sample', username: 'ada' },
      archive: { records: 1, first: null, last: null, categories: [{ id: 'a', name: 'One', count: 1, first: null, last: null }] },
    },
    today,
  )
  if (result.kind !== 'letter') throw new Error(JSON.stringify(result))
  return result.letter
}

describe('editing a letter', () => {
  it('offers each block as text, and takes that text back unchanged', () => {
    for (const block of letter().blocks) {
      const text = editableText(block)
      if (text === null) expect(block.kind).toBe('table')
      else expect(editLetter(letter(), block.id, text)).toMatchObject({ kind: 'edited' })
    }
  })

  it('takes one list item per line', () => {
    const result = editLetter(letter(), 'extent-list', 'one\n\ntwo\n')
    const block = result.kind === 'edited' ? result.letter.blocks.find(({ id }) => id === 'extent-list') : undefined
    expect(block).toMatchObject({ items: ['one', 'two'], edited: true })
  })

  it('changes the subject, and leaves the letter it was given as it was', () => {
    const before = letter()
    const result = editLetter(before, 'subject', 'Mine')
    expect(result.kind === 'edited' && result.letter.subject).toBe('Mine')
    expect(before.subject).not.toBe('Mine')
  })

  it.each([
    ['nothing', 'request', ' \n', 'text-empty'],
    ['nothing visible', 'request', '\u202e\u0000', 'text-empty'],
    ['more than a letter holds', 'request', 'x'.repeat(20_001), 'text-too-long'],
    ['the annex', 'annex', 'x', 'not-editable'],
    ['a block that is not there', 'nowhere', 'x', 'no-such-block'],
  ])('refuses %s', (_, id, text, problem) => {
    expect(editLetter(letter(), id, text)).toEqual({ kind: 'refused', problem })
  })

  it('takes a block out, and its heading with the last one', () => {
    const without = removeBlock(removeBlock(letter(), 'recipients'), 'duets')
    expect(without.blocks.map(({ id }) => id)).not.toContain('recipients-heading')
    expect(removeBlock(letter(), 'annex').blocks.some(({ kind }) => kind === 'table')).toBe(false)
  })
})
