import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * A TypeScript file of the checkout.
 *
 * @typedef {object} SourceFile
 * @property {string} path from the root of the checkout, with slashes
 * @property {string} text
 */

/**
 * @param {string} root the checkout
 * @param {ReadonlyArray<string>} folders folders of it
 * @param {RegExp} names which files
 * @returns {SourceFile[]} sorted by path; folders that do not exist are passed over
 */
export function sourceFiles(root, folders, names) {
  return folders
    .flatMap((folder) => filesBelow(join(root, folder), names))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

function filesBelow(folder, names) {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path, names)
      return entry.isFile() && names.test(entry.name) ? [path] : []
    })
}
