import type { TableBlock } from '@shared/requests/letters/render/parts.ts'
import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { paragraph, twips } from './text.ts'

const cellSize = 18

/**
 * A table on a page of its own, its caption above it as a heading. The first row is its head and stands again on every page.
 *
 * @param width in millimetres
 */
export function tableOf({ caption, head, rows }: TableBlock, width: number): readonly (Paragraph | Table)[] {
  const columns = Math.max(1, head.length)
  // The first column names things, the others count or date them.
  const share = columns === 1 ? 1 : 0.4
  const widths = head.map((_, column) => twips(width * (column === 0 ? share : (1 - share) / (columns - 1))))
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            borders: { top: none, left: none, right: none, bottom: line },
            children: [
              new Paragraph({ spacing: { before: 40, after: 40 }, children: [new TextRun({ text: cell, size: cellSize, bold: isHead })] }),
            ],
          }),
      ),
    })
  return [
    paragraph(caption, { heading: HeadingLevel.HEADING_2, pageBreakBefore: true }),
    new Table({
      width: { size: twips(width), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
  ]
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '777777' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
