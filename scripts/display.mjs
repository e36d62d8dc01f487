import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'

const START_TIMEOUT_MS = 20_000
const SOCKETS = '/tmp/.X11-unix'
const COMPLAINT_KEPT = 500

/**
 * A display that windows can be opened on.
 *
 * @typedef {object} Display
 * @property {Record<string, string>} env what a program needs in its environment to use it
 * @property {boolean} isVirtual whether it was started here
 * @property {() => Promise<void>} stop ends a virtual display; does nothing to a real one
 */

/** Whether this session has a screen: always on macOS and Windows, on Linux when the environment names one. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * The session's own display, or else a virtual one.
 *
 * @returns {Promise<Display>}
 */
export async function ensureDisplay() {
  return hasDisplay() ? { env: {}, isVirtual: false, stop: async () => {} } : startVirtualDisplay()
}

/**
 * Starts Xvfb on a free display number, reachable over a unix socket only. It ends with `stop`, and with this process.
 *
 * @param {{ uid?: number, gid?: number }} [owner] the user it runs as and whose programs it admits; default: this one
 * @returns {Promise<Display>}
 * @throws when Xvfb does not come up
 */
export async function startVirtualDisplay(owner = {}) {
  if (process.getuid?.() === 0) makeSocketFolder()
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1600x1200x24', '-noreset'], {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const end = () => server.kill('SIGTERM')
  const onSignal = (signal) => {
    end()
    process.kill(process.pid, signal)
  }
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, onSignal)

  const number = await displayNumber(server)
  return {
    // A virtual display has no session bus and no assistive technology; saying so spares warnings and waits.
    env: { DISPLAY: `:${number}`, DBUS_SESSION_BUS_ADDRESS: 'disabled:', NO_AT_BRIDGE: '1' },
    isVirtual: true,
    stop: async () => {
      process.off('exit', end)
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, onSignal)
      if (server.exitCode !== null || server.signalCode !== null) return
      const gone = new Promise((done) => server.once('exit', done))
      end()
      await gone
    },
  }
}

// On a new machine it is not there yet, and an X server that is not root's could not make it as it must be: root's own, and
// open to all. The mode is set by itself because mkdir takes the umask off it.
function makeSocketFolder() {
  if (mkdirSync(SOCKETS, { recursive: true }) !== undefined) chmodSync(SOCKETS, 0o1777)
}

function displayNumber(server) {
  return new Promise((done, failed) => {
    let complaint = ''
    const timer = setTimeout(() => fail('it did not answer'), START_TIMEOUT_MS)
    server.stderr.on('data', (chunk) => {
      complaint = `${complaint}${chunk}`.slice(-COMPLAINT_KEPT)
    })
    server.once('error', (problem) => fail(problem.message))
    server.once('exit', (code) => fail(`exit ${code}`))
    createInterface({ input: server.stdio[3] }).once('line', (line) => {
      clearTimeout(timer)
      server.removeAllListeners('exit')
      server.removeAllListeners('error')
      done(Number(line))
    })
    function fail(why) {
      clearTimeout(timer)
      server.kill('SIGKILL')
      failed(new Error(`The virtual display did not start: ${why}. ${complaint.trim()}`))
    }
  })
}
