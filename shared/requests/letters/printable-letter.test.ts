import { expect, it } from 'vitest'
import { printableLetterSchema } from '../../contract/letter.ts'
import { residences } from '../residence.ts'
import { composeLetter } from './compose.ts'
import { offeredLanguages } from './languages.ts'
import { printableOf } from './printable-letter.ts'
import { letterToText } from './render/text.ts'

it('hands every letter over for printing, with each of its words', () => {
  const today = '2026-11-23'
  for (const { code } of residences) {
    for (const language of offeredLanguages) {
      const result = composeLetter(
        {
          right: 'erasure',
          residence: code,
          language,
          channel: 'post',
          date: today,
          scope: { kind: 'all' },
          principal: { kind: 'self' },
          identity: { name: 'Ada Sample', username: 'ada' },
          archive: { records: 1, first: null, last: null, categories: [{ id: 'a', name: 'One', count: 1, first: null, last: null }] },
        },
        today,
      )
      if (result.kind !== 'letter') throw new Error(result.kind)
      const printable = printableOf(result.letter)
      expect(printableLetterSchema.safeParse(printable).success).toBe(true)
      const words = JSON.stringify(printable)
      for (const line of letterToText(printable).split('\n')) {
        const bare = line.replace(/^- |^_+$/, '')
        // Columns of the annex are padded in the text; their cells stand apart in the model.
        for (const part of bare.split(/ {2,}/)) expect(words).toContain(JSON.stringify(part).slice(1, -1))
      }
    }
  }
})
