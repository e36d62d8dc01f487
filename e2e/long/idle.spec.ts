import { expect, test } from '../harness/app-test.ts'
import { walkIsolated } from '../harness/isolated-journey.ts'

// A browser's own services ask in their own time: some only minutes after the start.
const IDLE_MS = 180_000

test('left alone for minutes after the whole way, the app still turns to no address outside this computer', async ({ staged }) => {
  test.setTimeout(IDLE_MS + 180_000)
  const { completed, complaint, trace } = await walkIsolated(staged, { surroundings: 'machine', traced: true, idleMs: IDLE_MS })
  expect(complaint).toBe('')
  expect(completed).toBe(true)
  expect(trace.local).toBeGreaterThan(0)
  expect(trace.contacts).toEqual([])
})
