// Loaded by an Electron that carries no app of its own: starts the app whose folder is named on the command line,
// as `electron .` does. The top-level await holds back the `ready` event until the app's main file has run.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('Name the folder of the app to start.\n')
  app.exit(2)
} else {
  const path = resolve(folder)
  const about = JSON.parse(readFileSync(resolve(path, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version)
  app.setAppPath(path)
  await import(pathToFileURL(resolve(path, about.main)).href)
}
