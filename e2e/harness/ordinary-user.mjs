import { execFileSync } from 'node:child_process'
import { userInfo } from 'node:os'

const TESTER = 'dossier-tester'

/**
 * The ordinary user that the app under test runs as.
 *
 * @typedef {object} OrdinaryUser
 * @property {string} name
 * @property {number} uid
 * @property {number} gid
 * @property {boolean} isOther whether it is another user than the one who runs the tests
 */

/**
 * Chromium's sandbox does not run as root, so where the tests do, the app runs as a user made for it. Made once; it owns
 * nothing, has no home and cannot log in.
 *
 * @returns {OrdinaryUser}
 */
export function ordinaryUser() {
  if (process.getuid?.() !== 0) {
    const { username, uid, gid } = userInfo()
    return { name: username, uid, gid, isOther: false }
  }
  if (idOf('-u') === null)
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      TESTER,
    ])
  return { name: TESTER, uid: Number(idOf('-u')), gid: Number(idOf('-g')), isOther: true }
}

function idOf(which) {
  try {
    return execFileSync('id', [which, TESTER], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
