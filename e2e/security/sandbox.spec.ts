import { readFileSync } from 'node:fs'
import { expect, test } from '../harness/app-test.ts'

/** What `Seccomp:` in /proc/PID/status says when a filter of system calls is in force. */
const FILTERED = '2'

test.describe('the window is sandboxed', () => {
  test('its process runs as an ordinary user under a filter of system calls', async ({ app, page, staged }) => {
    await page.waitForLoadState('domcontentloaded')
    const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe(FILTERED)
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe(String(staged.stage.user.uid))
    expect(staged.stage.user.uid).not.toBe(0)
  })

  test('no process was told to go without', async ({ app, page }) => {
    await page.waitForLoadState('domcontentloaded')
    const pids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid))
    const commandLines = pids.map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    expect(commandLines.length).toBeGreaterThan(1)
    expect(commandLines.filter((line) => line.includes('--no-sandbox'))).toEqual([])
  })
})
