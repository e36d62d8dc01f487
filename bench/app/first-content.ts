import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright'
import { launchSettings } from '../../e2e/harness/app-test.ts'
import { makeOwnFolder, stageApp } from '../../e2e/harness/stage.mjs'
import type { StagedApps } from '../../e2e/harness/staged-apps.ts'
import { resolveRuntime } from '../../scripts/electron-runtime/index.mjs'

/**
 * Puts the emptiest app there can be on the stage, in the runtime that the packagings were made of.
 *
 * @returns the program to start
 */
export async function stageEmptyWindow(staged: StagedApps): Promise<string> {
  const { dist, executable } = await resolveRuntime(() => undefined)
  stageApp(staged.stage, dist, 'empty')
  const folder = join(staged.stage.folder, 'empty')
  mkdirSync(join(folder, 'resources', 'app'))
  cpSync(join(import.meta.dirname, 'empty-window'), join(folder, 'resources', 'app'), { recursive: true })
  return join(folder, basename(executable))
}

/**
 * Starts a program as a person would who has never started it before, and waits for its first content.
 *
 * @returns milliseconds from asking the system for the process until the first text or picture was painted
 */
export async function firstContent(staged: StagedApps, program: string): Promise<number> {
  const home = makeOwnFolder(staged.stage, 'home')
  const { executablePath, args, cwd, env } = launchSettings(staged, home)
  const startedAt = Date.now()
  const child = spawn(executablePath, [...args, '--remote-debugging-port=0'], {
    cwd,
    env: { ...env, DOSSIER_PROGRAM: program },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((done) => child.once('exit', done))
  try {
    const address = await new Promise<string>((found, failed) => {
      child.once('exit', (code) => failed(new Error(`${program} ended with ${code}`)))
      createInterface({ input: child.stderr }).on('line', (line) => {
        const [, at] = /^DevTools listening on (ws:\S+)/.exec(line) ?? []
        if (at !== undefined) found(at)
      })
    })
    const browser = await chromium.connectOverCDP(address)
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (page === undefined) throw new Error(`${program} opened no window`)
    return (await contentfulPaint(page)) - startedAt
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** When the first content of the page was painted, in milliseconds since 1970. */
async function contentfulPaint(page: Page): Promise<number> {
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  return page.evaluate((at) => performance.timeOrigin + (at ?? 0), await paint.jsonValue())
}
