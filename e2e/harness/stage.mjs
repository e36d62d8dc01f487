import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ordinaryUser } from './ordinary-user.mjs'

/**
 * A folder outside the checkout that the ordinary user can read: the packaged apps, and room for each test. The checkout
 * itself may lie where that user cannot look.
 *
 * @typedef {object} Stage
 * @property {string} folder
 * @property {import('./ordinary-user.mjs').OrdinaryUser} user
 */

/** @returns {Stage} an empty stage; remove it with `removeStage` */
export function makeStage() {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-e2e-'))
  chmodSync(folder, 0o755)
  return { folder, user: ordinaryUser() }
}

/** @param {Stage} stage */
export function removeStage(stage) {
  rmSync(stage.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/**
 * Puts a packaged app on the stage, as an installer would: owned by root and its sandbox helper set up, where the tests
 * run as root.
 *
 * @param {Stage} stage
 * @param {string} packaged the folder that electron-builder made
 * @param {string} name its name on the stage
 * @returns {string} the program to start
 */
export function stageApp(stage, packaged, name) {
  if (process.platform !== 'linux') return executableIn(packaged)
  const folder = join(stage.folder, name)
  execFileSync('cp', ['-a', '--reflink=auto', '--no-preserve=ownership', `${packaged}/.`, folder])
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', folder])
  if (stage.user.isOther) chmodSync(join(folder, 'chrome-sandbox'), 0o4755)
  return executableIn(folder)
}

/**
 * A folder on the stage that belongs to the ordinary user and to nobody else.
 *
 * @param {Stage} stage
 * @param {string} prefix what its name begins with
 * @returns {string}
 */
export function makeOwnFolder(stage, prefix) {
  const folder = mkdtempSync(join(stage.folder, `${prefix}-`))
  giveToUser(stage, folder)
  return folder
}

/**
 * @param {Stage} stage
 * @param {string} path what shall belong to the ordinary user
 */
export function giveToUser(stage, path) {
  if (stage.user.isOther) chownSync(path, stage.user.uid, stage.user.gid)
}

/**
 * A script on the stage that starts a program as the ordinary user, with the environment it is given.
 *
 * @param {Stage} stage
 * @returns {string} its path
 */
export function writeUserWrapper(stage) {
  const { uid, gid, isOther } = stage.user
  const before = isOther ? `setpriv --reuid=${uid} --regid=${gid} --clear-groups -- ` : ''
  return writeScript(stage, 'as-user', `exec ${before}"$DOSSIER_PROGRAM" "$@"`)
}

/**
 * The same under strace, which writes every address that the app and its children turn to into `$DOSSIER_TRACE`.
 * strace itself must stay root to let the setuid sandbox helper work, so it changes the user.
 *
 * @param {Stage} stage
 * @returns {string} its path
 */
export function writeTraceWrapper(stage) {
  const as = stage.user.isOther ? `-u ${stage.user.name} ` : ''
  return writeScript(
    stage,
    'as-user-traced',
    `exec strace -f -qq -s 0 ${as}-o "$DOSSIER_TRACE" -e trace=connect,sendto,sendmsg,sendmmsg -- "$DOSSIER_PROGRAM" "$@"`,
  )
}

function writeScript(stage, name, line) {
  const path = join(stage.folder, name)
  writeFileSync(path, `#!/bin/sh\n${line}\n`, { mode: 0o755 })
  return path
}

function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Dossier.app', 'Contents', 'MacOS', 'Dossier')
  return join(folder, process.platform === 'win32' ? 'dossier.exe' : 'dossier')
}

/**
 * @param {string} output an output folder of electron-builder
 * @returns {string} the folder in it that holds the unpacked app of this system
 * @throws when nothing has been packaged there
 */
export function packagedIn(output) {
  const name = existsSync(output) ? readdirSync(output).find((entry) => /(?:^mac|-unpacked$)/.test(entry)) : undefined
  if (name === undefined)
    throw new Error(
      `No packaged app lies in ${output}. Run \`npm test\`, or package it first with \`npm run package -- test\` and \`npm run package\`.`,
    )
  return join(output, name)
}

/**
 * The environment of a person who has just logged in for the first time, and nothing of the environment of the tests.
 *
 * @param {string} home
 * @returns {Record<string, string>}
 */
export function freshEnvironment(home) {
  const runtime = join(home, '.run')
  const temporary = join(home, '.tmp')
  for (const folder of [runtime, temporary]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    HOME: home,
    TMPDIR: temporary,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_RUNTIME_DIR: runtime,
  }
}
