import { fileURLToPath } from 'node:url'
import { endPlainly, PlainProblem } from '../end-plainly.mjs'
import { fallbackRuntime } from './fallback.mjs'
import { chosenRuntime, downloadedRuntime, installedRuntime, shippedVersion } from './official.mjs'

/**
 * An Electron that can be started and packaged here.
 *
 * @typedef {object} Runtime
 * @property {string} dist the folder that holds the distribution
 * @property {string} executable the program to start
 * @property {string} version its Electron version
 */

/**
 * Finds an Electron to run: the one that the environment names, the official one if it is installed, the official
 * download, and on Linux x64 at last the stand-in. Says which it took.
 *
 * @param {(line: string) => void} [say] told what happens; standard error by default
 * @returns {Promise<Runtime>}
 * @throws when none of the four can be had
 */
export async function resolveRuntime(say = (line) => process.stderr.write(`${line}\n`)) {
  const chosen = chosenRuntime()
  if (chosen) return took(chosen, 'from ELECTRON_OVERRIDE_DIST_PATH')
  const installed = installedRuntime()
  if (installed) return took(installed, 'the official binary')
  const downloaded = await downloadedRuntime(say)
  if (downloaded) return took(downloaded, 'the official binary, just downloaded')
  const fallback = await fallbackRuntime(say)
  if (fallback) return took(fallback, `a stand-in for development and tests; ${shippedVersion} is what ships`)
  throw new PlainProblem(
    `No Electron could be had. Download Electron ${shippedVersion} for this system, unpack it, and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
  )

  function took(runtime, how) {
    say(`Electron ${runtime.version}: ${how}.`)
    return runtime
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await endPlainly(async () => {
    process.stdout.write(`${(await resolveRuntime()).executable}\n`)
  })
}
