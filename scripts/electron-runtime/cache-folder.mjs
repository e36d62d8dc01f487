import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder in which runtimes are kept between runs. It lies outside node_modules, because `npm ci` empties that.
 * `DOSSIER_RUNTIME_CACHE` overrides it.
 *
 * @returns {string} an absolute path; the folder need not exist yet
 */
export function runtimeCacheFolder() {
  const chosen = process.env.DOSSIER_RUNTIME_CACHE
  if (chosen) return chosen
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dossier', 'electron-runtime')
}
