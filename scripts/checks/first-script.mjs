import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

/** A chunk that holds the texts of one language. */
const catalogue = /^[a-z]{2}-[\w-]+\.js$/

/**
 * What the window's page loads before it shows anything: the scripts it names, whatever these import statically, and the
 * largest of the other languages, as for somebody who reads that one.
 *
 * @param {string} folder the built window, with its index.html
 * @returns {Map<string, number>} bytes, gzipped, by the chunk's path below the folder
 */
export function firstScripts(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const found = new Map()
  for (const [, path] of page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)) load(posix.normalize(path))
  const [language] = readdirSync(join(folder, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((path) => catalogue.test(posix.basename(path)) && !found.has(path))
    .sort((one, other) => gzipped(other) - gzipped(one))
  if (language !== undefined) load(language)
  return found

  function load(path) {
    if (found.has(path)) return
    found.set(path, gzipped(path))
    const { module } = parseSync(path, readFileSync(join(folder, path), 'utf8'))
    const requests = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)]
    for (const { moduleRequest } of requests) if (moduleRequest) load(posix.join(posix.dirname(path), moduleRequest.value))
  }

  function gzipped(path) {
    return gzipSync(readFileSync(join(folder, path)), { level: 9 }).length
  }
}
