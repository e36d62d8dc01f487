import './harden.ts'
import { dirname, join, resolve } from 'node:path'
import { app } from 'electron'
import { start } from './start.ts'

// Seen from the bundle, where this file is out/main/index.mjs.
const here = import.meta.dirname
const out = dirname(here)

start({
  renderer: join(out, 'renderer'),
  preload: join(out, 'preload', 'index.cjs'),
  engine: join(here, 'engine.mjs'),
  // Not in the app's own file: what is opened by a path must lie in a real folder.
  sample: app.isPackaged ? join(process.resourcesPath, 'sample') : join(out, '..', 'resources', 'sample'),
  own: app.isPackaged ? [] : [resolve(app.getAppPath()), import.meta.filename],
})
