import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PlainProblem } from '../scripts/end-plainly.mjs'
import { build, packaging } from '../scripts/tiers/packaged.mjs'
import { runTool } from '../scripts/tiers/tier.mjs'
import { parseRows, sampleArchive, sayRows } from './measuring/archives.mjs'
import { median, megabytes, milliseconds, pairedRatio, times } from './measuring/figures.mjs'
import { machineLoad, tellResults } from './measuring/results.mjs'

/** Above this many rows an archive is opened fewer times: each takes half a minute and a gigabyte. */
const large = 2_000_000
const mostRunsOfLarge = 3

/**
 * Measures what a person sees of the packaged app in its window.
 *
 * @param {ReadonlyArray<string>} parameters
 */
export async function run(parameters) {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      rows: { type: 'string', default: '1m,10m' },
      runs: { type: 'string', default: '5' },
      packaged: { type: 'boolean', default: false },
      'show-only': { type: 'boolean', default: false },
    },
  })
  const sizes = values.rows.split(',').map(parseRows)
  const runs = Number(values.runs)
  if (sizes.includes(null) || !(runs >= 1)) throw new PlainProblem('--rows 1m,10m --runs 5 [--packaged] [--show-only]')
  if (process.platform !== 'linux') throw new PlainProblem('The window is measured on Linux only: memory is read from /proc.')

  const archives = []
  for (const rows of sizes)
    archives.push({ rows, path: await sampleArchive(rows), runs: rows > large ? Math.min(runs, mostRunsOfLarge) : runs })
  if (!values.packaged) {
    await build.run()
    await packaging.run()
  }
  const load = machineLoad()
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-app-'))
  try {
    const path = join(folder, 'figures.json')
    const env = { BENCH_ARCHIVES: JSON.stringify(archives), BENCH_RUNS: String(runs), BENCH_FIGURES: path }
    if ((await runTool(['playwright', 'test', '--config', 'bench/app'], env)) !== 0)
      throw new PlainProblem('The window could not be measured.')
    const figures = JSON.parse(await readFile(path, 'utf8'))
    await tellResults('app', tablesOf(figures, runs), { load, keep: !values['show-only'] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function tablesOf({ firstContent, sizes }, runs) {
  return [firstContentTable(firstContent, runs), ...sizes.flatMap((size) => [openingTable(size), actionsTable(size), memoryTable(size)])]
}

function firstContentTable({ dossier, empty }, runs) {
  const [first, largest] = ['first', 'largest'].map((which) => ({
    dossier: dossier.map(({ [which]: at }) => at),
    empty: empty.map(({ [which]: at }) => at),
  }))
  const line = (what, of, budget) => [what, milliseconds(median(of.dossier)), times(pairedRatio(of.dossier, of.empty)), budget]
  return {
    title: `From the start of the process to the first content: median of ${runs}, in turn`,
    columns: ['', 'time', '÷ an empty window', 'budget'],
    rows: [
      line('**Dossier**, first content', first, '1.50×'),
      line('Dossier, the first page', largest, ''),
      ['an empty window of the same Electron', milliseconds(median(first.empty)), '1', ''],
    ],
    note: `Each in a home of its own, in which it has never been started. First content of Dossier: ${listed(first.dossier)}; of the empty window: ${listed(first.empty)}.`,
  }
}

function openingTable({ rows, openings, cancels }) {
  const longest = (name) => openings.map(({ tasks }) => Math.max(...tasks.map((task) => task[name])))
  const over = openings.reduce((sum, { tasks }) => sum + tasks.filter(({ processor }) => processor > 100).length, 0)
  const line = (what, of, budget = '', say = median) => [what, milliseconds(say(of)), milliseconds(Math.max(...of)), budget]
  const said = (name) => openings.map(({ [name]: value }) => value)
  return {
    title: `Opening an archive of ${sayRows(rows)} watched rows: ${openings.length} times`,
    columns: ['from the choice', 'median', 'longest', 'budget'],
    rows: [
      line('it is said that the archive is on its way', said('begun'), '100 ms'),
      line('the first count of records', said('firstFigures'), '500 ms'),
      line('the overview', said('overview')),
      line('longest task of the window, processor time', longest('processor'), '100 ms'),
      line('longest task of the window, by the clock', longest('clock'), '100 ms'),
      ...(cancels.length === 0 ? [] : [line(`a cancel is answered (${cancels.length} at different points)`, cancels, '200 ms')]),
    ],
    note: `Tasks of the window that took more than 100 ms of the processor: ${over}.`,
  }
}

function actionsTable({ rows, uses }) {
  const actions = uses.flatMap((use) => use.actions)
  const names = [...new Set(actions.map(({ name }) => name))]
  const longest = (which) => milliseconds(Math.max(...uses.flatMap(({ tasks }) => tasks.map((task) => task[which]))))
  return {
    title: `From an action to an answer that is seen, ${sayRows(rows)} watched rows: median and longest of ${uses.length}`,
    columns: ['action: what is seen first, what is seen in the end', 'first', 'longest', 'budget', 'in the end', 'longest'],
    rows: names.map((name) => {
      const times = actions.filter((action) => action.name === name)
      const noticed = times.map((action) => action.noticed)
      const ended = times.flatMap(({ done }) => (done === null ? [] : [done]))
      return [
        name,
        milliseconds(median(noticed)),
        milliseconds(Math.max(...noticed)),
        '100 ms',
        ...(ended.length === 0 ? ['', ''] : [milliseconds(median(ended)), milliseconds(Math.max(...ended))]),
      ]
    }),
    note: `From the event to the frame after the one that shows the answer. The filter waits 250 ms for a further letter, the search 120 ms. Longest task of the window meanwhile: ${longest('clock')} by the clock, ${longest('processor')} of the processor.`,
  }
}

function memoryTable({ rows, memory }) {
  const line = (what, of) => [
    what,
    megabytes(median(of.map(({ proportional }) => proportional))),
    megabytes(median(of.map(({ resident }) => resident))),
    kinds(of),
  ]
  return {
    title: `Memory of all processes together, ${sayRows(rows)} watched rows`,
    columns: ['', 'shared memory counted once', 'sum of resident memory', 'of the first figure'],
    rows: [
      line('started, nothing open', memory.empty),
      line(`${sayRows(rows)} watched rows open, two seconds later`, memory.open),
      line('after the actions above', memory.used),
    ],
  }
}

function kinds(of) {
  const names = [...new Set(of.flatMap(({ byKind }) => Object.keys(byKind)))]
  return names
    .map((name) => [name, median(of.map(({ byKind }) => byKind[name] ?? 0))])
    .sort(([, one], [, other]) => other - one)
    .map(([name, bytes]) => `${name} ${megabytes(bytes)}`)
    .join(', ')
}

const listed = (values) => values.map(milliseconds).join(', ')
