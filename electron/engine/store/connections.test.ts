import { expect, test } from 'vitest'
import { Store } from './store.ts'

/** A question that the database would not answer today. */
const endless = 'SELECT count(*) FROM range(1000000000000) one, range(1000000) other WHERE one.range % 7 = other.range % 5'

test('a question that nobody waits for is stopped, and holds up no other', async () => {
  const store = await Store.open()
  const asking = new AbortController()
  const abandoned = store.rows(endless, [], asking.signal)
  expect(await store.rows('SELECT 7')).toEqual([['7']])
  asking.abort()
  await expect(abandoned).rejects.toMatchObject({ code: 'cancelled' })
  // Its connection serves the next one.
  expect(await store.integers('SELECT CAST(range AS INTEGER) FROM range(3000)')).toHaveLength(3000)
  await store.close()
})

test('a question that was taken back before it was asked is not asked', async () => {
  const store = await Store.open()
  await expect(store.integers(endless, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
  const asking = new AbortController()
  const abandoned = store.integers(endless, asking.signal)
  asking.abort()
  await expect(abandoned).rejects.toMatchObject({ code: 'cancelled' })
  await store.close()
})

test('numbers come as the statement orders them', async () => {
  const store = await Store.open()
  expect(await store.integers('SELECT CAST(range AS INTEGER) FROM range(5000) ORDER BY range DESC')).toEqual(
    Int32Array.from({ length: 5000 }, (_, index) => 4999 - index),
  )
  await expect(store.integers("SELECT 'text'")).rejects.toMatchObject({ code: 'internal' })
  await store.close()
})

test('a store that is closed stops what it is being asked, and lets the database go only then', async () => {
  const store = await Store.open()
  const asked = [store.rows(endless), store.integers(endless)]
  let settled = 0
  const count = (): void => {
    settled += 1
  }
  const ended = Promise.allSettled(asked.map((answer) => answer.finally(count)))
  await new Promise((resolve) => setTimeout(resolve, 20))
  await store.close()
  await new Promise((resolve) => setImmediate(resolve))
  expect(settled).toBe(2)
  expect((await ended).map((one) => (one.status === 'rejected' ? one.reason : null))).toMatchObject([
    { code: 'cancelled' },
    { code: 'cancelled' },
  ])
  await expect(store.rows('SELECT 1')).rejects.toMatchObject({ code: 'cancelled' })
})
