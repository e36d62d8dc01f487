import type { MainEventData } from '../../shared/contract/main-calls.ts'
import { expect } from '../harness/app-test.ts'
import { answerOpenDialog, answerSaveDialog } from '../harness/journey.mjs'
import { dropPaths } from '../journeys/drop.ts'
import { emptyFolder } from '../journeys/exported-files.ts'
import { archiveOf, dataOf } from '../journeys/made-archives.ts'
import type { OneApp } from '../journeys/one-app.ts'
import { openSection, visitOverview } from '../journeys/visits.ts'
import type { AppPages } from '../pages/app-pages.ts'
import { reachResidence } from '../pages/request-page.ts'

/** What the window can show beyond the screens that are held against WCAG, and the steps that lead there. */
export interface State {
  readonly name: string
  /** @param pages the screens by their names in the language that is shown; `one.pages` may be in another */
  readonly reach: (one: OneApp, pages: AppPages) => Promise<void>
  /** Leads back to where the next state can be reached from. */
  readonly leave?: (one: OneApp, pages: AppPages) => Promise<void>
}

const LONG = 'TikTok_Data_1763900000.zip'

/** Tells the window how an opening goes, as the main process does: a real one would not stand still for a picture. */
async function tell({ app }: OneApp, event: MainEventData<'open'>): Promise<void> {
  await app.evaluate(({ BrowserWindow }, data) => BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'open', data), event)
}

async function tellOpening(one: OneApp): Promise<void> {
  await tell(one, { state: 'started', purpose: 'new', name: LONG })
  const progress = {
    phase: 'reading',
    bytesRead: 212_000_000,
    bytesTotal: 573_000_000,
    records: 1_204_311,
    section: 'watch-history',
  } as const
  await tell(one, { state: 'progress', progress })
}

/** Chooses something of the application's menu. */
export async function chooseInMenu({ app }: Pick<OneApp, 'app'>, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}

/** Opens an archive by the way of a person who chose it in the dialog. */
export async function openArchive({ app }: OneApp, { frame, overview }: AppPages, path: string): Promise<void> {
  await answerOpenDialog(app, [path])
  await chooseInMenu({ app }, 'open')
  await expect(frame.statusLine).toContainText(path.split('/').at(-1) ?? '')
  await expect(overview.heading).toBeVisible()
}

/** While no archive is open. */
export const beforeAnArchive: readonly State[] = [
  { name: 'first page', reach: async (_, { open }) => expect(open.heading).toBeVisible() },
  {
    name: 'first page, list of themes',
    reach: async (_, { frame, words }) => {
      await frame.theme.click()
      await expect(frame.option(words('shell.theme.dark'))).toBeVisible()
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'drag over',
    reach: async ({ page, files }, { open }) => {
      const session = await page.context().newCDPSession(page)
      const data = { items: [], files: [files.write('dragged.zip', 'zip')], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver'] as const) await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
      await expect(open.dropVeil).toBeVisible()
    },
    leave: async ({ page, files }, { open, frame }) => {
      await dropPaths(page, [files.path('dragged.zip')])
      await expect(open.dropVeil).toBeHidden()
      await frame.dismissRefusal.click()
    },
  },
  {
    name: 'failed open',
    reach: async ({ app, files }, { frame, open }) => {
      await answerOpenDialog(app, [files.write('a holiday in Portugal, photographs and films.zip', '<!doctype html><html></html>')])
      await open.chooseFile.click()
      await expect(frame.refusal).toBeVisible()
    },
    leave: (_, { frame }) => frame.dismissRefusal.click(),
  },
  {
    name: 'opening',
    reach: async (one, { open }) => {
      await tellOpening(one)
      await expect(open.bar).toHaveAttribute('aria-valuenow', /^3/)
    },
    leave: async (one, { open }) => {
      await tell(one, { state: 'cancelled', name: LONG })
      await expect(open.bar).toHaveCount(0)
    },
  },
]

/** With the independent sample open. */
export const withAnArchive: readonly State[] = [
  {
    name: 'failed open above an archive',
    reach: async ({ app, files }, { frame }) => {
      await answerOpenDialog(app, [files.write('empty.zip', '')])
      await chooseInMenu({ app }, 'open')
      await expect(frame.refusal).toBeVisible()
    },
    leave: (_, { frame }) => frame.dismissRefusal.click(),
  },
  {
    name: 'opening above an archive',
    reach: async (one, { open }) => {
      await tellOpening(one)
      await expect(open.bar).toHaveAttribute('aria-valuenow', /^3/)
    },
    leave: async (one, { open }) => {
      await tell(one, { state: 'cancelled', name: LONG })
      await expect(open.bar).toHaveCount(0)
    },
  },
  {
    name: 'menu of a narrow window',
    reach: async (one, { words }) => {
      await one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 640))
      await one.page.getByRole('button', { name: words('shell.menu'), exact: true }).click()
      await expect(one.page.getByRole('dialog')).toBeVisible()
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'a section of the shelf',
    reach: async ({ page }, pages) => {
      await visitOverview({ pages })
      await page.locator('.shelf a').first().click()
      await expect(page.locator('.section-page h1')).toBeVisible()
    },
  },
  {
    name: 'settings as a sheet',
    reach: async (_, pages) => {
      await openSection({ pages }, 'settings')
      await expect(pages.section.record.pane).toHaveCount(0)
    },
  },
  {
    name: 'a record of a sheet',
    reach: async (_, pages) => {
      await openSection({ pages }, 'profile-info')
      await pages.section.sheetRow('userName').getByRole('button').click()
      await expect(pages.section.record.source).toBeVisible()
    },
  },
  {
    name: 'live rooms',
    reach: async (_, pages) => {
      await openSection({ pages }, 'live-watched')
    },
  },
  {
    name: 'orders',
    reach: async (_, pages) => {
      await openSection({ pages }, 'shop-orders')
    },
  },
  {
    name: 'logins with a record',
    reach: async (_, pages) => {
      await openSection({ pages }, 'logins')
      await pages.section.openRow(1)
      await expect(pages.section.record.source).toBeVisible()
    },
  },
  {
    name: 'everything taken out',
    reach: async ({ app, files }, { exporting, words }) => {
      await chooseInMenu({ app }, 'export')
      await exporting.choice(words('exporting.formats.ndjson.name')).check({ force: true })
      await answerOpenDialog(app, [emptyFolder(files, 'everything')])
      await exporting.choosePlace.click()
      await expect(exporting.saved).toBeVisible()
    },
    leave: (_, { exporting }) => exporting.close.click(),
  },
  {
    name: 'records that could not be saved, in privacy view',
    reach: async ({ app, files }, pages) => {
      const { frame, exporting } = pages
      await frame.privacyView.setChecked(true, { force: true })
      await openSection({ pages }, 'likes')
      await exporting.saveRecords.click()
      await answerSaveDialog(app, files.path('nowhere/likes.csv'))
      await exporting.choosePlace.click()
      await expect(exporting.failed).toBeVisible()
    },
    leave: async (_, { frame, exporting }) => {
      await exporting.cancel.click()
      await frame.privacyView.setChecked(false, { force: true })
    },
  },
  {
    name: 'a section that is not there',
    reach: async ({ page }, { words }) => {
      await page.evaluate(() => {
        window.location.hash = '#/section/nowhere'
      })
      await expect(page.getByRole('heading', { name: words('browse.missing.title') })).toBeVisible()
    },
  },
  {
    name: 'request for a place without the right',
    reach: async (_, { frame, request, words }) => {
      await frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }).click()
      await expect(request.heading('right')).toBeVisible()
      await request.right('opt-out').check({ force: true })
      await request.next.click()
      await request.next.click()
      await request.residence.fill('Japan')
      await request.place('Japan').click()
    },
    leave: async ({ page }) => void (await page.reload()),
  },
  {
    name: 'letter that was changed and saved',
    reach: async ({ app, files }, { frame, request, words, language }) => {
      await frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }).click()
      const place = language === 'en' ? 'California (United States)' : 'Kalifornien (Vereinigte Staaten)'
      await reachResidence(request)
      await request.residence.fill(place)
      await request.place(place).click()
      await request.next.click()
      await request.name.fill('Alexandra Maximiliana Example-Beispielhausen')
      for (const step of ['scope', 'channel', 'review'] as const) {
        await request.next.click()
        await expect(request.heading(step)).toBeFocused()
      }
      await request.editParagraph.nth(2).click()
      await request.paragraph.fill(
        'This paragraph was written anew by hand, and it is longer than one line, so that it has to break somewhere.',
      )
      await request.keepChange.click()
      await answerSaveDialog(app, files.path('letter.pdf'))
      await request.savePdf.click()
      await expect(request.saved('letter.pdf')).toBeVisible()
    },
    leave: async (_, { request }) => {
      await request.startOver.click()
      await expect(request.heading('right')).toBeVisible()
    },
  },
]

/** The independent sample with parts that no catalogue knows, so that every kind of page can be seen. */
export async function sampleWithUnknownParts(): Promise<Uint8Array> {
  const dreams = [1, 2, 3].map((nth) => ({ DreamDate: `2026-0${nth}-14 03:12:00`, Mood: 'calm', DreamLengthInSeconds: nth * 97 }))
  const unknown = {
    'Dream Diary': { 'Dream List': dreams },
    'Nightmare Diary': { 'Dream List': dreams.slice(1) },
    'App Oddities': { FavouriteNumber: 12 },
  }
  return archiveOf(JSON.stringify({ ...JSON.parse(await dataOf('J5')), ...unknown }))
}

/** An export with next to nothing in it. */
export const nearlyEmpty = (): Promise<Uint8Array> =>
  archiveOf(
    '{"Profile And Settings":{"Profile Info":{"ProfileMap":{"userName":"new.here"}}},"Your Activity":{"Watch History":{"VideoList":[]}}}',
  )

/** Logins from several countries, networks and kinds of addresses, more from one than from the others. */
export function logins(): Promise<Uint8Array> {
  const addresses = [
    '47.64.113.136',
    '2001:67c:10ec::1',
    '1.1.1.1',
    '10.0.0.1',
    '100.64.7.7',
    '47.64.113.136',
    '203.0.113.9',
    '47.64.113.137',
  ]
  const LoginHistoryList = addresses.map((IP, at) => ({
    Date: `2026-0${at + 1}-11 08:30:00`,
    IP,
    DeviceModel: at % 2 === 0 ? 'iPhone13,2' : 'Pixel 8 Pro',
    DeviceSystem: at % 2 === 0 ? 'iOS 16.7.2' : 'Android 15',
    NetworkType: 'wifi',
    Carrier: 'Examplecom',
  }))
  return archiveOf(JSON.stringify({ 'Your Activity': { 'Login History': { LoginHistoryList } } }))
}
