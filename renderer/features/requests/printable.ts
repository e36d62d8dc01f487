import type { LetterBlock as PrintableBlock, PrintableLetter } from '@shared/contract/letter.ts'
import type { Letter, LetterBlock } from '@shared/requests/letters/letter.ts'

function printableBlock(block: LetterBlock): PrintableBlock {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', text: block.text }
    case 'paragraph':
      return { type: 'paragraph', text: block.text }
    case 'list':
      return { type: 'list', items: [...block.items] }
    case 'table':
      return { type: 'table', caption: block.caption, head: [...block.columns], rows: block.rows.map((row) => [...row]) }
  }
}

/** A letter as the main process takes it to paper. The salutation becomes the first paragraph, the printed name the line under the closing. */
export function toPrintable(letter: Letter): PrintableLetter {
  return {
    language: letter.language,
    paper: letter.paper,
    sender: [...letter.sender],
    addressee: [letter.addressee.name, ...letter.addressee.lines],
    copyTo: letter.copyTo === null ? [] : [letter.copyTo],
    date: letter.dateLine,
    reference: letter.referenceLine,
    subject: letter.subject,
    body: [{ type: 'paragraph', text: letter.salutation }, ...letter.blocks.map(printableBlock)],
    closing: [letter.closing, letter.printedName],
    signature: letter.signed,
  }
}
