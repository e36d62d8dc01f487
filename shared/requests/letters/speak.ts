import type { LetterBlock } from './letter.ts'
import type { PhraseBook } from './phrase-book.ts'
import type { PlannedBlock, Said } from './plan/say.ts'

/** The blocks of a plan in the words of a book. The first words of the letter take the form that follows the salutation. */
export function speak(planned: readonly PlannedBlock[], book: PhraseBook): readonly LetterBlock[] {
  const [first, ...rest] = planned.map((block) => spoken(block, book))
  if (first === undefined) return []
  return [first.kind === 'paragraph' ? { ...first, text: book.afterSalutation(first.text) } : first, ...rest]
}

function spoken(block: PlannedBlock, book: PhraseBook): LetterBlock {
  const say = (said: Said) => said.in(book)
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', id: block.id, text: say(block.text), essential: false, edited: false }
    case 'paragraph': {
      const text = block.sentences.map(say).join(' ')
      return { kind: 'paragraph', id: block.id, text, essential: block.weight === 'essential', edited: false }
    }
    case 'list':
      return { kind: 'list', id: block.id, items: block.items.map(say), essential: block.weight === 'essential', edited: false }
    case 'table':
      return {
        kind: 'table',
        id: block.id,
        caption: say(block.caption),
        columns: block.columns.map(say),
        rows: block.rows.map((row) => row.map(say)),
        essential: block.weight === 'essential',
        edited: false,
      }
  }
}
