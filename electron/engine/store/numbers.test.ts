import { expect, test } from 'vitest'
import { Store } from './store.ts'

test('numbers of all rows of a table come in the order of the rows, over several stretches', async () => {
  const rows = 1_200_000
  const store = await Store.open()
  const table = await store.createTable('counted', [{ key: 'N', type: 'integer' }], false)
  for (let row = 0; row < rows; row += 1) {
    if (row % 3 !== 0) table.writer.setInt64(2, row, 0)
    table.writer.endRow()
  }
  await store.finish()
  const all = await store.integersOfRows(table, (some) => `SELECT CAST(rowid AS INTEGER) FROM counted WHERE ${some}`)
  expect(all).toHaveLength(rows)
  expect(all.findIndex((number, row) => number !== row)).toBe(-1)
  const filled = await store.doublesOfRows(table, (some) => `SELECT CAST(f0 AS DOUBLE) FROM counted WHERE ${some} AND f0 IS NOT NULL`)
  expect(filled).toHaveLength((rows / 3) * 2)
  expect(filled.findIndex((number, place) => number !== place + (place >> 1) + 1)).toBe(-1)
  await store.close()
})

test('a table without rows has no numbers, and what is no number is told from one', async () => {
  const store = await Store.open()
  const table = await store.createTable('empty', [{ key: 'When', type: 'date' }], false)
  await store.finish()
  expect(await store.doublesOfRows(table, (some) => `SELECT epoch(f0) FROM empty WHERE ${some}`)).toEqual(new Float64Array(0))
  const one = await store.createTable('one', [{ key: 'When', type: 'date' }], false)
  one.writer.endRow()
  one.writer.close()
  expect(await store.doublesOfRows(one, (some) => `SELECT coalesce(epoch(f0), 'NaN'::DOUBLE) FROM one WHERE ${some}`)).toEqual(
    Float64Array.of(Number.NaN),
  )
  await expect(store.doublesOfRows(one, (some) => `SELECT rowid FROM one WHERE ${some}`)).rejects.toMatchObject({ code: 'internal' })
  await store.close()
})
