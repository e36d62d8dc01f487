import { beforeAll, describe, expect, it } from 'vitest'
import { sampleArchive } from '../measuring/archives.mjs'
import { runProcess } from '../measuring/processes.mjs'
import { bundled, jszipParse } from './programs.mjs'

/**
 * Coarse guards, three times each budget: they notice a regression and nothing finer. `npm run bench -- ingest` tells the figures
 * themselves.
 */
const leeway = 3

/** What a run of `open.ts` came to. `cpu` in seconds, `peak` in bytes, `ready` and `firstFigures` in milliseconds. */
interface Opened {
  readonly cpu: number
  readonly peak: number
  readonly records: number
  readonly reconciles: boolean
  readonly ready: number
  readonly firstFigures: number
}

async function opened(path: string): Promise<Opened> {
  const { cpu, peak, said, failed } = await runProcess(await bundled('open'), [path])
  if (failed !== null) throw new Error(failed)
  return { cpu, peak, ...(said as Omit<Opened, 'cpu' | 'peak'>) }
}

describe('opening a million watched rows', () => {
  let million: string
  let ours: Opened
  let baseline: { readonly cpu: number; readonly peak: number }
  beforeAll(async () => {
    million = await sampleArchive(1_000_000)
    ours = await opened(million)
    baseline = await runProcess(jszipParse, [million])
  }, 600_000)

  it('takes at most 0.8 times the processor time of JSZip with JSON.parse', () => {
    expect(ours.reconciles).toBe(true)
    expect(ours.cpu).toBeLessThan(leeway * 0.8 * baseline.cpu)
  })

  it('takes at most 0.3 times its memory', () => {
    expect(ours.peak).toBeLessThan(leeway * 0.3 * baseline.peak)
  })

  it('shows the first figures within half a second', () => {
    expect(ours.firstFigures).toBeLessThan(leeway * 500)
  })

  it('answers a cancel within 200 milliseconds of work', async () => {
    const { said } = await runProcess(await bundled('cancel'), [million, '10', String(ours.ready)])
    // In processor time: on a machine that does other work, the clock tells of that work.
    const { work } = said as { readonly work: readonly number[] }
    expect(work.length).toBeGreaterThan(0)
    expect(Math.max(...work)).toBeLessThan(leeway * 200)
  })

  it('takes at most 1.3 times as long for each record of ten million, in 1.5 GB', async () => {
    const more = await opened(await sampleArchive(10_000_000))
    expect(more.reconciles).toBe(true)
    expect(more.cpu / more.records).toBeLessThan(leeway * 1.3 * (ours.cpu / ours.records))
    expect(more.peak).toBeLessThan(leeway * 1.5e9)
  })
})
