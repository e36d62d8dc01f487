import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The switches that Chromium's sandbox needs on this system. It refuses to run as root, so it is switched off for the
 * user id 0 only, and never in what ships.
 *
 * @param {{ dist: string }} runtime the Electron that is to be started
 * @param {(line: string) => void} [say] told what is switched off, or how to make the sandbox work
 * @returns {string[]}
 */
export function sandboxSwitches(runtime, say = (line) => process.stderr.write(`${line}\n`)) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) {
    say("Running as root: Chromium's sandbox cannot, so it is off for this run (--no-sandbox). As an ordinary user it is on.")
    return ['--no-sandbox']
  }
  const program = join(runtime.dist, 'chrome-sandbox')
  if (isNamespaceForbidden() && !isSetuidRoot(program)) {
    say(
      `This system does not let ordinary programs make a sandbox. If the app does not start, run this once:\n  sudo chown root:root ${program} && sudo chmod 4755 ${program}`,
    )
  }
  return []
}

// Ubuntu 23.10 and later, and hardened Debians, keep user namespaces from unprivileged programs.
function isNamespaceForbidden() {
  return (
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0'
  )
}

function readSetting(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}

function isSetuidRoot(program) {
  const found = statSync(program, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0
}
