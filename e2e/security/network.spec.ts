import { expect, test } from '../harness/app-test.ts'
import { walkIsolated } from '../harness/isolated-journey.ts'
import { stagePlantedApp } from '../harness/planted-build.ts'

// An address that is set aside for documentation. It is asked for only where every route leads nowhere.
const PLANTED_ADDRESS = '198.51.100.7'

// Long enough for what a browser does in the background after its start; longer idle times are watched in the long run.
const IDLE_MS = 10_000

test.describe('nothing leaves', () => {
  test.describe.configure({ timeout: 240_000 })

  test('the whole way can be walked where there is no network at all', async ({ staged }) => {
    const outcome = await walkIsolated(staged, { surroundings: 'none', traced: false })
    expect(outcome.complaint).toBe('')
    expect(outcome.completed).toBe(true)
    expect(outcome.letter).toContain('Art. 17 DSGVO')
  })

  test('on the whole way no process of the app turns to an address outside this computer', async ({ staged }) => {
    const outcome = await walkIsolated(staged, { surroundings: 'machine', traced: true, idleMs: IDLE_MS })
    expect(outcome.complaint).toBe('')
    expect(outcome.completed).toBe(true)
    expect(outcome.trace.local, 'the app reaches its display over a unix socket, so a trace without calls saw nothing').toBeGreaterThan(0)
    expect(outcome.trace.contacts).toEqual([])
  })

  test('the same watch reports a build with one planted request', async ({ staged }) => {
    const program = await stagePlantedApp(
      staged,
      `import { connect } from 'node:net'\nconnect(80, '${PLANTED_ADDRESS}').on('error', () => {})\n`,
    )
    const { trace } = await walkIsolated(staged, { surroundings: 'dead-end', traced: true, program })
    expect(trace.contacts).toEqual([{ call: 'connect', address: PLANTED_ADDRESS, port: 80 }])
  })
})
