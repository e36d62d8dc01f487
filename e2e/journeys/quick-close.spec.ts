import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import { appPages } from '../pages/app-pages.ts'
import { enginesOf } from './engines.ts'
import { writeLargeArchive } from './large-archive.ts'
import { archiveOf, dataOf, independentSample } from './made-archives.ts'
import { oneApp } from './one-app.ts'
import { openSection } from './visits.ts'

// Stands in a record, in the name of the file, in what is typed and in what is copied.
const MARKER = 'quickmarkerzub'

test.describe('Esc pressed twice', () => {
  const one = oneApp({
    before: async (files) => [
      files.write(`${MARKER}.zip`, await archiveOf((await dataOf('J5')).replace(/"SearchTerm": *"[^"]*"/, `"SearchTerm":"${MARKER}"`))),
    ],
  })

  test('closes the archive and leaves nothing of it in the window, its history and the clipboard', async () => {
    const { app, page, pages } = one()
    const { open, section, words } = pages
    await openSection(one(), 'searches')
    await section.filter.fill(MARKER)
    await section.openRow(0)
    await expect(section.record.pane).toContainText(MARKER)
    await section.record.pane.getByRole('button', { name: words('browse.record.copyAll') }).click()
    await expect.poll(() => clipboardOf(app)).toContain(MARKER)
    expect(await everythingIn(page)).toContain(MARKER)

    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(open.heading).toBeVisible()
    await expect.poll(() => enginesOf(app)).toEqual([])
    expect(await everythingIn(page)).not.toContain(MARKER)
    expect(await historyOf(app)).not.toContain(MARKER)
    expect(await clipboardOf(app)).toBe('')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(open.heading).toBeVisible()
    expect(await everythingIn(page)).not.toContain(MARKER)
  })
})

test('Esc closes a dialog first, and only that; pressed twice then, it closes the archive and leaves privacy view on', async ({
  files,
  launch,
}) => {
  const archive = files.copy(independentSample('J4'))
  const { app, page } = await launch({ args: [archive] })
  const { frame, open, overview, words } = appPages(page, 'en')
  await expect(overview.heading).toBeVisible()
  await menu(app, 'shortcuts')
  await expect(frame.dialog(words('shell.shortcuts.title'))).toContainText(words('shell.shortcuts.quickNote'))
  await page.keyboard.press('Escape')
  await expect(frame.dialog(words('shell.shortcuts.title'))).toHaveCount(0)
  await expect(overview.heading).toBeVisible()
  await frame.privacyView.setChecked(true, { force: true })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(open.heading).toBeVisible()

  await answerOpenDialog(app, [archive])
  await open.chooseFile.click()
  await expect(overview.heading).toBeVisible()
  await expect(frame.privacyView).toBeChecked()
  await menu(app, 'quick-close')
  await expect(open.heading).toBeVisible()
  await expect.poll(() => enginesOf(app)).toEqual([])
})

test('Esc pressed twice gives up an archive that is still being opened', async ({ files, launch }) => {
  const name = 'long.zip'
  const path = files.write(name, '')
  await writeLargeArchive(path, 1_000_000)
  const { app, page } = await launch({ args: [path] })
  const { open } = appPages(page, 'en')
  await expect(open.progress(name)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(open.chooseFile).toBeVisible()
  await expect.poll(() => enginesOf(app)).toEqual([])
  expect(await everythingIn(page)).not.toContain(name)
})

async function menu(app: ElectronApplication, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}

const clipboardOf = (app: ElectronApplication): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText())

const historyOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => `${window.getTitle()} ${JSON.stringify(window.webContents.navigationHistory.getAllEntries())}`)
      .join(' '),
  )

/** The document, what stands in its fields, its title and its address. */
async function everythingIn(page: Page): Promise<string> {
  const fields = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), ({ value }) => value).join('\n'),
  )
  return [page.url(), await page.title(), fields, await page.content()].join('\n')
}
