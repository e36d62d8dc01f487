import type { PrintableLetter } from '../../../contract/letter.ts'
import type { TableBlock, TextBlock } from './parts.ts'
import { partsOf } from './parts.ts'

/** Where a person signs on paper, with room for the pen above. */
const signatureLine = `\n${'_'.repeat(32)}`

/** The letter as plain text, in the order of a letter on paper; lines are not wrapped. Ends with a line feed. */
export function letterToText(letter: PrintableLetter): string {
  const parts = partsOf(letter)
  const text = joinParts([
    parts.sender.join('\n'),
    parts.addressee.join('\n'),
    parts.copyTo.join('\n'),
    parts.date,
    parts.reference,
    parts.subject,
    ...parts.body.map(blockText),
    parts.greeting,
    [...(parts.signature ? [signatureLine] : []), ...parts.names].join('\n'),
    ...parts.annex.map(tableText),
  ])
  return `${text}\n`
}

/** Parts of a letter with an empty line between them; what is empty leaves none. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** One block as plain text. */
export function blockText(block: TextBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
  }
}

/** A table in columns of equal width, so that it lines up in any fixed-width font. */
export function tableText(table: TableBlock): string {
  const rows = [table.head, ...table.rows]
  const widths: number[] = []
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, [...cell].length)
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  )
  return [table.caption, '', ...lines].join('\n')
}
