import type { HeadingBlock, ListBlock, ParagraphBlock, TableBlock } from './letter.ts'

/** What goes into a web form whatever its size, and what may stay out of it. */
export type Weight = 'essential' | 'optional'

export function heading(id: string, text: string): HeadingBlock {
  return { kind: 'heading', id, text, essential: false, edited: false }
}

export function paragraph(id: string, weight: Weight, ...sentences: readonly (string | null)[]): ParagraphBlock {
  const text = sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ')
  return { kind: 'paragraph', id, text, essential: weight === 'essential', edited: false }
}

export function list(id: string, weight: Weight, items: readonly string[]): ListBlock {
  return { kind: 'list', id, items, essential: weight === 'essential', edited: false }
}

export function table(id: string, caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): TableBlock {
  return { kind: 'table', id, caption, columns, rows, essential: false, edited: false }
}
