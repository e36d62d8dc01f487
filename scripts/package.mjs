// `npm run package` makes the packaging that ships; `npm run package -- test` the one that the end-to-end tests drive.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, Platform } from 'electron-builder'
import { buildApp } from './build.mjs'
import { resolveRuntime } from './electron-runtime/index.mjs'
import { endPlainly, PlainProblem } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'

const OVERRIDES = {
  ship: {},
  test: { directories: { output: 'release-e2e' }, electronFuses: { enableNodeCliInspectArguments: true } },
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
  const overrides = OVERRIDES[kind]
  const output = join(root, overrides.directories?.output ?? 'release')
  await rm(output, { recursive: true, force: true })
  await build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: { ...overrides, electronDist: runtime.dist, electronVersion: runtime.version },
  })
  return appFolder(output)
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
    if (!(kind in OVERRIDES)) throw new PlainProblem(`There are two packagings, ship and test; ${kind} is neither.`)
    await buildApp()
    console.log(await packageApp(kind, await resolveRuntime()))
  })
}
