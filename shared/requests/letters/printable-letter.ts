import type { LetterBlock as PrintableBlock, PrintableLetter } from '../../contract/letter.ts'
import type { Letter, LetterBlock } from './letter.ts'

/**
 * A letter, edited or not, as it goes to the renderers, and from the window to the process that prints and saves. The salutation becomes
 * the first paragraph, the printed name the line under the closing; texts go over as they are, and are made printable and escaped where
 * they are rendered.
 */
export function printableOf(letter: Letter): PrintableLetter {
  return {
    language: letter.language,
    paper: letter.paper,
    layout: letter.channel === 'post' ? 'post' : 'plain',
    sender: [...letter.sender],
    addressee: [letter.addressee.name, ...letter.addressee.lines],
    copyTo: letter.copyTo === null ? [] : [letter.copyTo],
    date: letter.dateLine,
    reference: letter.referenceLine,
    subject: letter.subject,
    body: [{ type: 'paragraph', text: letter.salutation }, ...letter.blocks.map(blockOf)],
    closing: [letter.closing, letter.printedName],
    signature: letter.signed,
  }
}

function blockOf(block: LetterBlock): PrintableBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { type: block.kind, text: block.text }
    case 'list':
      return { type: 'list', items: [...block.items] }
    case 'table':
      return { type: 'table', caption: block.caption, head: [...block.columns], rows: block.rows.map((row) => [...row]) }
  }
}
