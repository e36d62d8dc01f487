// `npm run build`: the window, the engine and the command line, from the sources into out/.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endPlainly, PlainProblem } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'
import { newestChange } from './sources.mjs'

const require = createRequire(import.meta.url)
const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'scripts/build.mjs']
const PARTS = ['main', 'preload', 'renderer']
// Syntax is lowered to what the oldest Electron that runs this app understands: the stand-in for development and tests.
const OLDEST_ELECTRON_MAJOR = '33'

/**
 * Builds the app when its sources are newer than what lies in out/. It is built under a temporary name and moved into
 * place when it is whole; whatever else lies in out/ stays.
 *
 * @param {object} [options]
 * @param {string} [options.root] the checkout; another folder only for a deliberately altered copy
 * @param {boolean} [options.force] builds even when nothing has changed
 * @returns {Promise<boolean>} whether anything had to be built
 * @throws when the build fails; what lay in out/ before is then still there
 */
export async function buildApp({ root = projectRoot, force = false } = {}) {
  const out = join(root, 'out')
  const stamp = join(out, '.built')
  if (!force && isUpToDate(root, out, stamp)) return false
  const startedAt = new Date()
  await mkdir(out, { recursive: true })
  const work = await mkdtemp(join(out, '.build-'))
  try {
    await runElectronVite(root, work)
    await rm(stamp, { force: true })
    for (const part of PARTS) await replaceFolder(join(work, part), join(out, part), join(work, `${part}-before`))
    await writeFile(stamp, '')
    // A source that changed while the build ran must count as newer.
    await utimes(stamp, startedAt, startedAt)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return true
}

function isUpToDate(root, out, stamp) {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return builtAt > newestChange(root, SOURCES) && PARTS.every((part) => existsSync(join(out, part)))
}

async function replaceFolder(made, place, aside) {
  if (existsSync(place)) await rename(place, aside)
  await rename(made, place)
}

function runElectronVite(root, outDir) {
  const program = join(dirname(require.resolve('electron-vite/package.json')), 'bin', 'electron-vite.js')
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn', '--outDir', outDir], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ELECTRON_MAJOR_VER: OLDEST_ELECTRON_MAJOR },
    })
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new PlainProblem('The app could not be built; the reason stands above.'))))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await endPlainly(async () => {
    await buildApp({ force: true })
  })
}
