import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenArchive, openArchive } from '../../electron/engine/archive.ts'
import { sampleArchive } from '../measuring/archives.mjs'
import { percentile } from '../measuring/figures.mjs'
import { Asker, questions } from './questions.ts'

/**
 * Coarse guards, three times each budget: they notice a regression and nothing finer. `npm run bench -- query` tells the figures
 * themselves.
 */
const leeway = 3

let archive: OpenArchive
let asker: Asker

beforeAll(async () => {
  const path = await sampleArchive(1_000_000)
  archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
  asker = new Asker(archive, 'guard')
  await asker.prepare()
}, 600_000)
afterAll(() => archive?.close())

test.each(questions.filter(({ budget }) => budget !== null))('a million watched rows: $name', async ({ budget, times, draw }) => {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const ask = draw(asker)
    const before = process.cpuUsage()
    const askedAt = performance.now()
    await ask()
    const wall = performance.now() - askedAt
    const { user, system } = process.cpuUsage(before)
    // On a machine that does other work the clock tells of that work; on an idle one two threads make it the shorter of the two.
    taken.push(Math.min(wall, (user + system) / 1000))
  }
  expect(percentile(taken, 95)).toBeLessThan((budget ?? 0) * leeway)
})
