import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright'
import { expect, test } from '../harness/app-test.ts'
import { stagedApps } from '../harness/staged-apps.ts'
import { generatedArchive } from './generated-archive.ts'
import { dataIn, independentSample } from './made-archives.ts'
import { type OneApp, oneApp } from './one-app.ts'
import { openSection } from './visits.ts'

const ROWS = 100_000

test.describe('the table of a long section', () => {
  let dates: readonly string[] = []
  const one = oneApp({
    before: async () => {
      const { path } = await generatedArchive(stagedApps(), ROWS)
      dates = await watchDates(path)
      return [path]
    },
  })

  test.beforeEach(() => openSection(one(), 'watch-history'))

  test('is paged through the engine down to the last row of the file', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await expect(section.table(words('categories.name.watch-history'))).toHaveAttribute('aria-rowcount', String(ROWS + 1))
    await expect(dateOf(one(), 0)).toHaveText(shown(dates.at(0)))
    await dateOf(one(), 0).click()
    await section.record.close.click()
    await expect(section.row(0).locator(':focus')).toHaveRole('gridcell')
    await page.keyboard.press('End')
    await expect(dateOf(one(), ROWS - 1)).toHaveText(shown(dates.at(-1)))
    await expect(section.row(ROWS - 1).locator(':focus')).toHaveRole('gridcell')
    await expect(section.row(0), 'rows far away are not kept in the page').toHaveCount(0)

    await dateOf(one(), ROWS - 1).click()
    await expect(section.record.title('100,000', '100,000')).toBeVisible()
    await expect(section.record.source).toContainText('record 100,000')
    await expect(section.record.next).toBeDisabled()
  })

  test('is sorted by the engine over all rows', async () => {
    const { pages } = one()
    const { section, words } = pages
    const sorted = dates.toSorted()
    const head = section.columnHead(words('fields.Date'))
    await head.click()
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    for (const at of [0, 1, 2, 9]) await expect(dateOf(one(), at)).toHaveText(shown(sorted.at(at)))
    await dateOf(one(), 0).click()
    await expect(section.record.source).toContainText(`record ${(dates.indexOf(sorted[0] ?? '') + 1).toLocaleString('en-GB')}`)
    await section.record.close.click()
    await head.click()
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    for (const at of [0, 1, 2, 9]) await expect(dateOf(one(), at)).toHaveText(shown(sorted.at(-1 - at)))
  })

  test('is filtered by the engine, and says so where nothing fits', async () => {
    const { pages } = one()
    const { section, words } = pages
    await expect(section.row(0)).toContainText('https://')
    const link = await section.cells(2).nth(1).innerText()
    const id = /\d{10,}/.exec(link)?.[0] ?? ''
    await section.filter.fill(id)
    await expect(section.row(0)).toContainText(id)
    const table = section.table(words('categories.name.watch-history'))
    const total = Number(await table.getAttribute('aria-rowcount')) - 1
    expect(total).toBeLessThan(ROWS)
    await expect(section.found(total, ROWS)).toBeVisible()
    await section.filter.fill('nobody wrote this')
    await expect(section.nothingFound('nobody wrote this')).toBeVisible()
    await section.filter.press('Escape')
    await expect(table).toHaveAttribute('aria-rowcount', String(ROWS + 1))
  })

  test('never tells of one filter what another one let through', async () => {
    const { page, pages } = one()
    const { section } = pages
    await expect(section.row(0)).toContainText('https://')
    const told = await page.evaluateHandle(noteFound)
    await section.filter.fill('nobody wrote this')
    await expect(section.found(0, ROWS)).toBeVisible()
    await section.filter.fill('https')
    await expect(section.found(ROWS, ROWS)).toBeVisible()
    expect((await told.jsonValue()).filter((text) => /\d/u.test(text))).toEqual(
      [0, ROWS].map((count) => pages.words('browse.filter.found', { count, total: ROWS })),
    )
    await section.filter.press('Escape')
    await expect(section.table(pages.words('categories.name.watch-history'))).toHaveAttribute('aria-rowcount', String(ROWS + 1))
  })

  test('shows one record after the other, and gives focus back to its row', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await section.openRow(1)
    await expect(section.record.title('2', '100,000')).toBeFocused()
    await expect(section.record.source).toContainText('record 2')
    await expect(section.record.value(words('fields.Date'))).toContainText(/\d{2}:\d{2}:\d{2}/)
    await section.record.next.click()
    await expect(section.record.title('3', '100,000')).toBeVisible()
    await expect(section.record.source).toContainText('record 3')
    await section.record.previous.click()
    await section.record.previous.click()
    await expect(section.record.title('1', '100,000')).toBeVisible()
    await expect(section.record.previous).toBeDisabled()
    await section.record.next.click()
    await page.keyboard.press('Escape')
    await expect(section.record.pane).toHaveCount(0)
    await expect(section.row(1).locator(':focus')).toHaveRole('gridcell')
  })
})

test.describe('other shapes of sections', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'))] })

  test('conversations can be read one by one or all together', async () => {
    const { pages } = one()
    const { section, words } = pages
    await openSection(one(), 'direct-messages')
    const table = section.table(words('categories.name.direct-messages'))
    await expect(section.conversations.getByRole('option')).toHaveCount(4)
    await expect(table).toHaveAttribute('aria-rowcount', '25')
    await section.conversation('quiet_cipher.47').click()
    const messages = section.talk('quiet_cipher.47').getByRole('article')
    await expect(messages.last()).toHaveAttribute('aria-posinset', '8')
    await messages.last().click()
    await expect(section.record.source).toContainText('Chat History with quiet_cipher.47:')
    await section.record.close.click()
    await section.conversation(words('browse.lists.all')).click()
    await expect(table).toHaveAttribute('aria-rowcount', '25')
  })

  test('the profile is a sheet to read, each value with its source', async () => {
    const { page, pages } = one()
    const { section, words } = pages
    await openSection(one(), 'profile-info')
    await expect(section.sheet(words('categories.name.profile-info'))).toBeVisible()
    const row = section.sheetRow('userName')
    await expect(row).toContainText('marlow.quill_7')
    const details = row.getByRole('button')
    await details.click()
    await expect(section.record.source).toContainText('ProfileMap › userName')
    await page.keyboard.press('Escape')
    await expect(details).toBeFocused()
  })
})

/** The first cell of a row, which holds its date. */
function dateOf({ pages }: OneApp, at: number): Locator {
  return pages.section.cells(at).first()
}

/** A date of the export as the English window shows it: the month in words. */
function shown(date: string | undefined): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+) (.+)$/u.exec(date ?? '') ?? []
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
  return `${day} ${months[Number(month) - 1]} ${year}, ${time}`
}

async function watchDates(path: string): Promise<readonly string[]> {
  const data = JSON.parse(await dataIn(readFileSync(path)))
  return data['Your Activity']['Watch History'].VideoList.map((record: { readonly Date: string }) => record.Date)
}

/** Runs in the page. Notes all that is said from now on of what a filter lets through, even for a moment. */
function noteFound(): string[] {
  const texts: string[] = []
  new MutationObserver(() => {
    const text = document.querySelector('.records-found')?.textContent ?? ''
    if (text !== texts.at(-1)) texts.push(text)
  }).observe(document.body, { childList: true, subtree: true, characterData: true })
  return texts
}
