import { parseArgs } from 'node:util'
import { PlainProblem } from '../scripts/end-plainly.mjs'
import { nodeBundle } from '../scripts/node-bundle.mjs'
import { parseRows, sampleArchive, sayRows } from './measuring/archives.mjs'
import { megabytes, milliseconds, percentile } from './measuring/figures.mjs'
import { runProcess } from './measuring/processes.mjs'
import { machineLoad, tellResults } from './measuring/results.mjs'

/** What ten times the rows may take of the time that a million may. */
const budgetOf = (rows, budget) => budget * (rows > 2_000_000 ? 8 : 1)

/**
 * Measures how long an open archive takes to answer what the window asks.
 *
 * @param {ReadonlyArray<string>} parameters
 */
export async function run(parameters) {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      rows: { type: 'string', default: '200k,1m,10m' },
      runs: { type: 'string', default: '3' },
      'show-only': { type: 'boolean', default: false },
    },
  })
  const sizes = values.rows.split(',').map(parseRows)
  const runs = Number(values.runs)
  if (sizes.includes(null) || !(runs >= 1)) throw new PlainProblem('--rows 200k,1m,10m --runs 3 [--show-only]')

  const ask = await nodeBundle({ name: 'ask', folder: 'bench', entry: 'bench/query/ask.ts', sources: ['bench/query', 'scripts/bench.mjs'] })
  const budgets = await nodeBundle({
    name: 'budgets',
    folder: 'bench',
    entry: 'bench/query/budgets.ts',
    sources: ['bench/query', 'scripts/bench.mjs'],
  })
  const { said: budget } = await runProcess(budgets, [])
  const load = machineLoad()
  const tables = []
  for (const rows of sizes) {
    const archive = await sampleArchive(rows)
    const times = rows > 2_000_000 ? 1 : runs
    const asked = []
    for (let time = 0; time < times; time += 1)
      asked.push(await runProcess(ask, [archive, String(time + 1), rows > 2_000_000 ? '0.25' : '1']))
    const failed = asked.find((one) => one.failed !== null || one.said === null)
    if (failed !== undefined) throw new PlainProblem(`Asking ${sayRows(rows)} went wrong: ${failed.failed ?? 'it said nothing'}`)
    tables.push(tableOf(rows, asked, budget))
    console.log(`${sayRows(rows)}: done`)
  }
  await tellResults('query', tables, { load, keep: !values['show-only'] })
}

function tableOf(rows, asked, budget) {
  const names = Object.keys(asked[0].said.answers)
  return {
    title: `Questions to an open archive of ${sayRows(rows)} watched rows`,
    columns: ['question', 'asked', 'p50', 'p95', 'budget for p95', 'p95 ÷ budget', 'CPU p50', 'CPU p95'],
    rows: names.map((name) => {
      const answers = asked.flatMap(({ said }) => said.answers[name])
      const wall = answers.map((answer) => answer.wall)
      const cpu = answers.map((answer) => answer.cpu)
      const allowed = budget[name] === null ? null : budgetOf(rows, budget[name])
      const p95 = percentile(wall, 95)
      return [
        name,
        String(answers.length),
        milliseconds(percentile(wall, 50)),
        milliseconds(p95),
        allowed === null ? '' : milliseconds(allowed),
        allowed === null ? '' : (p95 / allowed).toFixed(2),
        milliseconds(percentile(cpu, 50)),
        milliseconds(percentile(cpu, 95)),
      ]
    }),
    note: noteOf(asked),
  }
}

function noteOf(asked) {
  const highest = (name) => Math.max(...asked.map(({ said }) => said[name]))
  const cancelled = asked.map(({ said }) => said.cancelled).filter((time) => time !== null)
  const peak = Math.max(...asked.map((run) => run.peak))
  return `Resident memory: ${megabytes(highest('opened'))} when the archive was open, ${megabytes(highest('highest'))} at most after a question, ${megabytes(peak)} at its highest moment.${
    cancelled.length === 0 ? '' : ` A filter that was taken back was given up within ${milliseconds(Math.max(...cancelled))}.`
  }`
}
