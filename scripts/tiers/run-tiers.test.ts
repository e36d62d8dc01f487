import { describe, expect, it, vi } from 'vitest'
import { runTiers } from './run-tiers.mjs'
import type { Outcome } from './tier.mjs'

const tier = (name: string, passed: number, failed: number, needs: readonly string[] = []) => ({
  name,
  needs,
  run: async (): Promise<Outcome> => ({ passed, failed }),
})

/** Runs tiers and returns the exit code and the last line that was printed. */
async function outcome(...tiers: Parameters<typeof runTiers>[0]): Promise<{ readonly code: number; readonly last: unknown }> {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const code = await runTiers(tiers)
    return { code, last: printed.mock.calls.at(-1)?.[0] }
  } finally {
    printed.mockRestore()
    complained.mockRestore()
  }
}

describe('a run over all tiers', () => {
  it('ends with the sum as its last line', async () => {
    expect(await outcome(tier('one', 3, 0), tier('two', 4, 0))).toEqual({ code: 0, last: '7 passed, 0 failed' })
  })

  it('fails when one test failed', async () => {
    expect(await outcome(tier('one', 3, 1), tier('two', 4, 0))).toEqual({ code: 1, last: '7 passed, 1 failed' })
  })

  it('fails when a tier ran no test', async () => {
    expect(await outcome(tier('one', 3, 0), tier('two', 0, 0))).toEqual({ code: 1, last: '3 passed, 1 failed' })
  })

  it('fails when a tier breaks off, and runs the others', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('planted')) }
    expect(await outcome(broken, tier('two', 4, 0))).toEqual({ code: 1, last: '4 passed, 1 failed' })
  })

  it('does not run what needs a tier that failed, and counts it as failed', async () => {
    expect(await outcome(tier('build', 0, 1), tier('window', 9, 0, ['build']))).toEqual({ code: 1, last: '0 passed, 2 failed' })
  })
})
