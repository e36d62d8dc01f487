import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../harness/app-test.ts'
import { appPages } from '../pages/app-pages.ts'
import { tabTo } from '../pages/focus.ts'
import { dataOf, independentSample } from './made-archives.ts'
import { openSection } from './visits.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

test('every date follows the zone that a person chooses with the keyboard, and the choice outlasts the app', async ({
  files,
  home,
  launch,
}) => {
  const archive = files.copy(independentSample('J5'))
  const searches = /"SearchList":\s*\[\s*\{[^}]*?"Date":\s*"([^"]+)"/.exec(await dataOf('J5'))?.[1] ?? ''
  const written = new Date(`${searches.replace(' UTC', '').replace(' ', 'T')}Z`)

  const { app, page } = await launch({ args: [archive] })
  const { frame, overview, section } = appPages(page, 'en')
  await expect(overview.heading).toBeVisible()
  await openSection({ pages: appPages(page, 'en') }, 'searches')
  await expect(section.row(0)).toContainText(told(written, 0))

  await tabTo(page, frame.zone)
  await page.keyboard.press('Enter')
  await expect(frame.zoneSearch).toBeFocused()
  await page.keyboard.type('tok')
  await page.keyboard.press('Enter')
  await expect(frame.zone).toBeFocused()
  await expect(frame.zone).toContainText('Tokyo, UTC+9')
  await expect(section.row(0)).toContainText(told(written, 9 * 60))
  await section.openRow(0)
  await expect(section.record.pane).toContainText(told(written, 9 * 60))
  await expect(section.record.pane, 'what TikTok wrote stands beside it').toContainText(searches)
  await page.keyboard.press('Escape')

  await frame.zone.click()
  await expect(frame.zoneSearch).toBeFocused()
  await page.keyboard.type('calcu')
  await page.keyboard.press('Enter')
  await expect(frame.zone, 'a zone is found by its own name, too').toContainText('Kolkata, UTC+5:30')
  await expect(section.row(0)).toContainText(told(written, 5 * 60 + 30))
  await app.close()
  expect(JSON.parse(readFileSync(join(home, '.config', 'Dossier', 'settings.json'), 'utf8')).settings.zone).toMatch(/^Asia\//)

  const again = await launch({ args: [archive] })
  const pages = appPages(again.page, 'en')
  await expect(pages.frame.zone).toContainText('Kolkata, UTC+5:30')
  await openSection({ pages }, 'searches')
  await expect(pages.section.row(0)).toContainText(told(written, 5 * 60 + 30))
  await pages.frame.zone.click()
  await expect(pages.frame.zoneSearch).toBeFocused()
  await again.page.keyboard.type('computer')
  await again.page.keyboard.press('Enter')
  await expect(pages.frame.zone).toContainText('UTC')
  await expect(pages.section.row(0)).toContainText(told(written, 0))
})

/** An instant as the window writes it in English, so many minutes east of UTC. */
function told(instant: Date, minutes: number): string {
  const there = new Date(instant.getTime() + minutes * 60_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${two(there.getUTCDate())} ${MONTHS[there.getUTCMonth()]} ${there.getUTCFullYear()}`
  return `${day}, ${[there.getUTCHours(), there.getUTCMinutes(), there.getUTCSeconds()].map(two).join(':')}`
}
