import { copyFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from '../../e2e/harness/app-test.ts'
import { giveToUser } from '../../e2e/harness/stage.mjs'
import { oneApp } from '../../e2e/journeys/one-app.ts'
import { followActions, type Use } from './actions.ts'
import { firstContent, type Painted, stageEmptyWindow } from './first-content.ts'
import { type Memory, memoryOf } from './memory.ts'
import { type Opening, timeToCancel, watchOpening } from './opening.ts'

/** An archive to open and to use, and how often. */
interface Asked {
  readonly rows: number
  readonly path: string
  readonly runs: number
}

/** What `bench/app.mjs` asks for. */
const asked = {
  archives: JSON.parse(process.env['BENCH_ARCHIVES'] ?? '[]') as readonly Asked[],
  runs: Number(process.env['BENCH_RUNS'] ?? '1'),
  figures: process.env['BENCH_FIGURES'] ?? '',
}

/** All that was measured with archives of one size, run by run. Times in milliseconds, sizes in bytes. */
interface OfSize {
  readonly rows: number
  readonly cancels: number[]
  readonly openings: Opening[]
  readonly uses: Use[]
  readonly memory: { readonly empty: Memory[]; readonly open: Memory[]; readonly used: Memory[] }
}

interface Figures {
  readonly firstContent: { readonly dossier: Painted[]; readonly empty: Painted[] }
  readonly sizes: OfSize[]
}

const figures: Figures = { firstContent: { dossier: [], empty: [] }, sizes: [] }

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

for (const { rows, path, runs } of asked.archives) {
  const { cancels, openings, uses, memory } = beginSize(rows)
  for (let run = 0; run < runs; run += 1) {
    test.describe(`${rows} watched rows, run ${run + 1}`, () => {
      const one = oneApp()

      test('opening and using a large archive', async ({ staged }) => {
        const { app, files } = one()
        const archive = files.path('large.zip')
        copyFileSync(path, archive)
        giveToUser(staged.stage, archive)
        memory.empty.push(await memoryOf(app))
        for (const share of [0, 0.3, 0.6, 0.9]) {
          const time = await timeToCancel(one(), archive, share)
          if (time !== null) cancels.push(time)
        }
        openings.push(await watchOpening(one(), archive))
        await pause(2000)
        memory.open.push(await memoryOf(app))
        uses.push(await followActions(one()))
        memory.used.push(await memoryOf(app))
      })
    })
  }
}

function beginSize(rows: number): OfSize {
  const size: OfSize = { rows, cancels: [], openings: [], uses: [], memory: { empty: [], open: [], used: [] } }
  figures.sizes.push(size)
  return size
}
