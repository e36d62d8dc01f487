import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from 'playwright'
import { expect, launchSettings, test } from '../harness/app-test.ts'

// How a fuse stands in the binary: the characters 0 and 1.
const BLOWN: Readonly<Record<number, string>> = { 48: 'off', 49: 'on' }

async function fusesOf(program: string): Promise<Readonly<Record<string, string>>> {
  const wire = await getCurrentFuseWire(program)
  const fuses = Object.entries(FuseV1Options).filter((entry): entry is [string, FuseV1Options] => typeof entry[1] === 'number')
  return Object.fromEntries(fuses.map(([name, index]) => [name, BLOWN[Number(wire[index])] ?? 'absent']))
}

test.describe('what ships', () => {
  test('has every fuse as decided', async ({ staged }) => {
    expect(await fusesOf(staged.shipProgram)).toEqual({
      RunAsNode: 'off',
      EnableCookieEncryption: 'on',
      EnableNodeOptionsEnvironmentVariable: 'off',
      EnableNodeCliInspectArguments: 'off',
      EnableEmbeddedAsarIntegrityValidation: 'on',
      OnlyLoadAppFromAsar: 'on',
      LoadBrowserProcessSpecificV8Snapshot: 'off',
      GrantFileProtocolExtraPrivileges: 'off',
    })
  })

  test('differs from what the tests drive in the inspector fuse alone', async ({ staged }) => {
    expect(await fusesOf(staged.testProgram)).toEqual({ ...(await fusesOf(staged.shipProgram)), EnableNodeCliInspectArguments: 'on' })
  })

  test('carries no loader that starts other folders', async ({ staged }) => {
    const resources = join(dirname(staged.shipProgram), 'resources')
    expect(existsSync(join(resources, 'app.asar'))).toBe(true)
    expect(existsSync(join(resources, 'default_app.asar'))).toBe(false)
  })

  test('starts and shows its window', async ({ staged, home }) => {
    const { executablePath, args, cwd, env } = launchSettings(staged, home)
    const child = spawn(executablePath, [...args, '--remote-debugging-port=0'], {
      cwd,
      env: { ...env, DOSSIER_PROGRAM: staged.shipProgram },
    })
    try {
      const browser = await chromium.connectOverCDP(await debuggerAddress(child))
      const context = browser.contexts()[0]
      const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
      if (page === undefined) throw new Error('No window was opened.')
      await expect(page.getByRole('main')).toBeVisible()
      await browser.close()
    } finally {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await gone
    }
  })
})

function debuggerAddress(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((done, failed) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (address !== undefined) done(address)
    })
    child.once('exit', (code) => failed(new Error(`The app ended with ${code} before its window stood.`)))
  })
}
