import { join } from 'node:path'
import { startVirtualDisplay } from '../../scripts/display.mjs'
import { projectRoot } from '../../scripts/project-root.mjs'
import { makeStage, packagedIn, removeStage, stageApp, writeTraceWrapper, writeUserWrapper } from './stage.mjs'
import { publishStagedApps } from './staged-apps.ts'

/**
 * Puts both packaged apps where the ordinary user can start them and starts a display for them.
 *
 * @returns what puts everything away again
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const stage = makeStage()
  const owner = stage.user.isOther ? { uid: stage.user.uid, gid: stage.user.gid } : {}
  const display = process.platform === 'linux' ? await startVirtualDisplay(owner) : undefined
  publishStagedApps({
    stage,
    testProgram: stageApp(stage, packagedIn(join(projectRoot, 'release-e2e')), 'test'),
    shipProgram: stageApp(stage, packagedIn(join(projectRoot, 'release')), 'ship'),
    userWrapper: writeUserWrapper(stage),
    traceWrapper: writeTraceWrapper(stage),
    display: display?.env ?? {},
  })
  return async () => {
    await display?.stop()
    removeStage(stage)
  }
}
