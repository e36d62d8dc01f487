import { rmSync } from 'node:fs'
import { type LaunchOptions, launchSettings, type RunningApp, type TestFiles, test, testFiles } from '../harness/app-test.ts'
import { launchApp } from '../harness/launch.mjs'
import { makeOwnFolder } from '../harness/stage.mjs'
import { stagedApps } from '../harness/staged-apps.ts'
import { type AppPages, appPages, type Language } from '../pages/app-pages.ts'

/** An app that runs through all tests of a file, with its own home and its own folder of files. */
export interface OneApp extends RunningApp {
  readonly home: string
  readonly files: TestFiles
  readonly pages: AppPages
}

interface OneAppOptions extends Omit<LaunchOptions, 'args'> {
  /** Prepares files before the app starts, and returns the arguments it starts with. */
  readonly before?: (files: TestFiles) => Promise<readonly string[]> | readonly string[]
}

/**
 * Starts the packaged app once for all tests of this file, where starting it anew would show nothing new. A test must
 * not rely on what another one left behind: a failed test is followed by a fresh app.
 *
 * @returns gives the running app, once tests run
 */
export function oneApp({ before, ...options }: OneAppOptions = {}): () => OneApp {
  let one: OneApp | null = null

  test.beforeAll(async () => {
    const staged = stagedApps()
    const home = makeOwnFolder(staged.stage, 'home')
    const files = testFiles(staged, makeOwnFolder(staged.stage, 'files'))
    const args = (await before?.(files)) ?? []
    const running = await launchApp(launchSettings(staged, home, { ...options, args }))
    const language: Language = options.language?.startsWith('de') === true ? 'de' : 'en'
    one = { ...running, home, files, pages: appPages(running.page, language) }
  })

  test.afterEach(async ({ staged: _staged }, testInfo) => {
    if (one === null || testInfo.status === testInfo.expectedStatus) return
    await testInfo.attach('stderr', { body: one.stderr(), contentType: 'text/plain' })
    const picture = await one.page.screenshot().catch(() => null)
    if (picture !== null) await testInfo.attach('window', { body: picture, contentType: 'image/png' })
  })

  test.afterAll(async () => {
    if (one === null) return
    await one.app.close()
    for (const folder of [one.home, one.files.folder]) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    one = null
  })

  return () => {
    if (one === null) throw new Error('The app runs only while tests do.')
    return one
  }
}
