import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'

const reporter = pathToFileURL(fileURLToPath(new URL('./report-usage.mjs', import.meta.url))).href

/**
 * What one whole process took, from its start to its end.
 *
 * @typedef {object} Run
 * @property {number} wall seconds
 * @property {number} cpu seconds of processor, the system's included, of all its threads
 * @property {number} peak bytes of resident memory at their highest
 * @property {unknown} said what the program printed on its last line, read as JSON; null where that is none
 * @property {string | null} failed why it did not end well
 */

/**
 * Runs a program in plain Node, in a process of its own, and measures it.
 *
 * @param {string} program path of a module
 * @param {ReadonlyArray<string>} parameters
 * @returns {Promise<Run>}
 */
export async function runProcess(program, parameters) {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-run-'))
  const report = join(folder, 'usage.json')
  try {
    const startedAt = performance.now()
    const { code, out, errors } = await ended(
      spawn(process.execPath, ['--import', reporter, program, ...parameters], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, BENCH_USAGE: report },
      }),
    )
    const wall = (performance.now() - startedAt) / 1000
    const usage = await readFile(report, 'utf8').then(JSON.parse, () => ({ cpu: Number.NaN, peak: Number.NaN }))
    const failed = code === 0 ? null : (errors.match(/^.*(?:Error|ERR_|FATAL|out of memory).*$/m)?.[0] ?? `ended with ${code}`).trim()
    return { wall, ...usage, said: lastLine(out), failed }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Runs several programs so often, one after the other in turn: a machine that becomes slower becomes slower for all of them.
 *
 * @template {string} Name
 * @param {number} times
 * @param {Readonly<Record<Name, () => Promise<Run>>>} variants
 * @returns {Promise<Readonly<Record<Name, ReadonlyArray<Run>>>>}
 */
export async function inTurn(times, variants) {
  const runs = Object.fromEntries(Object.keys(variants).map((name) => [name, []]))
  for (let turn = 0; turn < times; turn += 1) for (const [name, run] of Object.entries(variants)) runs[name].push(await run())
  return runs
}

function ended(child) {
  return new Promise((done, failed) => {
    let out = ''
    let errors = ''
    child.stdout.on('data', (text) => (out += text))
    child.stderr.on('data', (text) => (errors += text))
    child.on('error', failed)
    child.on('close', (code, signal) => done({ code: code ?? signal, out, errors }))
  })
}

function lastLine(out) {
  try {
    return JSON.parse(out.trim().split('\n').at(-1) ?? '')
  } catch {
    return null
  }
}
