import type { Letter, LetterBlock } from './letter.ts'
import { longestText, printable } from './plain-text.ts'

/** Why an edit was not taken. */
export type EditProblem = 'no-such-block' | 'not-editable' | 'text-empty' | 'text-too-long'

export type EditResult = { readonly kind: 'edited'; readonly letter: Letter } | { readonly kind: 'refused'; readonly problem: EditProblem }

/**
 * The letter with the person's own words in one block. Paragraphs keep line feeds; a list takes one item per line; the annex cannot be
 * edited. The text is kept as typed: every renderer makes it printable and escapes it exactly as it does our own.
 * @param blockId the `id` of the block, or `subject` for the subject line
 */
export function editLetter(letter: Letter, blockId: string, text: string): EditResult {
  if (printable(text).trim() === '') return { kind: 'refused', problem: 'text-empty' }
  if (text.length > longestText) return { kind: 'refused', problem: 'text-too-long' }
  if (blockId === 'subject') return { kind: 'edited', letter: { ...letter, subject: text } }
  const block = letter.blocks.find(({ id }) => id === blockId)
  if (block === undefined) return { kind: 'refused', problem: 'no-such-block' }
  const edited = withText(block, text)
  if (edited === null) return { kind: 'refused', problem: 'not-editable' }
  return { kind: 'edited', letter: { ...letter, blocks: letter.blocks.map((old) => (old.id === blockId ? edited : old)) } }
}

/** The text of a block as an edit field shows it: a list has one item per line. Null for what cannot be edited. */
export function editableText(block: LetterBlock): string | null {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.join('\n')
    case 'table':
      return null
  }
}

/** The letter without one block, the annex included, which takes along the sentence that speaks of it. A heading whose last block goes is taken out with it. */
export function removeBlock(letter: Letter, blockId: string): Letter {
  const gone = blockId === 'annex' ? ['annex', 'annex-note'] : [blockId]
  const kept = letter.blocks.filter(({ id }) => !gone.includes(id))
  const blocks = kept.filter((block, index) => {
    const next = kept[index + 1]
    return block.kind !== 'heading' || (next !== undefined && next.kind !== 'heading' && next.kind !== 'table')
  })
  return { ...letter, blocks }
}

function withText(block: LetterBlock, text: string): LetterBlock | null {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text, edited: true }
    case 'list':
      return { ...block, items: text.split(/\r?\n/).filter((line) => line.trim() !== ''), edited: true }
    case 'table':
      return null
  }
}
