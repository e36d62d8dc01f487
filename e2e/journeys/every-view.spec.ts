import type { Locator } from 'playwright'
import { expect, test } from '../harness/app-test.ts'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { type OneApp, oneApp } from './one-app.ts'

// No test in this file touches the mouse, or moves focus but by keys. The keys of menus are native: their items are chosen.

const PARTNER = 'quiet_cipher.47'

test.describe('with the keyboard alone', () => {
  const one = oneApp({
    before: async (files) => {
      const data = JSON.parse(await dataOf('J5')) as Record<string, Record<string, unknown>>
      const activity: Record<string, unknown> = {
        ...data['Your Activity'],
        'Mini Games': { List: [{ Date: '2025-03-01 10:00:00', Score: '12' }] },
        'Quiz Games': { List: [{ Won: 'no' }] },
      }
      delete activity['Share History']
      return [files.write('archive.zip', await archiveOf(JSON.stringify({ ...data, 'Your Activity': activity })))]
    },
  })

  test('a table is reached by its name, walked, and a record of it opened and left', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    const heading = await goTo(one(), words('categories.name.watch-history'))
    await tabTo(page, page.getByRole('columnheader').nth(1))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'ascending')
    await expect(section.row(0)).toContainText('30 Nov 2025')
    await page.keyboard.press('ArrowDown')
    await expect(section.row(0).locator(':focus')).toHaveRole('gridcell')
    await page.keyboard.press('Control+End')
    await expect(section.row(239).locator(':focus')).toHaveRole('gridcell')
    await expectFocusSeen(page)
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('grid').locator(':focus'), 'one press leaves the table, from its last row too').toHaveCount(0)
    await expectFocusSeen(page)
    await tabTo(page, page.getByRole('columnheader').nth(1))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('grid').locator('[role="gridcell"]:focus')).toBeVisible()
    await page.keyboard.press('Control+Home')
    await expect(section.row(0).locator(':focus')).toHaveRole('gridcell')
    await opensAndLeaves(one(), section.row(0).locator(':focus'))
    await expect(heading).toBeVisible()
  })

  test('parts that nobody recognises have names that tell them apart, and are tables like the others', async () => {
    const { page, pages } = one()
    const { section } = pages
    for (const [name, value] of [
      ['Mini games › List', '12'],
      ['Quiz games › List', 'no'],
    ] as const) {
      await goTo(one(), name)
      await expect(section.row(0)).toContainText(value)
      await tabTo(page, page.getByRole('columnheader').nth(1))
      await page.keyboard.press('ArrowDown')
      await opensAndLeaves(one(), section.row(0).locator(':focus'))
    }
  })

  test('a sheet, cards and a conversation', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await goTo(one(), words('categories.name.profile-info'))
    const details = section.sheetRow('userName').getByRole('button')
    await tabTo(page, details)
    await opensAndLeaves(one(), details)

    await goTo(one(), words('categories.name.shop-orders'))
    const card = section.cards(words('categories.name.shop-orders')).getByRole('article').first()
    await tabTo(page, card)
    await opensAndLeaves(one(), card)

    await goTo(one(), words('categories.name.direct-messages'))
    await tabTo(page, section.findConversation)
    await page.keyboard.type(PARTNER)
    await tabTo(page, section.conversation(PARTNER))
    await page.keyboard.press('Enter')
    const last = section.talk(PARTNER).getByRole('article').last()
    await tabTo(page, last)
    await opensAndLeaves(one(), last)
  })

  test('a part that is empty, and one that is not there, say what that means', async () => {
    const { page, pages } = one()
    const { words } = pages
    for (const id of ['donations', 'shares'] as const) {
      await goTo(one(), words(`categories.name.${id}`))
      for (const block of ['matters', 'limits', 'todo'])
        await expect(page.getByRole('heading', { level: 2, name: words(`records.blocks.${block}`), exact: true })).toBeVisible()
    }
  })

  test('the overview, what is stored, the search, the zone, the language, the colours and privacy view', async () => {
    const { app, page, pages } = one()
    const { exporting, frame, overview, search, stored, words } = pages
    await command(one(), words('shell.overview'))
    await expect(overview.heading).toBeVisible()
    await tabTo(page, overview.labelsExplained)
    await page.keyboard.press('Enter')
    await expect(page.getByText(words('labels.certainty.absent.means'))).toBeVisible()
    await page.keyboard.press('Enter')
    await tabTo(page, exporting.takeEverythingOut)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(exporting.takeEverythingOut).toBeFocused()

    await tabTo(page, frame.storedLink)
    await page.keyboard.press('Enter')
    await expect(stored.heading).toBeFocused()
    await expect(stored.kind('archives')).toContainText(words('stored.archives.open'))
    await tabTo(page, stored.lookAgain)
    await page.keyboard.press('Enter')
    await expect(stored.kind('archives')).toContainText(words('stored.archives.open'))

    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('search')?.click())
    await expect(search.box).toBeFocused()
    await page.keyboard.type('lentil')
    await expect(search.group(words('categories.name.searches'))).toBeVisible()
    await page.keyboard.press('Escape')

    for (const [opener, kept] of [
      [frame.zone, 'zone'],
      [frame.language, 'language'],
      [frame.theme, 'colours'],
      [frame.switcher, 'archives'],
    ] as const) {
      await tabTo(page, opener)
      await page.keyboard.press('Enter')
      await expect(page.locator('.popover'), kept).toBeVisible()
      await expectFocusSeen(page)
      await page.keyboard.press('Escape')
      await expect(opener, kept).toBeFocused()
    }

    await tabTo(page, frame.privacyView)
    await page.keyboard.press('Space')
    await expect(frame.privacyView).toBeChecked()
    await expect(page.getByText(words('shell.mask.on'))).toBeVisible()
    await page.keyboard.press('Space')
    await expect(frame.privacyView).not.toBeChecked()
  })
})

/** Types a command or the name of a page into the box that goes anywhere, and chooses it. */
async function command({ app, page, pages }: OneApp, name: string): Promise<void> {
  const { commands } = pages
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('palette')?.click())
  await expect(commands.box).toBeFocused()
  await page.keyboard.type(name)
  await expect(commands.chosen).toContainText(name)
  await page.keyboard.press('Enter')
}

/** Goes to a section by its name, and sees focus arrive there. */
async function goTo(visitor: OneApp, name: string): Promise<Locator> {
  const heading = visitor.pages.section.heading(name)
  await command(visitor, name)
  await expect(heading).toBeFocused()
  return heading
}

/** Enter opens the record on which focus is, Esc leaves it for the same place. */
async function opensAndLeaves({ page, pages }: OneApp, place: Locator): Promise<void> {
  const { record } = pages.section
  await page.keyboard.press('Enter')
  await expect(record.source).toContainText('user_data_tiktok.json')
  await expect(record.pane.locator(':focus')).toBeVisible()
  await tabTo(page, record.close)
  await page.keyboard.press('Escape')
  await expect(record.pane).toHaveCount(0)
  await expect(place).toBeFocused()
}
