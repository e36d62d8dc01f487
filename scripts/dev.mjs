// `npm run dev`: opens the app from the sources and again after each change. There is no development server: the app reads
// its own bundle, as it does when it ships.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from './build.mjs'
import { resolveRuntime } from './electron-runtime/index.mjs'
import { endPlainly } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'
import { sandboxSwitches } from './sandbox.mjs'
import { requireSystemLibraries } from './system-libraries.mjs'

const SETTLE_MS = 200

await endPlainly(async () => {
  requireSystemLibraries(['run'])
  const runtime = await resolveRuntime()
  const parameters = [...sandboxSwitches(runtime), projectRoot, ...process.argv.slice(2)]
  let app
  let timer
  let isBuilding = false
  let changedMeanwhile = false

  for (const folder of ['electron', 'renderer', 'shared', 'resources']) watch(join(projectRoot, folder), { recursive: true }, soon)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      app?.kill()
      process.exit(0)
    })
  }
  await reopen()
  return new Promise(() => {})

  function soon() {
    clearTimeout(timer)
    timer = setTimeout(reopen, SETTLE_MS)
  }

  async function reopen() {
    if (isBuilding) {
      changedMeanwhile = true
      return
    }
    isBuilding = true
    try {
      if ((await buildApp()) || app === undefined) await open()
    } catch (problem) {
      console.error(problem.message)
    }
    isBuilding = false
    if (changedMeanwhile) {
      changedMeanwhile = false
      soon()
    }
  }

  async function open() {
    await close()
    const opened = spawn(runtime.executable, parameters, { stdio: 'inherit' })
    app = opened
    // Closing the window ends the session; being replaced by a newer build does not.
    opened.on('exit', () => {
      if (app === opened) process.exit(0)
    })
  }

  // The app runs once per person: the next one would hand over to the last one while that is still there.
  function close() {
    const last = app
    if (last === undefined) return undefined
    app = null
    const gone = new Promise((done) => last.once('exit', done))
    last.kill()
    return gone
  }
})
