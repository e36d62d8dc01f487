import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runtimeCacheFolder } from './cache-folder.mjs'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const packageFolder = dirname(require.resolve('electron/package.json'))

const FIRST_BYTE_MS = 5_000
const STALL_MS = 15_000
const RETRY_AFTER_MS = 24 * 3_600_000

/** The version of the electron package, which is the version that ships. */
export const shippedVersion = require('electron/package.json').version

/**
 * The runtime that `ELECTRON_OVERRIDE_DIST_PATH` names, if it is set.
 *
 * @returns {{ dist: string, executable: string, version: string } | null}
 * @throws when the variable is set but the folder holds no Electron
 */
export function chosenRuntime() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!dist) return null
  const runtime = describe(dist)
  if (runtime === null) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${dist}, but no Electron lies there.`)
  return runtime
}

/**
 * The official binary inside the installed electron package, if it is there and of the right version.
 *
 * @returns {{ dist: string, executable: string, version: string } | null}
 */
export function installedRuntime() {
  const runtime = describe(join(packageFolder, 'dist'))
  return runtime?.version === shippedVersion ? runtime : null
}

/**
 * Tries the official download, and gives up when nothing arrives within seconds. A failure is remembered for a day,
 * so that a machine that cannot reach it does not wait at every start.
 *
 * @param {(line: string) => void} say told how it went
 * @returns {Promise<{ dist: string, executable: string, version: string } | null>} null when it could not be had
 */
export async function downloadedRuntime(say) {
  const memory = join(runtimeCacheFolder(), `official-${shippedVersion}-unreachable`)
  if (triedLately(memory)) return null
  say(`Trying the official download of Electron ${shippedVersion}.`)
  try {
    await downloadOrGiveUp()
    await run(process.execPath, [join(packageFolder, 'install.js')])
    return installedRuntime()
  } catch (problem) {
    say(`  not to be had here (${firstLine(problem)}); remembered for a day.`)
    await mkdir(dirname(memory), { recursive: true })
    await writeFile(memory, '')
    return null
  }
}

function describe(dist) {
  const executable = join(dist, executableName())
  if (!existsSync(executable) || !existsSync(join(dist, 'version'))) return null
  return { dist, executable, version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function triedLately(memory) {
  const at = statSync(memory, { throwIfNoEntry: false })?.mtimeMs
  return at !== undefined && Date.now() - at < RETRY_AFTER_MS
}

function downloadOrGiveUp() {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('official-download.mjs', import.meta.url))], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let complaint = ''
    let reason = ''
    const giveUp = (why) => () => {
      reason = why
      child.kill('SIGKILL')
    }
    let timer = setTimeout(giveUp(`no answer within ${FIRST_BYTE_MS / 1000} s`), FIRST_BYTE_MS)
    child.stdout.on('data', () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp('the download stalled'), STALL_MS)
    })
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    child.on('error', failed)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code === 0) done()
      else failed(new Error(reason || /^(\w*Error: .*)$/m.exec(complaint)?.[1] || `exit ${code}`))
    })
  })
}

function firstLine(problem) {
  return String(problem instanceof Error ? problem.message : problem).split('\n', 1)[0]
}
