import { expect, it } from 'vitest'
import { steadyPdf } from './steady-pdf.ts'

const pdfOf = (first: string, second: string) =>
  `%PDF-1.4\n1 0 obj\n<</Title (a \\(D:1\\) /ModDate \\(D:2\\))\n/CreationDate (D:${first})\n/ModDate (D:${second})>>\nendobj\nstream \u00ff\u0080`

/** Three elements, the third with a heading cell named by its number, and the tree that finds each by its number. */
const taggedOf = (parent: number, head: number, cell: number) => {
  const id = (number: number) => `(node${String(number).padStart(8, '0')})`
  const entries = [`${id(parent)} 20 0 R`, `${id(head)} 8 0 R`, `${id(cell)} 121 0 R`].sort()
  const sorted = [parent, head, cell].sort((one, other) => one - other)
  return [
    `<</Title (of \\(node00000007\\))>>\n20 0 obj\n<</S /Table\n/ID ${id(parent)}>>\nendobj`,
    `8 0 obj\n<</S /TH\n/ID ${id(head)}>>\nendobj`,
    `121 0 obj\n<</S /TD\n/A [<</Headers [${id(head)}]>>]\n/ID ${id(cell)}>>\nendobj`,
    `<</Limits [${id(sorted[0] ?? 0)} ${id(sorted[2] ?? 0)}]\n/Names [${entries.join(' ')}]>>`,
  ].join('\n')
}
const steadied = (text: string) => Buffer.from(steadyPdf(Buffer.from(text, 'latin1'))).toString('latin1')

it('a PDF says not when it was printed, and each of its bytes stays where it was', () => {
  const printed = Buffer.from(pdfOf("20261125150005+00'00'", "20261125150005-08'00'"), 'latin1')
  const bare = Buffer.from(steadyPdf(printed))
  expect(bare).toHaveLength(printed.length)
  expect(bare.toString('latin1')).not.toContain('2026')
  expect(bare.indexOf('endobj')).toBe(printed.indexOf('endobj'))
  expect(bare.subarray(-2)).toEqual(printed.subarray(-2))
  expect(bare.toString('latin1')).toContain('(a \\(D:1\\) /ModDate \\(D:2\\))')
})

it('its elements are numbered as they stand, whatever numbers they got while they were printed', () => {
  const steady = steadied(taggedOf(1, 2, 3))
  expect(steady).toBe(taggedOf(1, 2, 3))
  expect(steadied(taggedOf(7, 6, 9))).toBe(steady)
  expect(steadied(taggedOf(3, 18, 2))).toBe(steady)
  expect(steadied(taggedOf(113, 5, 40))).toBe(steady)
})

it('a text that looks like the number of an element is left alone', () => {
  expect(steadied(taggedOf(7, 6, 9))).toContain('(of \\(node00000007\\))')
})
