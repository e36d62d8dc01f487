import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { firstScripts } from './first-script.mjs'

/** Bytes, gzipped. */
export const budget = 300_000

export const title = `what the window loads before it shows anything is at most ${budget / 1000} kB of JavaScript, gzipped`
export const subject = 'bundles'

/**
 * @param {string} root the checkout, after a build
 * @returns {string[]} what is wrong, one line each
 */
export default function firstScript(root) {
  const folder = join(root, 'out', 'renderer')
  if (!existsSync(join(folder, 'index.html'))) return ['Nothing has been built.']
  return tooMuch(firstScripts(folder))
}

/**
 * @param {ReadonlyMap<string, number>} scripts bytes by chunk
 * @returns {string[]} the sum and its chunks, largest first, when it is above the budget
 */
export function tooMuch(scripts) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
  const sum = [...scripts.values()].reduce((total, bytes) => total + bytes, 0)
  if (sum <= budget) return []
  const chunks = [...scripts].sort(([, one], [, other]) => other - one)
  return [`It is ${kilobytes(sum)}.`, ...chunks.map(([path, bytes]) => `${kilobytes(bytes).padStart(9)}  ${path}`)]
}
