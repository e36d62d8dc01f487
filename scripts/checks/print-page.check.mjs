import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'letters are printed from a page without scripts, and share no stylesheet with the window'
export const subject = 'bundles'

/**
 * @param {string} root the checkout, after a build
 * @returns {string[]} what is wrong, one line each
 */
export default function printPage(root) {
  const [page, window] = ['print.html', 'index.html'].map((name) => join(root, 'out', 'renderer', name))
  if (!existsSync(page) || !existsSync(window)) return ['Nothing has been built.']
  return wrongWithPages(readFileSync(page, 'utf8'), readFileSync(window, 'utf8'))
}

/**
 * @param {string} page the page that letters are printed from
 * @param {string} window the page of the window
 * @returns {string[]}
 */
export function wrongWithPages(page, window) {
  const styles = (html) => [...html.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g)].map(([, path]) => path)
  return [
    ...(/<script\b/.test(page) ? ['The page that letters are printed from loads a script.'] : []),
    ...(styles(page).length === 0 ? ['The page that letters are printed from has no stylesheet.'] : []),
    ...styles(page)
      .filter((path) => styles(window).includes(path))
      .map((path) => `Window and letters share ${path}.`),
  ]
}
