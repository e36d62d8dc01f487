// Walks the whole way once, as a process of its own, so that it can be put into a network namespace or pointed at a
// wrapper. Takes its settings as JSON in DOSSIER_JOURNEY; whatever is not as it should be goes to standard error.
import { startVirtualDisplay } from '../../scripts/display.mjs'
import { walkTheWholeWay } from '../journeys/whole-way.mjs'
import { launchApp } from './launch.mjs'

const { user, launch, way, idleMs } = JSON.parse(process.env.DOSSIER_JOURNEY ?? '{}')

const display = process.platform === 'linux' ? await startVirtualDisplay(user.isOther ? { uid: user.uid, gid: user.gid } : {}) : undefined
let running
try {
  running = await launchApp({ ...launch, env: { ...launch.env, ...display?.env } })
  await walkTheWholeWay(running, way)
  // Background requests of a browser come late; give them time to show.
  await running.page.waitForTimeout(idleMs)
} catch (problem) {
  process.stderr.write(`${problem?.stack ?? problem}\n${running?.stderr() ?? ''}\n`)
  process.exitCode = 1
} finally {
  await running?.app.close()
  await display?.stop()
}
