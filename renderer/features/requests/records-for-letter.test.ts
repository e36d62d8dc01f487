import type { RecordDetail } from '@shared/contract/archive.ts'
import { expect, test } from 'vitest'
import { recordForLetter, recordsForLetter } from './records-for-letter.ts'

function record(fields: readonly (readonly [RecordDetail['fields'][number]['type'], string | null])[], row = 0): RecordDetail {
  return {
    section: 'likes',
    row,
    fields: fields.map(([type, value], index) => ({ key: `k${index}`, type, value, original: value ?? '', cut: false })),
    source: { member: 'user_data.json', path: ['Likes', 'List', row] },
    sources: [],
  }
}

test('a record is told by its link, else its first text, else where it stands, and by its day', () => {
  expect(
    recordForLetter(
      record([
        ['date', '2024-05-06T07:08:09Z'],
        ['text', 'words'],
        ['link', 'https://x.example/1'],
      ]),
    ),
  ).toEqual({
    category: 'likes',
    day: '2024-05-06',
    entry: 'https://x.example/1',
  })
  expect(
    recordForLetter(
      record([
        ['text', 'two\nlines\u202e'],
        ['number', '7'],
      ]),
    ).entry,
  ).toBe('two lines')
  expect(
    recordForLetter(
      record(
        [
          ['nothing', null],
          ['text', '  '],
        ],
        3,
      ),
    ),
  ).toEqual({ category: 'likes', day: null, entry: 'Likes › List › 3' })
  expect(recordForLetter(record([['text', 'x'.repeat(5000)]])).entry).toHaveLength(1000)
})

test('many records come in the order in which they were chosen', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => (index * 7) % 120)
  const records = await recordsForLetter(rows, async (row) => record([['text', String(row)]], row))
  expect(records.map(({ entry }) => Number(entry))).toEqual(rows)
})
