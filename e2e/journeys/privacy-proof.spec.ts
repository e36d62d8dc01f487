import type { ElectronApplication, Page } from 'playwright'
import { pictureIds } from '../../renderer/features/pictures/pictures.ts'
import { categories } from '../../shared/catalog/catalog.ts'
import { exportFormats } from '../../shared/contract/export.ts'
import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog, answerSaveDialog } from '../harness/journey.mjs'
import { emptyFolder, textsOf } from './exported-files.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { oneApp } from './one-app.ts'
import { pdfFacts } from './pdf-facts.ts'
import { visitOverview } from './visits.ts'

/** What every marker begins with; the number after it makes each of them stand for one value alone. */
const STEM = 'qzv'
const marker = (number: number): string => `${STEM}${String(number).padStart(5, '0')}k`
const anyMarker = new RegExp(`${STEM}\\d{5}k`, 'g')

/** A planted value: its marker, and the keys that lead to it in the export, without positions. */
type Planted = Map<string, readonly string[]>

/**
 * What privacy view leaves as it is: what neither names nor describes anybody, by the last key. Written down here by hand, so that a
 * field that loses its mask is noticed.
 */
const LEFT_AS_IT_IS: ReadonlySet<string> = new Set([
  'SharedContent',
  'Method',
  'Event',
  'WhoCanView',
  'AllowStitches',
  'AllowStickers',
  'AllowDuets',
  'AllowComments',
  'AllowSharingToStory',
  'DeviceSystem',
  'DeviceModel',
  'NetworkType',
  'Carrier',
  'Resolution',
  'App Version',
  'Status',
  'order_status',
  'Type',
  'Rating',
  'QualitySetting',
  'LiveDuration',
  'MostRecentModificationTimeInApp',
  'MostRecentModificationTimeInWeb',
])

test.describe('privacy view', () => {
  const planted: Planted = new Map()
  const one = oneApp({
    before: async (files) => [
      files.write('planted.zip', await archiveOf(JSON.stringify(plant(JSON.parse(await dataOf('J5')), planted, [])))),
    ],
  })

  test('lets no planted value out: not on a page, in a record, a search, a letter, a print, an export or the clipboard', async () => {
    test.setTimeout(300_000)
    const { app, page, pages, files } = one()
    const { commands, exporting, frame, overview, pictures, request, search, section, words } = pages
    await expect(overview.heading).toBeVisible()
    expect(await seenOn(page), 'without privacy view the overview names the account').not.toEqual([])
    await frame.privacyView.setChecked(true, { force: true })
    await expect(page.getByText(words('shell.mask.on'))).toBeVisible()
    const found = new Map<string, string>()
    const look = async (where: string): Promise<void> => {
      for (const one of await seenOn(page)) found.set(one, where)
    }

    await expect(async () => expect(await seenOn(page)).toEqual([])).toPass()
    for (const { id } of categories) {
      await section.goTo(id)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await settled(page)
      await look(id)
      for (const at of [0, 1, 2]) {
        await section.goTo(`${id}?at=${at}`)
        await settled(page)
        await look(`${id}, record ${at}`)
        const copy = section.record.pane.getByRole('button', { name: words('browse.record.copyAll') })
        if ((await copy.count()) > 0) await copy.first().click()
        for (const one of (await clipboardOf(app)).match(anyMarker) ?? []) found.set(one, `${id}, clipboard`)
      }
      await section.goTo(`${id}?as=table`)
      await settled(page)
      await look(`${id}, as a table`)
    }

    for (const id of pictureIds) {
      await pictures.goTo(id)
      await settled(page)
      await look(`picture ${id}`)
      for (const table of await pictures.tables.all()) {
        await table.click()
        await look(`picture ${id}, its numbers`)
      }
    }

    await visitOverview(one())
    await menu(app, 'search')
    await search.box.fill(STEM)
    await expect(search.options.first()).toBeVisible()
    await look('search')
    await page.keyboard.press('Escape')
    await menu(app, 'palette')
    await expect(commands.box).toBeFocused()
    await look('palette')
    await page.keyboard.press('Escape')
    await frame.switcher.click()
    await look('switcher')
    await page.keyboard.press('Escape')
    await frame.storedLink.click()
    await look('stored')

    await visitOverview(one())
    await overview.writeRequest.click()
    await request.residence.fill('Ireland')
    await request.place('Ireland').click()
    await request.next.click()
    await request.name.fill('Alex Example')
    await request.userName.fill('typed.by.hand')
    for (const step of ['scope', 'channel', 'review'] as const) {
      await request.next.click()
      await expect(request.heading(step)).toBeVisible()
      await look(`letter, ${step}`)
    }
    await answerSaveDialog(app, files.path('Letter.pdf'))
    await request.savePdf.click()
    await expect(request.saved('Letter.pdf')).toBeVisible()
    for (const one of pdfFacts(files.path('Letter.pdf')).text.match(anyMarker) ?? []) found.set(one, 'printed letter')

    for (const format of exportFormats) {
      const place = emptyFolder(files, `hidden-${format}`)
      await visitOverview(one())
      await exporting.takeEverythingOut.click()
      await exporting.choice(words(`exporting.formats.${format}.name`)).check({ force: true })
      await answerOpenDialog(app, [place])
      await exporting.choosePlace.click()
      await expect(exporting.saved).toBeVisible()
      await exporting.close.click()
      const texts = await textsOf(place)
      expect(texts.match(/••/gu)?.length, format).toBeGreaterThan(100)
      for (const one of texts.match(anyMarker) ?? []) found.set(one, `export as ${format}`)
    }

    const leaks = [...found].map(([value, where]) => `${planted.get(value)?.join(' › ')} on ${where}`)
    expect(leaks.filter((leak) => !LEFT_AS_IT_IS.has(lastKey(leak)))).toEqual([])
  })
})

/** The last key of `a › b › c on somewhere`. */
const lastKey = (leak: string): string =>
  leak
    .replace(/ on .*$/u, '')
    .split(' › ')
    .at(-1) ?? ''

/** The same export with a marker of its own for every text that is no date. */
function plant(value: unknown, planted: Planted, path: readonly string[]): unknown {
  if (typeof value === 'string') {
    if (value === '' || /^\d{4}-\d{2}-\d{2}/.test(value)) return value
    const own = marker(planted.size)
    planted.set(own, path)
    return own
  }
  if (Array.isArray(value)) return value.map((item) => plant(item, planted, path))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plant(inner, planted, [...path, key])]))
}

/** The markers that stand anywhere in the document, in a field, in the address, or in what a screen reader is told. */
async function seenOn(page: Page): Promise<readonly string[]> {
  const shown = await Promise.all([
    page.content(),
    page.evaluate(() => Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), ({ value }) => value).join('\n')),
    page.locator('body').ariaSnapshot(),
  ])
  return `${page.url()}\n${shown.join('\n')}`.match(anyMarker) ?? []
}

/** Nothing is being waited for any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await expect(page.getByText('Loading', { exact: false })).toHaveCount(0)
  await page.waitForFunction(() => document.querySelectorAll('.ag-row-loading').length === 0)
}

const clipboardOf = (app: ElectronApplication): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText())

async function menu(app: ElectronApplication, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}
