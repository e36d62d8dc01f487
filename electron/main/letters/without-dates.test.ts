import { expect, it } from 'vitest'
import { withoutDates } from './without-dates.ts'

const pdfOf = (first: string, second: string) =>
  `%PDF-1.4\n1 0 obj\n<</Title (a \\(D:1\\) /ModDate \\(D:2\\))\n/CreationDate (D:${first})\n/ModDate (D:${second})>>\nendobj\nstream \u00ff\u0080`

it('a PDF says not when it was printed, and each of its bytes stays where it was', () => {
  const printed = Buffer.from(pdfOf("20261125150005+00'00'", "20261125150005-08'00'"), 'latin1')
  const bare = Buffer.from(withoutDates(printed))
  expect(bare).toHaveLength(printed.length)
  expect(bare.toString('latin1')).not.toContain('2026')
  expect(bare.indexOf('endobj')).toBe(printed.indexOf('endobj'))
  expect(bare.subarray(-2)).toEqual(printed.subarray(-2))
  expect(bare.toString('latin1')).toContain('(a \\(D:1\\) /ModDate \\(D:2\\))')
})
