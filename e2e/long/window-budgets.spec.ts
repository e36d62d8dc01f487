import { copyFileSync } from 'node:fs'
import { firstContent, stageEmptyWindow } from '../../bench/app/first-content.ts'
import { timeToCancel, watchOpening } from '../../bench/app/opening.ts'
import { sampleArchive } from '../../bench/measuring/archives.mjs'
import { median, pairedRatio } from '../../bench/measuring/figures.mjs'
import { expect, test } from '../harness/app-test.ts'
import { giveToUser } from '../harness/stage.mjs'
import { oneApp } from '../journeys/one-app.ts'

/**
 * Coarse guards, three times each budget: they notice a regression and nothing finer. `npm run bench -- app` tells the figures
 * themselves, and those of actions: they are too short for a machine that does other work.
 */
const leeway = 3

test('the first content comes not much later than that of an empty window', async ({ staged }) => {
  const empty = await stageEmptyWindow(staged)
  const times: { readonly dossier: number[]; readonly empty: number[] } = { dossier: [], empty: [] }
  // The first of each reads the program from the disk.
  for (const program of [staged.shipProgram, empty]) await firstContent(staged, program)
  for (let run = 0; run < 3; run += 1) {
    times.dossier.push((await firstContent(staged, staged.shipProgram)).first)
    times.empty.push((await firstContent(staged, empty)).first)
  }
  expect(pairedRatio(times.dossier, times.empty)).toBeLessThan(1.5 * leeway)
})

test.describe('while a million watched rows are opened', () => {
  const one = oneApp()

  test('a cancel is answered, figures are there at once, and the window is never busy for long', async ({ staged }) => {
    test.setTimeout(600_000)
    const { files } = one()
    const archive = files.path('large.zip')
    copyFileSync(await sampleArchive(1_000_000), archive)
    giveToUser(staged.stage, archive)
    const cancels: number[] = []
    for (const share of [0, 0.3, 0.6]) cancels.push((await timeToCancel(one(), archive, share)) ?? 0)
    const { firstFigures, tasks } = await watchOpening(one(), archive)
    expect(median(cancels)).toBeLessThan(200 * leeway)
    expect(firstFigures).toBeLessThan(500 * leeway)
    expect(Math.max(...tasks.map(({ processor }) => processor))).toBeLessThan(100 * leeway)
  })
})
