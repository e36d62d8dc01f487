import type { MainEvent, MainEventData } from '../../shared/contract/main-calls.ts'
import { expect } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import { archiveOf, dataOf } from '../journeys/made-archives.ts'
import type { OneApp } from '../journeys/one-app.ts'
import { chooseInMenu, openArchive, type State } from './states.ts'

/** Archives that a session can have had; the one that is shown is among them. */
const archives = Array.from({ length: 40 }, (_, at) => at)

/** Tells the window something as the main process does. */
async function tell<Name extends MainEvent>({ app }: OneApp, name: Name, data: MainEventData<Name>): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [event, told]) => BrowserWindow.getAllWindows()[0]?.webContents.send('event', event, told), [
    name,
    data,
  ] as const)
}

/** What takes its time, breaks or is damaged. The last of them leaves an archive behind whose engine is said to be gone. */
export const trouble: readonly State[] = [
  {
    name: 'everything being taken out',
    reach: async (one, { exporting }) => {
      await chooseInMenu(one, 'export')
      // The person takes their time with the system's dialog; what is told meanwhile is shown.
      await one.app.evaluate(({ dialog }) => {
        dialog.showOpenDialog = () =>
          new Promise((resolve) => {
            Object.assign(globalThis, { leaveDialog: () => resolve({ canceled: true, filePaths: [] }) })
          })
      })
      await exporting.choosePlace.click()
      await tell(one, 'export', { section: 'watch-history', files: 2, filesTotal: 64, records: 412_000, recordsTotal: 1_204_311 })
      await expect(exporting.bar).toHaveAttribute('aria-valuenow', /^3/)
    },
    leave: async ({ app }, { exporting }) => {
      await app.evaluate(() => {
        const leaveDialog: unknown = Reflect.get(globalThis, 'leaveDialog')
        if (typeof leaveDialog === 'function') leaveDialog()
      })
      await exporting.cancel.click()
    },
  },
  {
    name: 'archives side by side',
    reach: async (one, pages) => {
      const { app, files } = one
      const { frame } = pages
      const data = JSON.parse(await dataOf('J4')) as object
      await answerOpenDialog(app, [files.write('TikTok_Data_1700000000.zip', await archiveOf(JSON.stringify(data)))])
      await chooseInMenu(one, 'open')
      await expect(frame.statusLine).toContainText('TikTok_Data_1700000000.zip')
      await frame.switcher.click()
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'overview of a damaged archive',
    reach: async (one, pages) => {
      const text = await dataOf('J5')
      await openArchive(one, pages, one.files.write('damaged.zip', await archiveOf(text.slice(0, Math.floor(text.length / 2)))))
      await expect(pages.overview.remarks).toBeVisible()
    },
  },
  {
    name: 'engine that is started again',
    reach: async (one, { frame }) => {
      for (const archive of archives) await tell(one, 'engine', { archive, state: 'restarting', attempt: 1 })
      await expect(frame.trouble.or(one.page.getByRole('alert')).first()).toBeVisible()
    },
  },
  {
    name: 'engine that is gone',
    reach: async (one, { words }) => {
      for (const archive of archives) await tell(one, 'engine', { archive, state: 'gone' })
      await expect(one.page.getByText(words('errors.engine.gone'))).toBeVisible()
    },
  },
]
