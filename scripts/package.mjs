// `npm run package` makes the packaging that ships; `npm run package -- test` the one that the end-to-end tests drive.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './build.mjs'
import { resolveRuntime } from './electron-runtime/index.mjs'
import { endPlainly, PlainProblem } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'

const require = createRequire(import.meta.url)
const SYSTEMS = { linux: '--linux', darwin: '--mac', win32: '--win' }
const PACKAGINGS = {
  ship: { output: 'release', settings: [] },
  test: { output: 'release-e2e', settings: ['-c.electronFuses.enableNodeCliInspectArguments=true'] },
}

/**
 * Packages what lies in out/ into an app folder, without network.
 *
 * @param {'ship' | 'test'} kind `ship` as it ships, `test` the same with the inspector allowed
 * @param {import('./electron-runtime/index.mjs').Runtime} runtime the Electron that goes into it
 * @param {string} [root] the checkout; another folder only for a deliberately altered copy
 * @returns {Promise<string>} the folder of the packaged app
 */
export async function packageApp(kind, runtime, root = projectRoot) {
  const { output, settings } = PACKAGINGS[kind]
  await rm(join(root, output), { recursive: true, force: true })
  await runElectronBuilder(root, [
    `-c.directories.output=${output}`,
    `-c.electronDist=${runtime.dist}`,
    `-c.electronVersion=${runtime.version}`,
    ...settings,
  ])
  return appFolder(join(root, output))
}

// As a process of its own: inside this one it would set the exit code of whatever else runs here back to 0.
function runElectronBuilder(root, settings) {
  const program = require.resolve('electron-builder/cli.js')
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, SYSTEMS[process.platform], 'dir', '--publish', 'never', ...settings], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    })
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new PlainProblem('The app could not be packaged; the reason stands above.'))))
  })
}

/**
 * @param {string} output an output folder of electron-builder
 * @returns {string} the folder in it that holds the unpacked app of this system
 */
function appFolder(output) {
  const names = {
    linux: ['linux-unpacked', 'linux-arm64-unpacked'],
    darwin: ['mac', 'mac-arm64'],
    win32: ['win-unpacked', 'win-arm64-unpacked'],
  }
  const found = (names[process.platform] ?? []).map((name) => join(output, name)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`electron-builder left no app in ${output}.`)
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await endPlainly(async () => {
    const kind = process.argv[2] ?? 'ship'
    if (!(kind in PACKAGINGS)) throw new PlainProblem(`There are two packagings, ship and test; ${kind} is neither.`)
    await buildApp()
    console.log(await packageApp(kind, await resolveRuntime()))
  })
}
