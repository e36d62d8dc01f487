import type { Letter, LetterBlock, TableBlock } from '../letter.ts'
import { printableLetter } from './lines.ts'

/** Where a person signs on paper. */
const signatureLine = `\n${'_'.repeat(32)}`

/** The letter as plain text, in the order of a letter on paper; lines are not wrapped. Ends with a line feed. */
export function letterToText(letter: Letter): string {
  const plain = printableLetter(letter)
  const annex = plain.blocks.filter((block) => block.kind === 'table')
  const parts = [
    plain.sender.join('\n'),
    [plain.addressee.name, ...plain.addressee.lines].join('\n'),
    plain.copyTo,
    plain.dateLine,
    plain.referenceLine,
    plain.subject,
    plain.salutation,
    ...plain.blocks.filter((block) => block.kind !== 'table').map(blockText),
    plain.closing,
    plain.signed ? `${signatureLine}\n${plain.printedName}` : plain.printedName,
    ...annex.map(blockText),
  ]
  return `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`
}

/** One block as plain text. */
export function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'table':
      return tableText(block)
  }
}

/** A table in columns of equal width, so that it lines up in any fixed-width font. */
function tableText(table: TableBlock): string {
  const rows = [table.columns, ...table.rows]
  const widths = table.columns.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  )
  return [table.caption, '', ...lines].join('\n')
}
