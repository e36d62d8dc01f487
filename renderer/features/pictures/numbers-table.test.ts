import { expect, test } from 'vitest'
import { csvOf } from './numbers-table.ts'

test('numbers become a CSV file that no spreadsheet runs', () => {
  const columns = [
    { name: 'Text', kind: 'text' },
    { name: 'Records', kind: 'number' },
  ] as const
  const csv = csvOf({
    columns,
    rows: [
      ['=1+1', 2],
      ['a "b", c', 0],
      ['-3.50', null],
    ],
  })
  expect(csv).toBe('\uFEFFText,Records\r\n\'=1+1,2\r\n"a ""b"", c",0\r\n-3.50,\r\n')
})
