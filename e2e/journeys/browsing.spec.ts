import { expect, test } from '../harness/app-test.ts'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import { reachScope } from '../pages/request-page.ts'
import { independentSample } from './made-archives.ts'
import { type OneApp, oneApp } from './one-app.ts'
import { openSection } from './visits.ts'

// What a person does with the records of a section by the keyboard alone. The figures are those of the independent sample.

test.describe('in the table, by the keyboard', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'))] })

  test('what there is to know about a section is unfolded above its records, and stays so on the next page', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await openSection(one(), 'logins')
    await expect(section.row(0)).toContainText('198.51.100.4')
    await tabTo(page, section.about)
    await page.keyboard.press('Enter')
    for (const block of ['matters', 'limits', 'todo'])
      await expect(page.getByRole('heading', { level: 2, name: words(`records.blocks.${block}`), exact: true })).toBeVisible()
    await openSection(one(), 'searches')
    await expect(section.about).toHaveAttribute('aria-expanded', 'true')
    await tabTo(page, section.about)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: words('records.blocks.matters'), exact: true })).toBeHidden()
  })

  test('records are narrowed down by date and by value, and the filters are lifted again', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    const { panel, firstDay, value } = section.filterPanel
    await openSection(one(), 'logins')
    await tabTo(page, section.filterButton())
    await page.keyboard.press('Enter')
    await expect(panel).toBeVisible()
    await expect(firstDay).toBeFocused()
    await page.keyboard.type('1/8/2025')
    await expect(section.found(3, 5)).toBeVisible()
    await tabTo(page, value('198.51.100.4'))
    await expectFocusSeen(page)
    await page.keyboard.press('Space')
    await expect(value('198.51.100.4')).toHaveAttribute('aria-selected', 'true')
    await expect(section.found(2, 5)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(section.filterButton(2)).toBeFocused()
    await expectRows(one(), ['10 Oct 2025', '31 Mar 2026'])

    const chosen = words('records.filter.oneValue', { field: words('fields.IP'), value: '198.51.100.4' })
    await tabTo(page, section.chip(words('records.filter.since', { day: '1 August 2025' })))
    await page.keyboard.press('ArrowRight')
    await expect(section.chip(chosen)).toBeFocused()
    await expectFocusSeen(page)
    await page.keyboard.press('Delete')
    await expect(section.chip(chosen)).toHaveCount(0)
    await expectRows(one(), ['10 Oct 2025', '04 Jan 2026', '31 Mar 2026'])
    await page.keyboard.press('Delete')
    await expectRows(one(), ['17 Feb 2025', '24 Jul 2025', '10 Oct 2025', '04 Jan 2026', '31 Mar 2026'])
  })

  test('a filter is in the address: going back lifts it', async () => {
    const { app, page, pages } = one()
    const { section } = pages
    await openSection(one(), 'logins')
    await focusCell(one(), 0)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+F10')
    await expect(section.menuItem('open')).toBeFocused()
    await expectFocusSeen(page)
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
    await expect(section.menuItem('onlyThis')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(section.found(3, 5)).toBeVisible()
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('back')?.click())
    await expect(section.filterButton()).toBeVisible()
    await expectRows(one(), ['17 Feb 2025', '24 Jul 2025', '10 Oct 2025', '04 Jan 2026', '31 Mar 2026'])
  })

  test('columns are hidden and shown', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    const network = words('fields.NetworkType')
    await openSection(one(), 'logins')
    const head = page.getByRole('columnheader', { name: network, exact: true })
    await expect(head).toHaveCount(1)
    await tabTo(page, section.columnsButton)
    await page.keyboard.press('Enter')
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown')
    await expect(section.columnItem(network)).toBeFocused()
    await page.keyboard.press('Space')
    await expect(section.columnItem(network)).toHaveAttribute('aria-checked', 'false')
    await page.keyboard.press('Escape')
    await expect(head).toHaveCount(0)
    await expect(section.columnsButtonHidden(1)).toBeFocused()
    await page.keyboard.press('Enter')
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await expect(head).toHaveCount(1)
  })

  test('the first and the last record are a key away, and a date and a month lead to theirs', async () => {
    const { page, pages } = one()
    const { section } = pages
    await openSection(one(), 'watch-history')
    await focusCell(one(), 0)
    await page.keyboard.press('Control+End')
    await expect(section.row(239).locator(':focus')).toHaveRole('gridcell')
    await page.keyboard.press('Control+Home')
    await expect(section.row(0).locator(':focus')).toHaveRole('gridcell')

    await tabTo(page, section.jumpButton, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(section.jumpDay).toBeFocused()
    await page.keyboard.type('02022026')
    await page.keyboard.press('Enter')
    const focused = page.locator('[role="row"]:has(:focus)')
    await expect(focused).toContainText(/Feb 2026|Mar 2026/)

    await openSection(one(), 'watch-history')
    await tabTo(page, section.months)
    await expectFocusSeen(page)
    await page.keyboard.press('Home')
    await expect(section.months).toHaveAttribute('aria-valuetext', /^November 2025: \d+ records$/)
    await page.keyboard.press('Enter')
    await expect(focused).toContainText('Nov 2025')
  })

  test('a date after the last record says so', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await openSection(one(), 'logins')
    await tabTo(page, section.jumpButton)
    await page.keyboard.press('Enter')
    await page.keyboard.type('01012030')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toHaveText(words('records.jump.none', { day: '1 January 2030' }))
    await page.keyboard.press('Escape')
    await expect(section.jumpButton).toBeFocused()
  })

  test('a cell and a row are copied as they are shown', async () => {
    const { page, pages } = one()
    await openSection(one(), 'logins')
    await focusCell(one(), 1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+C')
    await expect.poll(() => copied(one())).toBe('1.1.1.1')
    await page.keyboard.press('Control+Shift+C')
    await expect.poll(() => copied(one())).toMatch(/^24 Jul 2025, 20:18:27\t1\.1\.1\.1\tiPhone13,2\tiOS 16\.7\.2\t4G\t/)
    await page.keyboard.press('ContextMenu')
    await expect(pages.section.menu).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(pages.section.menu).toHaveCount(0)
    await expect(pages.section.row(1).locator(':focus')).toHaveRole('gridcell')
  })

  test('the menu of a record leads to its source, and to a request for its kind of data', async () => {
    const { page, pages } = one()
    const { request, section, words } = pages
    await openSection(one(), 'logins')
    await focusCell(one(), 2)
    await page.keyboard.press('Shift+F10')
    await expect(section.menuItem('open')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(section.record.source).toContainText('LoginHistoryList › record 3')
    await page.keyboard.press('Escape')
    await expect(section.row(2).locator(':focus')).toHaveRole('gridcell')
    await page.keyboard.press('Shift+F10')
    await expect(section.menuItem('open')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(request.heading('right')).toBeFocused()
    await reachScope(request)
    await expect(request.someKinds).toBeChecked()
    await expect(request.kinds.getByRole('checkbox', { name: words('categories.name.logins') })).toBeChecked()
  })

  test('in privacy view no value is offered to filter by that the window does not know', async () => {
    const { page, pages } = one()
    const { frame, section } = pages
    await openSection(one(), 'logins')
    await frame.privacyView.setChecked(true, { force: true })
    await expect(section.row(0)).toContainText('••')
    await focusCell(one(), 0)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+F10')
    await expect(section.menuItem('copyCell')).toBeVisible()
    await expect(section.menuItem('onlyThis')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await tabTo(page, section.filterButton(), 'Shift+Tab')
    await page.keyboard.press('Enter')
    const token = section.filterPanel.value(/^••/).first()
    await token.press('Space')
    await expect(section.filterButton(1)).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(section.row(0)).toContainText('••')
    await frame.privacyView.setChecked(false, { force: true })
  })
})

test.describe('in views of their own, by the keyboard', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'))] })
  const PARTNER = 'quiet_cipher.47'

  test('a conversation is read message by message, searched, and left for a record and back', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await openSection(one(), 'direct-messages')
    await tabTo(page, section.conversations.getByRole('option').first())
    await page.keyboard.type(PARTNER.slice(0, 5))
    await expect(section.conversation(PARTNER)).toBeFocused()
    await page.keyboard.press('Enter')
    const messages = section.talk(PARTNER).getByRole('article')
    await expect(messages.last()).toHaveAttribute('aria-setsize', '8')
    await expect(messages.last()).toContainText(words('records.talk.shared'))

    await tabTo(page, messages.last())
    await expectFocusSeen(page)
    await page.keyboard.press('ArrowUp')
    await expect(page.locator(':focus')).toContainText('Crème brûlée, très bon')
    await page.keyboard.press('Control+C')
    await expect.poll(() => copied(one())).toBe('Crème brûlée, très bon')
    await page.keyboard.press('Enter')
    await expect(section.record.source).toContainText('record 2')
    await page.keyboard.press('Escape')
    await expect(page.locator(':focus')).toContainText('Crème brûlée, très bon')
    await page.keyboard.press('Home')
    await expect(page.locator(':focus')).toContainText('back\\slash and /slash')
    await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '1')

    await tabTo(page, section.findInTalk, 'Shift+Tab')
    await page.keyboard.type('creme')
    await expect(messages).toHaveCount(1)
    await tabTo(page, messages.first())
    await page.keyboard.press('Shift+F10')
    await expect(section.menuItem('open')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(section.menuItem('inTalk')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(messages.last()).toHaveAttribute('aria-setsize', '8')
    await expect(page.locator(':focus')).toContainText('Crème brûlée, très bon')
    await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '7')

    await tabTo(page, section.jumpButton, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('01012025')
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '3')
  })

  test('a conversation is found by its name, also where names are hidden', async () => {
    const { page, pages } = one()
    const { section, frame, words } = pages
    await openSection(one(), 'direct-messages')
    const options = section.conversations.getByRole('option')
    await expect(options).toHaveCount(4)
    await tabTo(page, section.findConversation)
    await page.keyboard.type('CIPHER')
    await expect(options).toHaveCount(1)
    await tabTo(page, section.conversation(PARTNER))
    await page.keyboard.press('Enter')
    await expect(section.talk(PARTNER)).toBeVisible()
    await tabTo(page, section.findConversation, 'Shift+Tab')
    await page.keyboard.type('x')
    await expect(page.getByText(words('browse.lists.none'), { exact: true })).toBeVisible()
    await expect(section.talk(PARTNER), 'the one that is read stays').toBeVisible()
    await page.keyboard.press('Escape')
    await expect(options).toHaveCount(4)

    await frame.privacyView.setChecked(true, { force: true })
    await expect(section.conversation(PARTNER)).toHaveCount(0)
    await section.findConversation.fill('cipher')
    await expect(options).toHaveCount(1)
    await expect(options.first()).toContainText('••')
    await frame.privacyView.setChecked(false, { force: true })
    await section.findConversation.fill('')
  })

  test('live rooms stand with their comments, orders with their products, and both as a table', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await openSection(one(), 'live-watched')
    const rooms = section.cards(words('categories.name.live-watched')).getByRole('article')
    await expect(rooms.first()).toContainText('https://www.tiktok.com/@quiet.harbor_388/live')
    await tabTo(page, rooms.first())
    await expectFocusSeen(page)
    await page.keyboard.press('End')
    await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '4')
    await expect(page.locator(':focus')).toContainText('11 Oct 2025, 21:26:57')
    await page.keyboard.press('Enter')
    await expect(section.record.source).toContainText('WatchLiveMap')
    await page.keyboard.press('Escape')
    await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '4')

    const orders = words('categories.name.shop-orders')
    await openSection(one(), 'shop-orders')
    await expect(section.cards(orders).getByRole('article').nth(1)).toContainText('Cat tree 120 cm')
    await expect(section.cards(orders).getByRole('article').nth(1)).toContainText('Blue, XL')
    await tabTo(page, section.shape('cards'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(section.table(orders)).toBeVisible()
    await expect(section.row(1)).toContainText('21.91 USD')
  })

  test('settings say what they mean, beside what TikTok wrote', async () => {
    const { page, pages } = one()
    const { section } = pages
    await openSection(one(), 'settings')
    const row = section.sheetRow('Allow Others to Find Me')
    await expect(row).toContainText('Whether other people can find your account.')
    await expect(row.getByRole('cell').first()).toContainText('Off')
    await expect(row.getByRole('cell').first()).toContainText('Disabled')
    const details = row.getByRole('button')
    await tabTo(page, details)
    await page.keyboard.press('Enter')
    await expect(section.record.source).toContainText('Allow Others to Find Me')
    await page.keyboard.press('Escape')
    await expect(details).toBeFocused()
  })
})

/** Gives focus to a cell of the first column, as Tab and the arrow keys would from the head of the table. */
async function focusCell({ page, pages }: OneApp, at: number): Promise<void> {
  const { section } = pages
  await expect(section.row(at)).toContainText(/\S/)
  await tabTo(page, page.getByRole('columnheader').nth(1))
  for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown')
  await expect(section.row(at).locator(':focus')).toHaveRole('gridcell')
}

async function expectRows({ pages }: OneApp, dates: readonly string[]): Promise<void> {
  const { section } = pages
  for (const [at, date] of dates.entries()) await expect(section.row(at)).toContainText(date)
  await expect(section.row(dates.length)).toHaveCount(0)
}

function copied({ app }: OneApp): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText())
}
