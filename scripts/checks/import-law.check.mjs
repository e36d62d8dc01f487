import { posix } from 'node:path'
import { judge } from './import-law.mjs'
import { importsOf } from './imports-of.mjs'
import { sourceFiles } from './source-files.mjs'

export const title = 'every import keeps to the import law'
export const subject = 'sources'

/**
 * Type references and lint hold most of the import law while one types. This holds all of it, in every form an import can
 * take.
 *
 * @param {string} root the checkout
 * @returns {string[]} what is wrong, one line each
 */
export default function importLaw(root) {
  return sourceFiles(root, ['shared', 'renderer', 'electron'], /\.(?:ts|tsx|mts|cts|js|mjs|cjs|jsx)$/).flatMap(({ path, text }) =>
    importsOf(path, text)
      .map((found) => judge(path, found, (specifier) => pathMeant(path, specifier)))
      .filter((problem) => problem !== null)
      .map((problem) => `${path} ${problem}`),
  )
}

function pathMeant(from, specifier) {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('@shared/')) return `shared/${bare.slice('@shared/'.length)}`
  return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), bare)) : null
}
