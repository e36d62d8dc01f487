import { spawn } from 'node:child_process'
import { projectRoot } from '../project-root.mjs'

/**
 * What one tier came to.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 */

/**
 * One group of tests or checks.
 *
 * @typedef {object} Tier
 * @property {string} name
 * @property {ReadonlyArray<string>} [needs] tiers without which this one cannot run
 * @property {() => Promise<Outcome>} run
 */

/**
 * A tier that is one command, and counts as one.
 *
 * @param {string} name
 * @param {ReadonlyArray<string>} command program of node_modules/.bin and its parameters
 * @returns {Tier}
 */
export function commandTier(name, command) {
  return { name, run: async () => verdict((await runTool(command)) === 0) }
}

/**
 * @param {boolean} good
 * @returns {Outcome}
 */
export function verdict(good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs a tool of this project and lets it write where this process writes.
 *
 * @param {ReadonlyArray<string>} command program of node_modules/.bin and its parameters
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>} its exit code
 */
export function runTool([tool, ...parameters], env = {}) {
  return new Promise((done, failed) => {
    const child = spawn('npx', ['--no-install', '--', tool, ...parameters], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', failed)
    child.on('close', (code) => done(code ?? 1))
  })
}
