import { expect, test } from '../harness/app-test.ts'
import { giveToUser } from '../harness/stage.mjs'
import { stagedApps } from '../harness/staged-apps.ts'
import { dateOfRecord, writeLargeArchive } from '../journeys/large-archive.ts'
import { openSection } from '../journeys/visits.ts'
import { appPages } from '../pages/app-pages.ts'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'

const ROWS = 10_000_000
/** What the table can scroll without leaving a record out. */
const MOST_IN_PART = 400_000

test('a person reaches the last of ten million records, and goes through them in parts', async ({ files, launch }) => {
  test.setTimeout(900_000)
  const path = files.path('long.zip')
  await writeLargeArchive(path, ROWS)
  giveToUser(stagedApps().stage, path)
  const { page } = await launch({ args: [path] })
  const pages = appPages(page, 'en')
  const { overview, section, words } = pages
  const name = words('categories.name.watch-history')
  await expect(overview.count(name)).toHaveText(ROWS.toLocaleString('en-GB'), { timeout: 600_000 })
  await openSection({ pages }, 'watch-history')
  const table = section.table(name)
  await expect(table).toHaveAttribute('aria-rowcount', String(ROWS + 1))
  await expect(section.row(0)).toContainText(dateOfRecord(0).slice(-8))

  await tabTo(page, page.getByRole('columnheader').nth(1))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  await expect(section.row(ROWS - 1).locator(':focus')).toHaveRole('gridcell', { timeout: 60_000 })
  await expect(section.row(ROWS - 1)).toContainText(dateOfRecord(ROWS - 1).slice(-8))
  await expectFocusSeen(page)
  await page.keyboard.press('Enter')
  await expect(section.record.source).toContainText(`record ${ROWS.toLocaleString('en-GB')}`)
  await page.keyboard.press('Escape')
  await expect(section.row(ROWS - 1).locator(':focus')).toHaveRole('gridcell')
  await expectFocusSeen(page)

  await tabTo(page, section.parts, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(table).toHaveAttribute('aria-rowcount', /^\d{2,6}$/, { timeout: 60_000 })
  const inPart = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(inPart).toBeLessThanOrEqual(MOST_IN_PART)
  await tabTo(page, page.getByRole('columnheader').nth(1))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  await expect(section.row(inPart - 1)).toContainText(dateOfRecord(ROWS - 1).slice(-8), { timeout: 60_000 })
})
