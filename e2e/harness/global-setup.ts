import { join } from 'node:path'
import type { FullConfig } from 'playwright/test'
import { startVirtualDisplay } from '../../scripts/display.mjs'
import { projectRoot } from '../../scripts/project-root.mjs'
import { makeStage, packagedIn, removeStage, stageApp, writeTraceWrapper, writeUserWrapper } from './stage.mjs'
import { publishStagedApps } from './staged-apps.ts'

/**
 * Puts both packaged apps where the ordinary user can start them and starts a display for each worker: what stands on one clipboard
 * is then of one test.
 *
 * @returns what puts everything away again
 */
export default async function setUp({ workers }: FullConfig): Promise<() => Promise<void>> {
  const stage = makeStage()
  const owner = stage.user.isOther ? { uid: stage.user.uid, gid: stage.user.gid } : {}
  const displays = process.platform === 'linux' ? await Promise.all(Array.from({ length: workers }, () => startVirtualDisplay(owner))) : []
  publishStagedApps({
    stage,
    testProgram: stageApp(stage, packagedIn(join(projectRoot, 'release-e2e')), 'test'),
    shipProgram: stageApp(stage, packagedIn(join(projectRoot, 'release')), 'ship'),
    userWrapper: writeUserWrapper(stage),
    traceWrapper: writeTraceWrapper(stage),
    displays: displays.map(({ env }) => env),
  })
  return async () => {
    for (const display of displays) await display.stop()
    removeStage(stage)
  }
}
