import type { Letter, LetterBlock } from '../letter.ts'
import { printable, printableLine } from '../plain-text.ts'

/**
 * The letter with every text made printable, each exactly once. All renderers begin here, edited letters included,
 * so that nothing reaches a file unescaped or with a hidden character.
 */
export function printableLetter(letter: Letter): Letter {
  return {
    ...letter,
    sender: printableLines(letter.sender),
    addressee: { ...letter.addressee, name: printableLine(letter.addressee.name), lines: printableLines(letter.addressee.lines) },
    copyTo: letter.copyTo === null ? null : printableLine(letter.copyTo),
    date: printableLine(letter.date),
    dateLine: printableLine(letter.dateLine),
    reference: printableLine(letter.reference),
    referenceLine: printableLine(letter.referenceLine),
    subject: printableLine(letter.subject),
    salutation: printableLine(letter.salutation),
    blocks: letter.blocks.map(printableBlock),
    closing: printableLine(letter.closing),
    printedName: printableLine(letter.printedName),
  }
}

function printableLines(lines: readonly string[]): readonly string[] {
  return lines.map(printableLine).filter((line) => line.trim() !== '')
}

function printableBlock(block: LetterBlock): LetterBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: printableLine(block.text) }
    case 'paragraph':
      return { ...block, text: printable(block.text) }
    case 'list':
      return { ...block, items: block.items.map(printableLine) }
    case 'table':
      return {
        ...block,
        caption: printableLine(block.caption),
        columns: block.columns.map(printableLine),
        rows: block.rows.map((row) => row.map(printableLine)),
      }
  }
}
