import { expect, test } from 'vitest'
import { Store } from './store.ts'

test('a table that is packed while it is filled keeps every value in its row', async () => {
  const store = await Store.open()
  const { writer } = await store.createTable(
    'packed',
    [
      { key: 'Date', type: 'date' },
      { key: 'Link', type: 'link' },
      { key: 'Title', type: 'text' },
    ],
    false,
  )
  const rows = 1_050_000
  const title = new TextEncoder().encode('a title that is longer than twelve bytes')
  for (let row = 0; row < rows; row += 1) {
    writer.setInt32(0, row % 5)
    if (row % 3 > 0) writer.setInt64(2, row * 1000, 0)
    writer.setInt64(3, row ^ 0x5555, row)
    if (row % 7 === 0) writer.setText(4, title, 0, row % title.length)
    writer.endRow()
    if (row % 10_000 === 0) await store.packWhenDue()
  }
  await store.finish()
  const [ways] = await store.rows(
    `SELECT list(DISTINCT compression) FILTER (column_name = 'list' AND segment_type = 'INTEGER'), list(DISTINCT compression) FILTER (column_name = 'f2' AND segment_type = 'VARCHAR') FROM pragma_storage_info('packed')`,
  )
  expect(ways?.[0]).toMatch(/BitPacking/u)
  // Texts are searched where they lie.
  expect(ways?.[1]).toBe('Uncompressed')
  const right = [
    'list = rowid % 5',
    'shape IS NULL',
    'f0 IS NOT DISTINCT FROM CASE WHEN rowid % 3 > 0 THEN make_timestamp(((rowid * 1000) % 4294967296)::BIGINT) END',
    'f1 = (rowid << 32) + xor(rowid, 21845)',
    `f2 IS NOT DISTINCT FROM CASE WHEN rowid % 7 = 0 THEN left('${new TextDecoder().decode(title)}', (rowid % ${title.length})::BIGINT) END`,
    'leftover IS NULL',
  ]
  const counts = right.map((condition) => `count_if(${condition})`)
  expect(await store.rows(`SELECT count(*), ${counts.join(', ')} FROM packed`)).toEqual([Array(right.length + 1).fill(String(rows))])
  await store.close()
})
