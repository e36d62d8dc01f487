import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Store } from './store.ts'

/** Fills a table with links of these numbers, null for none, and tells which it notes as coming again. */
async function noted(numbers: readonly (bigint | null)[]): Promise<ReadonlySet<bigint>> {
  const store = await Store.open()
  try {
    const { writer, repeats } = await store.createTable('watched', [{ key: 'Link', type: 'link' }], false, 'Link')
    for (const number of numbers) {
      if (number !== null) writer.setInt64(2, Number(BigInt.asIntN(32, number)), Number(number >> 32n))
      writer.endRow()
    }
    await store.finish()
    return new Set((await store.rows(`SELECT number FROM "${repeats?.table}"`)).map(([number]) => BigInt(number ?? '')))
  } finally {
    await store.close()
  }
}

it('notes every number that comes again, in whatever rows', async () => {
  const number = fc.oneof(fc.bigInt(0n, 9n), fc.bigInt(2n ** 32n - 5n, 2n ** 32n + 5n), fc.bigInt(2n ** 63n - 5n, 2n ** 63n - 1n))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(number), { maxLength: 30 }), fc.nat(5000), async (numbers, between) => {
      const others = Array.from({ length: between }, (_, nth) => 7_000_000_000_000_000_000n + BigInt(nth))
      const again = numbers.filter((one, at) => one !== null && numbers.indexOf(one) < at)
      const found = await noted([...numbers, ...others, ...numbers.slice(0, 3)])
      expect(
        [...new Set([...again, ...numbers.slice(0, 3).filter((one) => one !== null)])].filter((one) => one !== null && !found.has(one)),
      ).toEqual([])
    }),
    { numRuns: 30 },
  )
})

it('notes few that do not', async () => {
  // Numbers of videos: a second, and behind it what tells the videos of one second apart.
  const numbers = Array.from({ length: 300_000 }, (_, nth) => (BigInt(1_600_000_000 + nth * 11) << 32n) + BigInt((nth % 97) * 2 ** 22 + 5))
  expect((await noted(numbers)).size).toBeLessThan(numbers.length / 100)
})
