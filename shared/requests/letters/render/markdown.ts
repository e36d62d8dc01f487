import type { Letter, LetterBlock } from '../letter.ts'
import { printableLetter } from './lines.ts'

/** The letter as Markdown (CommonMark with tables). Every text is escaped, so that what was typed is what is shown. */
export function letterToMarkdown(letter: Letter): string {
  const plain = printableLetter(letter)
  const parts = [
    paragraph(plain.sender.join('\n')),
    paragraph([plain.addressee.name, ...plain.addressee.lines].join('\n')),
    plain.copyTo === null ? '' : paragraph(plain.copyTo),
    paragraph(plain.dateLine),
    paragraph(plain.referenceLine),
    `# ${escapeMarkdown(plain.subject)}`,
    paragraph(plain.salutation),
    ...plain.blocks.filter((block) => block.kind !== 'table').map(blockMarkdown),
    paragraph(plain.closing),
    plain.signed ? paragraph(`${'_'.repeat(32)}\n${plain.printedName}`) : paragraph(plain.printedName),
    ...plain.blocks.filter((block) => block.kind === 'table').map(blockMarkdown),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function blockMarkdown(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return paragraph(block.text)
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
      return [
        `**${escapeMarkdown(block.caption)}**`,
        '',
        row(block.columns),
        row(block.columns.map(() => '---')).replace(/\\-/g, '-'),
        ...block.rows.map(row),
      ].join('\n')
    }
  }
}

/** Line feeds become hard line breaks; empty lines would end the paragraph and are closed up. */
function paragraph(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(escapeMarkdown)
    .join('\\\n')
}

/** A backslash before whatever Markdown would act on: everywhere for inline marks, at the start of a line for headings, lists and rules. */
function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(#{1,6}(?=\s|$)|[-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
