// `npm start [-- path/to/archive.zip]`: builds the app when needed and opens it. Where there is no display, shows on a
// virtual one what a person would see, and leaves pictures and the letter in out/demo.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { resolve } from 'node:path'
import { buildApp } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { resolveRuntime } from './electron-runtime/index.mjs'
import { endPlainly } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'
import { sandboxSwitches } from './sandbox.mjs'
import { requireSystemLibraries } from './system-libraries.mjs'

await endPlainly(() => start(process.argv.slice(2).find((argument) => !argument.startsWith('-'))))

async function start(archive) {
  const path = archive === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', archive)
  requireSystemLibraries(hasDisplay() ? ['run'] : ['run', 'display'])
  if (await buildApp()) console.log('Built the app.')
  const runtime = await resolveRuntime()
  if (hasDisplay()) return openWindow(runtime, path)
  console.log('There is no display here, so the app runs on a virtual one and shows itself in pictures.')
  const { demonstrate } = await import('./demo.mjs')
  await demonstrate(runtime, path)
  return 0
}

function openWindow(runtime, archive) {
  const parameters = [...sandboxSwitches(runtime), projectRoot, ...(archive === undefined ? [] : [archive])]
  return new Promise((done, failed) => {
    const app = spawn(runtime.executable, parameters, { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.kill(signal))
    app.on('error', failed)
    app.on('close', (code, signal) => done(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)))
  })
}
