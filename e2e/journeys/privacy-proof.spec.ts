import { writeFileSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright'
import { pictureIds } from '../../renderer/features/pictures/pictures.ts'
import { categories } from '../../shared/catalog/catalog.ts'
import { exportFormats } from '../../shared/contract/export.ts'
import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog, answerSaveDialog } from '../harness/journey.mjs'
import { reachResidence } from '../pages/request-page.ts'
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
      files.write('planted.zip', await archiveOf(JSON.stringify(plantedExport(JSON.parse(await dataOf('J5')), planted)))),
    ],
  })

  test('lets no planted value out: not on a page, in a record, a search, a letter, a print, an export or the clipboard', async () => {
    test.setTimeout(600_000)
    const { app, page, pages, files } = one()
    const { commands, exporting, frame, overview, pictures, request, search, section, words } = pages
    await expect(overview.heading).toBeVisible()
    expect(await seenOn(page), 'without privacy view the overview names the account').not.toEqual([])
    await frame.privacyView.setChecked(true, { force: true })
    await expect(page.getByText(words('shell.mask.on'))).toBeVisible()
    const found = new Map<string, string>()
    const note = (text: string, where: string): void => {
      for (const one of text.match(anyMarker) ?? []) found.set(one, where)
    }
    const readAloud = await accessibilityTreeOf(page)
    const look = async (where: string): Promise<void> => {
      for (const one of await seenOn(page)) found.set(one, where)
      note(await readAloud(), `${where}, read aloud`)
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
        note(await clipboardOf(app), `${id}, a copied record`)
      }
      await section.goTo(`${id}?as=table`)
      await settled(page)
      await look(`${id}, as a table`)
      if ((await section.cells(0).count()) > 0) {
        await emptyClipboard(app)
        // A row whose record is still on its way has nothing to copy.
        await expect(async () => {
          await page.getByRole('columnheader').first().focus()
          for (const key of ['ArrowDown', 'Control+Shift+C']) await page.keyboard.press(key)
          await expect.poll(() => clipboardOf(app), { message: `a row of ${id}`, timeout: 1000 }).not.toBe('')
        }).toPass({ timeout: 20_000 })
        note(await clipboardOf(app), `${id}, a copied row`)
      }
      if (PRINTED.includes(id)) note(await printed(app, files.path(`${id}.pdf`)), `${id}, printed`)
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
    await look('overview')
    note(await printed(app, files.path('overview.pdf')), 'overview, printed')
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
    await reachResidence(request)
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
    note(pdfFacts(files.path('Letter.pdf')).text, 'printed letter')

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
      note(texts, `export as ${format}`)
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

/** Pages that are printed as well: a table, bubbles, a sheet, cards. */
const PRINTED: readonly string[] = ['searches', 'direct-messages', 'profile-info', 'shop-orders']

/** An export with markers for all texts, in every kind of data that the catalogue knows, in keys that name somebody, and in what nobody knows. */
function plantedExport(original: unknown, planted: Planted): unknown {
  const root = plant(original, planted, []) as Tree
  for (const { json, kind, fields } of categories) {
    const path = json.at(-1) ?? []
    const place = path.slice(0, -1).reduce<Tree>((tree, key) => {
      tree[key] ??= {}
      return tree[key] as Tree
    }, root)
    const last = path.at(-1) ?? ''
    const record = Object.fromEntries(fields.map(({ key, type }) => [key, type === 'date' ? '2025-01-01 00:00:00' : 'text']))
    const made = { list: [record], map: record, 'keyed-map': { text: record }, 'keyed-lists': { text: [record] } }[kind]
    if (isBare(place[last])) place[last] = plant(made, planted, path)
    if (kind === 'keyed-map' || kind === 'keyed-lists') place[last] = plantKeys(place[last], planted, path)
  }
  root['Group Rooms'] = {
    Rooms: plantKeys({ text: plant([{ Name: 'text', Says: ['text'] }], planted, ['Group Rooms']) }, planted, ['Group Rooms']),
  }
  return root
}

interface Tree {
  [key: string]: unknown
}

const isBare = (value: unknown): boolean => value === undefined || value === null || value === '' || Object.keys(value).length === 0

/** What names a conversation, an order or a room is planted too. */
function plantKeys(value: unknown, planted: Planted, path: readonly string[]): unknown {
  const entries = Object.entries(value as Tree).map(([key, inner]) => {
    const own = marker(planted.size)
    planted.set(own, [...path, 'the key'])
    return [key.startsWith('Chat History with') ? `Chat History with ${own}:` : own, inner]
  })
  return Object.fromEntries(entries)
}

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

/** Asks the browser itself for what it tells a screen reader. */
async function accessibilityTreeOf(page: Page): Promise<() => Promise<string>> {
  const session = await page.context().newCDPSession(page)
  return async () => JSON.stringify(await session.send('Accessibility.getFullAXTree'))
}

/** The text of the page as it would be printed. */
async function printed(app: ElectronApplication, path: string): Promise<string> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return (await window?.webContents.printToPDF({}))?.toString('base64') ?? ''
  })
  writeFileSync(path, Buffer.from(pdf, 'base64'))
  const { text } = pdfFacts(path)
  expect(text, path).toContain('••')
  return text
}

const emptyClipboard = (app: ElectronApplication): Promise<void> => app.evaluate(({ clipboard }) => clipboard.clear())

const clipboardOf = (app: ElectronApplication): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText())

async function menu(app: ElectronApplication, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}
