import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Called by electron-builder when the app folder is complete. Removes the runtime's own loader, which would start
 * whatever folder is named on the command line.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack(context) {
  await rm(join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), { force: true })
}
