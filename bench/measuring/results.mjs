import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/project-root.mjs'

const file = join(projectRoot, 'bench', 'RESULTS.md')
const newestFirst = '<!-- newest first -->'

/**
 * A table of figures.
 *
 * @typedef {object} Table
 * @property {string} title
 * @property {ReadonlyArray<string>} columns
 * @property {ReadonlyArray<ReadonlyArray<string>>} rows
 * @property {string} [note] what a reader has to know about it
 */

/**
 * Shows tables, and puts them on top of bench/RESULTS.md with the day, the state of the sources and the machine.
 *
 * @param {string} name of the measurement
 * @param {ReadonlyArray<Table>} tables
 * @param {object} options
 * @param {string} options.load what `machineLoad` said before the first run
 * @param {boolean} options.keep false shows only
 */
export async function tellResults(name, tables, { load, keep }) {
  const text = [`## ${new Date().toISOString().slice(0, 10)} · ${name} · ${revision()}`, machine(load), ...tables.map(tableText)].join(
    '\n\n',
  )
  console.log(`\n${text}\n`)
  if (!keep) return
  const before = await readFile(file, 'utf8')
  if (!before.includes(newestFirst)) throw new Error(`bench/RESULTS.md has lost its line ${newestFirst}`)
  await writeFile(
    file,
    before.replace(newestFirst, () => `${newestFirst}\n\n${text}`),
  )
}

/** How busy the machine is: processes that want a processor, over the last minute. Ask before the first run. */
export const machineLoad = () => loadavg()[0]?.toFixed(1) ?? '?'

function machine(load) {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}. Other work on the machine before the first run: ${load} processes.`
}

function revision() {
  const git = (...parameters) => execFileSync('git', parameters, { cwd: projectRoot, encoding: 'utf8' }).trim()
  try {
    const changed = git('status', '--porcelain', '--', 'electron', 'shared', 'package-lock.json') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`
  } catch {
    return 'no revision'
  }
}

function tableText({ title, columns, rows, note }) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const table = [line(columns), line(columns.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
  return [`### ${title}`, table, ...(note === undefined ? [] : [note])].join('\n\n')
}
