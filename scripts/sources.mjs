import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When anything below the given paths was last changed. Folders count too, so that a deleted file is noticed; tests do
 * not, because they are part of no bundle.
 *
 * @param {string} root the checkout
 * @param {ReadonlyArray<string>} paths files and folders below it; missing ones are passed over
 * @returns {number} milliseconds since 1970, 0 when nothing is there
 */
export function newestChange(root, paths) {
  let newest = 0
  for (const path of paths) visit(join(root, path))
  return newest

  function visit(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return
    newest = Math.max(newest, found.mtimeMs)
    if (!found.isDirectory()) return
    for (const entry of readdirSync(path)) if (!/\.test\.tsx?$/.test(entry)) visit(join(path, entry))
  }
}
