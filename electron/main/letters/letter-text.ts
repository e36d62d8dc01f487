import type { LetterBlock, PrintableLetter } from '@shared/contract/letter.ts'
import { printableLetter } from './printable.ts'

/** The letter as plain text in the order of a letter on paper; parts are set apart by an empty line, lines are not wrapped. */
export function letterText(letter: PrintableLetter): string {
  const plain = printableLetter(letter)
  const [greeting = '', ...names] = plain.closing
  const parts = [
    plain.sender.join('\n'),
    plain.addressee.join('\n'),
    plain.copyTo.join('\n'),
    plain.date,
    plain.reference,
    plain.subject,
    ...plain.body.filter(({ type }) => type !== 'table').map(blockText),
    greeting,
    // Room for a pen.
    plain.signature ? '\n' : '',
    names.join('\n'),
    ...plain.body.filter(({ type }) => type === 'table').map(blockText),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function blockText(block: LetterBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'table':
      return [block.caption, '', ...columns([block.head, ...block.rows])].join('\n')
  }
}

/** Rows as columns of equal width, which line up in a fixed-width font. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, [...cell].length)
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  )
}
