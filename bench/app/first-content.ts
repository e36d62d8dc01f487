import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
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

/** Milliseconds from asking the system for a process. */
export interface Painted {
  /** Until the first text or picture was painted. */
  readonly first: number
  /** Until the largest one was. */
  readonly largest: number
}

/** A stand-in for Electron on a machine without a graphics card ends at its start, or answers nobody, in about one of a hundred starts. */
const mostTries = 3

/** Starts a program as a person would who has never started it before, and waits for its first content and for its page. */
export async function firstContent(staged: StagedApps, program: string): Promise<Painted> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await measureStart(staged, program)
    } catch (thrown) {
      if (tries === mostTries) throw thrown
      console.warn(`Not measured, and tried again: ${thrown}`)
    }
  }
}

async function measureStart(staged: StagedApps, program: string): Promise<Painted> {
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
    // Whoever attaches while the page is being made slows it, and at times gets no answer. What was painted is remembered.
    await pause(2000)
    const browser = await chromium.connectOverCDP(address)
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (page === undefined) throw new Error(`${program} opened no window`)
    const [first, largest] = await contentfulPaints(page)
    return { first: first - startedAt, largest: largest - startedAt }
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** When the first content of the page was painted and when its largest, in milliseconds since 1970. */
async function contentfulPaints(page: Page): Promise<readonly [number, number]> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  // Nothing larger follows a first page that has stood for a second.
  await pause(1000)
  return page.evaluate(async () => {
    const largest = await new Promise<number>((found) => {
      const seen = (list: PerformanceObserverEntryList): void => found(list.getEntries().at(-1)?.startTime ?? 0)
      new PerformanceObserver(seen).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return [performance.timeOrigin + first, performance.timeOrigin + largest] as const
  })
}
