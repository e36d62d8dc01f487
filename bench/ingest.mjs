import { parseArgs } from 'node:util'
import { PlainProblem } from '../scripts/end-plainly.mjs'
import { bundled, inflateAlone, jszipParse } from './ingest/programs.mjs'
import { parseRows, sampleArchive, sayRows } from './measuring/archives.mjs'
import { median, megabytes, milliseconds, pairedRatio, seconds, times } from './measuring/figures.mjs'
import { inTurn, runProcess } from './measuring/processes.mjs'
import { machineLoad, tellResults } from './measuring/results.mjs'

/** Above this many rows the baseline cannot do it; it is tried once, to see how it fails. */
const mostForBaseline = 2_000_000

/**
 * Measures how long opening takes, beside public baselines, each in whole processes.
 *
 * @param {ReadonlyArray<string>} parameters
 */
export async function run(parameters) {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      rows: { type: 'string', default: '10k,200k,1m,10m' },
      runs: { type: 'string', default: '5' },
      'show-only': { type: 'boolean', default: false },
    },
  })
  const sizes = values.rows.split(',').map(parseRows)
  const runs = Number(values.runs)
  if (sizes.includes(null) || !(runs >= 1)) throw new PlainProblem('--rows 10k,200k,1m,10m --runs 5 [--show-only]')

  const archives = new Map()
  for (const rows of sizes) archives.set(rows, await sampleArchive(rows))
  const open = await bundled('open')
  const cancel = await bundled('cancel')
  const load = machineLoad()

  const opening = []
  const waiting = []
  const records = new Map()
  for (const [rows, path] of archives) {
    const baselineRuns = rows > mostForBaseline ? 1 : runs
    const measured = await inTurn(runs, {
      dossier: () => runProcess(open, [path]),
      inflate: () => runProcess(inflateAlone, [path]),
      ...(baselineRuns === runs && { baseline: () => runProcess(jszipParse, [path]) }),
    })
    const baseline = measured.baseline ?? [await runProcess(jszipParse, [path])]
    const refused = measured.dossier.find(({ failed, said }) => failed !== null || said?.reconciles !== true)
    if (refused !== undefined)
      throw new PlainProblem(`Opening ${sayRows(rows)} went wrong: ${refused.failed ?? 'the counts do not reconcile'}`)
    records.set(rows, { count: measured.dossier[0].said.records, cpu: median(measured.dossier.map(({ cpu }) => cpu)) })
    opening.push(...openingRows(rows, records.get(rows).count, measured, baseline))
    const ready = median(measured.dossier.map(({ said }) => said.ready))
    const cancels = rows > mostForBaseline ? 3 : 15
    waiting.push(waitingRow(rows, measured.dossier, await runProcess(cancel, [path, String(cancels), String(ready)])))
    console.log(`${sayRows(rows)}: done`)
  }
  await tellResults('ingest', [openingTable(runs, opening), waitingTable(waiting), ...perRecordTable(records)], {
    load,
    keep: !values['show-only'],
  })
}

function openingRows(rows, count, { dossier, inflate }, baseline) {
  const fails = baseline.find(({ failed }) => failed !== null)?.failed
  const ratio = (name) =>
    fails === undefined && baseline.length === dossier.length
      ? times(
          pairedRatio(
            dossier.map((run) => run[name]),
            baseline.map((run) => run[name]),
          ),
        )
      : ''
  const figures = (runs) => [
    seconds(median(runs.map(({ wall }) => wall))),
    seconds(median(runs.map(({ cpu }) => cpu))),
    megabytes(median(runs.map(({ peak }) => peak))),
  ]
  const name = sayRows(rows)
  return [
    [`${name}: **Dossier**, ${count} records`, ...figures(dossier), ratio('wall'), ratio('cpu'), ratio('peak')],
    [
      `${name}: JSZip + JSON.parse`,
      ...(fails === undefined ? [...figures(baseline), '1', '1', '1'] : [fails.replaceAll('|', '/'), '', '', '', '', '']),
    ],
    [`${name}: inflating alone`, ...figures(inflate), '', '', ''],
  ]
}

function openingTable(runs, rows) {
  return {
    title: `Opening: whole processes, median of ${runs}, in turn`,
    columns: ['watched rows', 'wall', 'CPU', 'peak memory', 'wall ÷ baseline', 'CPU ÷ baseline', 'memory ÷ baseline'],
    rows,
  }
}

function waitingRow(rows, dossier, cancelled) {
  const answers = cancelled.said?.answers ?? []
  const said = (name) => median(dossier.map(({ said: { [name]: value } }) => value))
  return [
    sayRows(rows),
    dossier.some(({ said: { firstFigures } }) => firstFigures === null) ? 'none before the end' : milliseconds(said('firstFigures')),
    milliseconds(said('ready')),
    milliseconds(said('longestPause')),
    answers.length === 0
      ? (cancelled.failed ?? '')
      : `${milliseconds(Math.max(...answers))} (${milliseconds(Math.max(...cancelled.said.work))})`,
  ]
}

function waitingTable(rows) {
  return {
    title: 'What somebody who waits sees: from asking the engine to open',
    columns: ['watched rows', 'first figures', 'ready', 'longest pause of the event loop', 'slowest answer to a cancel (processor time)'],
    rows,
    note: 'Cancels are spread evenly over one opening, the arranging included.',
  }
}

function perRecordTable(records) {
  const [million, most] = [records.get(1_000_000), records.get(10_000_000)]
  if (million === undefined || most === undefined) return []
  const perRecord = ({ cpu, count }) => (cpu / count) * 1e6
  return [
    {
      title: 'Ten times the records',
      columns: ['watched rows', 'CPU per record', '÷ that of 1 M'],
      rows: [
        ['1 M', `${perRecord(million).toFixed(2)} µs`, '1'],
        ['10 M', `${perRecord(most).toFixed(2)} µs`, times(perRecord(most) / perRecord(million))],
      ],
    },
  ]
}
