import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * Gives Chromium a folder of its own inside the app's, emptied at each start: the window's session is in memory, but Chromium
 * writes some files all the same, and what it wrote last time is of no use. Before `ready`, and only by the one running app.
 *
 * @param appFolder the app's own folder
 */
export function keepChromiumApart(appFolder: string): void {
  const folder = join(appFolder, 'Chromium')
  try {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    app.setPath('sessionData', folder)
  } catch {
    // A folder that cannot be written to: Chromium then finds its own way, as it would without us.
  }
}
