import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenArchive, openArchive } from '../../electron/engine/archive.ts'
import { writeSample } from '../../electron/engine/sample/write-sample.ts'
import { Asker, questions } from './questions.ts'

/** A guard notices when something has become slow; how fast it is, bench/RESULTS.md says. */
const generosity = 3

let folder: string
let archive: OpenArchive
let asker: Asker

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-budgets-'))
  const path = join(folder, 'million.zip')
  await writeSample({ out: path, rows: 1_000_000, seed: 1, generation: 'J5' })
  archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
  asker = new Asker(archive, 'guard')
  await asker.prepare()
})
afterAll(async () => {
  await archive?.close()
  await rm(folder, { recursive: true })
})

test.each(questions.filter(({ budget }) => budget !== null))('a million watched rows: $name', async ({ budget, times, draw }) => {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const ask = draw(asker)
    const askedAt = performance.now()
    await ask()
    taken.push(performance.now() - askedAt)
  }
  taken.sort((one, other) => one - other)
  expect(taken[Math.ceil(taken.length * 0.95) - 1]).toBeLessThan((budget ?? 0) * generosity)
})
