import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { test as base, expect } from 'playwright/test'
import { projectRoot } from '../../scripts/project-root.mjs'
import { launchApp } from './launch.mjs'
import { freshEnvironment, giveToUser, makeOwnFolder } from './stage.mjs'
import { type StagedApps, stagedApps } from './staged-apps.ts'

export { expect }

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** What the app and its engine have written to standard error so far. */
  readonly stderr: () => string
}

export interface LaunchOptions {
  /** Further arguments, for example the path of an archive. */
  readonly args?: readonly string[]
  /** The language of the desktop: `en-US` unless told. */
  readonly language?: string
  /** Added to the environment of a fresh login. */
  readonly env?: Readonly<Record<string, string>>
}

/** A folder that the app's user can read and write: where a test puts archives, and where the app saves. */
export interface TestFiles {
  readonly folder: string
  /** The path of a file in the folder, whether it exists or not. */
  path(name: string): string
  /** Copies a file or folder of the checkout, named from its root, and returns the copy's path. */
  copy(fromCheckout: string, name?: string): string
  write(name: string, content: string | Uint8Array): string
  read(name: string): Buffer
}

interface Fixtures {
  readonly staged: StagedApps
  /** The home folder of a person who has just logged in for the first time. */
  readonly home: string
  readonly files: TestFiles
  /** How `app` and `page` are started; set it with `test.use({ appOptions: … })`. */
  readonly appOptions: LaunchOptions
  /** Starts the packaged app as an ordinary user with the sandbox on; it is closed after the test. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>
  readonly running: RunningApp
  readonly app: ElectronApplication
  readonly page: Page
}

/** Playwright's `test` with the packaged app. A test that asks for `app` or `page` finds it started. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from this pattern.
  staged: async ({}, use) => use(stagedApps()),

  home: async ({ staged }, use) => {
    const home = makeOwnFolder(staged.stage, 'home')
    await use(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  },

  files: async ({ staged }, use) => {
    const folder = makeOwnFolder(staged.stage, 'files')
    await use(testFiles(staged, folder))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  },

  appOptions: [{}, { option: true }],

  launch: async ({ staged, home }, use, testInfo) => {
    const started: RunningApp[] = []
    await use(async (options = {}) => {
      const running = await launchApp(launchSettings(staged, home, options))
      started.push(running)
      return running
    })
    for (const [index, running] of started.entries()) {
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach(`stderr-${index + 1}`, { body: running.stderr(), contentType: 'text/plain' })
        const picture = await running.page.screenshot().catch(() => null)
        if (picture) await testInfo.attach(`window-${index + 1}`, { body: picture, contentType: 'image/png' })
      }
      await running.app.close()
    }
  },

  running: async ({ launch, appOptions }, use) => use(await launch(appOptions)),
  app: async ({ running }, use) => use(running.app),
  page: async ({ running }, use) => use(running.page),
})

/**
 * Everything that Playwright needs to start the app as the ordinary user.
 *
 * @param home a folder that belongs to that user
 */
export function launchSettings(staged: StagedApps, home: string, options: LaunchOptions = {}) {
  const environment = freshEnvironment(home)
  for (const folder of [environment['XDG_RUNTIME_DIR'], environment['TMPDIR']]) if (folder) giveToUser(staged.stage, folder)
  const isLinux = process.platform === 'linux'
  return {
    executablePath: isLinux ? staged.userWrapper : staged.testProgram,
    args: [`--lang=${options.language ?? 'en-US'}`, ...(options.args ?? [])],
    cwd: home,
    env: {
      ...environment,
      LANGUAGE: (options.language ?? 'en-US').replace('-', '_'),
      ...staged.display,
      ...options.env,
      DOSSIER_PROGRAM: staged.testProgram,
    },
  }
}

/** A folder of the app’s user as a test sees it. */
export function testFiles(staged: StagedApps, folder: string): TestFiles {
  const path = (name: string): string => join(folder, name)
  return {
    folder,
    path,
    copy: (fromCheckout, name = basename(fromCheckout)) => {
      const from = join(projectRoot, fromCheckout)
      if (statSync(from).isDirectory()) {
        mkdirSync(path(name))
        cpSync(from, path(name), { recursive: true })
      } else copyFileSync(from, path(name))
      giveToUser(staged.stage, path(name))
      return path(name)
    },
    write: (name, content) => {
      writeFileSync(path(name), content)
      giveToUser(staged.stage, path(name))
      return path(name)
    },
    read: (name) => readFileSync(path(name)),
  }
}
