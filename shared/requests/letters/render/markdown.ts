import type { PrintableLetter } from '../../../contract/letter.ts'
import type { TableBlock, TextBlock } from './parts.ts'
import { partsOf } from './parts.ts'
import { joinParts } from './text.ts'

const signatureLine = '_'.repeat(32)

/** The letter as Markdown (CommonMark with tables). Every text is escaped, so that what was typed is what is shown. */
export function letterToMarkdown(letter: PrintableLetter): string {
  const parts = partsOf(letter)
  const markdown = joinParts([
    paragraph(parts.sender.join('\n')),
    paragraph(parts.addressee.join('\n')),
    paragraph(parts.copyTo.join('\n')),
    paragraph(parts.date),
    paragraph(parts.reference),
    heading('#', parts.subject),
    ...parts.body.map(blockMarkdown),
    paragraph(parts.greeting),
    paragraph([...(parts.signature ? [signatureLine] : []), ...parts.names].join('\n')),
    ...parts.annex.map(tableMarkdown),
  ])
  return `${markdown}\n`
}

function blockMarkdown(block: TextBlock): string {
  switch (block.type) {
    case 'heading':
      return heading('##', block.text)
    case 'paragraph':
      return paragraph(block.text)
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
  }
}

function tableMarkdown({ caption, head, rows }: TableBlock): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `**${escapeMarkdown(caption)}**`,
    '',
    row(head.map(escapeMarkdown)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(escapeMarkdown))),
  ].join('\n')
}

function heading(marks: '#' | '##', text: string): string {
  return text === '' ? '' : `${marks} ${escapeMarkdown(text)}`
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
