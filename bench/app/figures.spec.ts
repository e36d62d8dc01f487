import { copyFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from '../../e2e/harness/app-test.ts'
import { giveToUser } from '../../e2e/harness/stage.mjs'
import { oneApp } from '../../e2e/journeys/one-app.ts'
import { type Action, doActions } from './actions.ts'
import { firstContent, type Painted, stageEmptyWindow } from './first-content.ts'
import { type Memory, memoryOf } from './memory.ts'
import { type Opening, timeToCancel, watchOpening } from './opening.ts'

/** What `bench/app.mjs` asks for. */
const asked = {
  archive: process.env['BENCH_ARCHIVE'] ?? '',
  runs: Number(process.env['BENCH_RUNS'] ?? '1'),
  figures: process.env['BENCH_FIGURES'] ?? '',
}

/** All that was measured, run by run. Times in milliseconds, sizes in bytes. */
interface Figures {
  readonly firstContent: { readonly dossier: Painted[]; readonly empty: Painted[] }
  readonly cancels: number[]
  readonly openings: Opening[]
  readonly actions: (readonly Action[])[]
  readonly memory: { readonly empty: Memory[]; readonly open: Memory[]; readonly used: Memory[] }
}

const figures: Figures = {
  firstContent: { dossier: [], empty: [] },
  cancels: [],
  openings: [],
  actions: [],
  memory: { empty: [], open: [], used: [] },
}

test.afterAll(() => writeFileSync(asked.figures, JSON.stringify(figures)))

test('first content', async ({ staged }) => {
  const empty = await stageEmptyWindow(staged)
  // The first of each reads the program from the disk.
  for (const program of [staged.shipProgram, empty]) await firstContent(staged, program)
  for (let run = 0; run < asked.runs; run += 1) {
    figures.firstContent.dossier.push(await firstContent(staged, staged.shipProgram))
    figures.firstContent.empty.push(await firstContent(staged, empty))
  }
})

for (let run = 0; run < asked.runs; run += 1) {
  test.describe(`run ${run + 1}`, () => {
    const one = oneApp()

    test('opening and using a large archive', async ({ staged }) => {
      const { app, files } = one()
      const archive = files.path('large.zip')
      copyFileSync(asked.archive, archive)
      giveToUser(staged.stage, archive)
      figures.memory.empty.push(await memoryOf(app))
      for (const share of [0, 0.3, 0.6, 0.9]) {
        const time = await timeToCancel(one(), archive, share)
        if (time !== null) figures.cancels.push(time)
      }
      figures.openings.push(await watchOpening(one(), archive))
      await pause(2000)
      figures.memory.open.push(await memoryOf(app))
      figures.actions.push(await doActions(one()))
      figures.memory.used.push(await memoryOf(app))
    })
  })
}
