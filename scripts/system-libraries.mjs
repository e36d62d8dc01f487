import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endPlainly, PlainProblem } from './end-plainly.mjs'

// What Electron needs of the system. Each row: what to look for, and the Debian or Ubuntu package that brings it; where
// the 64-bit time transition renamed a package, the newer name stands first.
const REQUIREMENTS = [
  { purpose: 'run', library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { purpose: 'run', library: 'libnss3.so', packages: ['libnss3'] },
  { purpose: 'run', library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { purpose: 'run', library: 'libgbm.so.1', packages: ['libgbm1'] },
  { purpose: 'run', library: 'libXss.so.1', packages: ['libxss1'] },
  { purpose: 'run', library: 'libXtst.so.6', packages: ['libxtst6'] },
  { purpose: 'run', library: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
  { purpose: 'run', library: 'libdrm.so.2', packages: ['libdrm2'] },
  { purpose: 'display', command: 'Xvfb', packages: ['xvfb'] },
  { purpose: 'display', command: 'xauth', packages: ['xauth'] },
  { purpose: 'display', command: 'dbus-daemon', packages: ['dbus'] },
  { purpose: 'display', command: 'fc-list', packages: ['fontconfig'] },
  { purpose: 'display', font: 'Liberation Sans', packages: ['fonts-liberation'] },
  { purpose: 'display', font: 'Noto Sans Arabic', packages: ['fonts-noto-core'] },
  { purpose: 'display', font: 'Noto Sans CJK', packages: ['fonts-noto-cjk'] },
  { purpose: 'display', font: 'Noto Color Emoji', packages: ['fonts-noto-color-emoji'] },
  { purpose: 'test', command: 'pdftotext', packages: ['poppler-utils'] },
  { purpose: 'test', command: 'strace', packages: ['strace'] },
  { purpose: 'test', command: 'ip', packages: ['iproute2'] },
  { purpose: 'test', command: 'unshare', packages: ['util-linux'] },
  { purpose: 'test', command: 'setpriv', packages: ['util-linux'] },
  { purpose: 'test', command: 'useradd', packages: ['passwd'] },
]

// Administration commands are outside an ordinary user's PATH on Debian.
const EXTRA_FOLDERS = ['/usr/sbin', '/sbin']

/** What is missing and cannot be installed from here. Its message is the plain sentence for the person. */
export class MissingLibraries extends PlainProblem {}

/**
 * Makes sure that the system carries what Electron needs. Quick when everything is there. Installs what is missing when
 * it runs as root on Debian or Ubuntu. Does nothing on other systems than Linux.
 *
 * @param {ReadonlyArray<'run' | 'display' | 'test'>} purposes `run` the app, `display` where there is none, `test`
 * @param {(line: string) => void} [say] told what is installed
 * @throws {MissingLibraries} when something is missing and must be installed by the person
 */
export function requireSystemLibraries(purposes, say = (line) => process.stderr.write(`${line}\n`)) {
  if (process.platform !== 'linux') return
  const missing = missingRequirements(purposes)
  if (missing.length === 0) return
  if (!isDebian())
    throw new MissingLibraries(`This system lacks ${list(missing.map(nameOf))}. Install them with its package manager, then try again.`)
  if (process.getuid?.() !== 0) {
    throw new MissingLibraries(
      `This system lacks ${list(missing.map(nameOf))}. Run this once, then try again:\n  sudo apt-get install -y ${packagesFor(missing).join(' ')}`,
    )
  }
  install(missing, say)
  const left = missingRequirements(purposes)
  if (left.length > 0) throw new MissingLibraries(`Installing did not bring ${list(left.map(nameOf))}. Look at what apt-get printed above.`)
}

function install(missing, say) {
  apt(['update', '-qq'])
  const packages = packagesFor(missing)
  say(`Installing system packages, once: ${packages.join(' ')}.`)
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

function apt(parameters) {
  const done = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (done.status !== 0) throw new MissingLibraries(`apt-get ${parameters[0]} failed:\n${done.stderr ?? done.error?.message ?? ''}`)
}

function missingRequirements(purposes) {
  const wanted = REQUIREMENTS.filter((row) => purposes.includes(row.purpose))
  const libraries = wanted.some((row) => row.library) ? linkerCache() : ''
  const fonts =
    wanted.some((row) => row.font) && findCommand('fc-list') ? execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' }) : ''
  return wanted.filter((row) => {
    if (row.library) return !libraries.includes(`\t${row.library} `)
    if (row.font) return !fonts.includes(row.font)
    return !findCommand(row.command)
  })
}

function linkerCache() {
  const ldconfig = findCommand('ldconfig')
  return ldconfig ? execFileSync(ldconfig, ['-p'], { encoding: 'utf8', maxBuffer: 1 << 25 }) : ''
}

function findCommand(name) {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...EXTRA_FOLDERS]) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this folder.
    }
  }
  return null
}

function packagesFor(missing) {
  return [...new Set(missing.map((row) => row.packages.find(isKnownToApt) ?? row.packages.at(-1)))]
}

// A package can be named without existing: `apt-cache policy` then prints nothing, or no candidate.
function isKnownToApt(name) {
  const answer = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' })
  return /Candidate: (?!\(none\))/.test(answer.stdout ?? '')
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function nameOf(row) {
  return row.library ?? row.command ?? `the font ${row.font}`
}

function list(names) {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const purposes = process.argv.slice(2)
  await endPlainly(async () => requireSystemLibraries(purposes.length > 0 ? purposes : ['run', 'display', 'test']))
}
