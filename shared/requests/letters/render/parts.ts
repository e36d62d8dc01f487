import type { LetterBlock, PrintableLetter } from '../../../contract/letter.ts'
import { type Direction, directionOf, languageTag } from '../language-tag.ts'
import { printable, printableLine } from '../plain-text.ts'

export type TextBlock = Exclude<LetterBlock, { readonly type: 'table' }>
export type TableBlock = Extract<LetterBlock, { readonly type: 'table' }>

/**
 * What stands on the paper, in this order in every format. Each text is printable, and where a line is single it is a single line;
 * empty lines are gone. A part that the letter does not have is empty.
 * - `signature` is room for a pen between `greeting` and `names`.
 * - `annex` holds the tables, wherever they stood in the letter: behind the signature, on pages of their own.
 */
export interface LetterParts {
  /** A well-formed tag, `und` where the letter has none. */
  readonly language: string
  readonly direction: Direction
  readonly sender: readonly string[]
  readonly addressee: readonly string[]
  readonly copyTo: readonly string[]
  readonly date: string
  readonly reference: string
  readonly subject: string
  readonly body: readonly TextBlock[]
  readonly greeting: string
  readonly signature: boolean
  readonly names: readonly string[]
  readonly annex: readonly TableBlock[]
}

/**
 * Takes a letter apart for rendering and makes each of its texts printable, once. Every renderer begins here, so that no format
 * carries a hidden character, and all of them say the same in the same order.
 */
export function partsOf(letter: PrintableLetter): LetterParts {
  const [greeting = '', ...names] = letter.closing
  const language = languageTag(letter.language)
  return {
    language,
    direction: directionOf(language),
    sender: lines(letter.sender),
    addressee: lines(letter.addressee),
    copyTo: lines(letter.copyTo),
    date: printableLine(letter.date),
    reference: printableLine(letter.reference),
    subject: printableLine(letter.subject),
    body: letter.body.filter((block) => block.type !== 'table').map(printableText),
    greeting: printableLine(greeting),
    signature: letter.signature,
    names: lines(names),
    annex: letter.body.filter((block) => block.type === 'table').map(printableTable),
  }
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.map(printableLine).filter((line) => line.trim() !== '')
}

function printableText(block: TextBlock): TextBlock {
  switch (block.type) {
    case 'heading':
      return { ...block, text: printableLine(block.text) }
    case 'paragraph':
      return { ...block, text: printable(block.text) }
    case 'list':
      return { ...block, items: block.items.map(printableLine) }
  }
}

function printableTable({ type, caption, head, rows }: TableBlock): TableBlock {
  return { type, caption: printableLine(caption), head: head.map(printableLine), rows: rows.map((row) => row.map(printableLine)) }
}
