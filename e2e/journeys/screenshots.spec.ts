import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { projectRoot } from '../../scripts/project-root.mjs'
import { setAppearance, setPageSize } from '../accessibility/appearance.ts'
import { expect, test } from '../harness/app-test.ts'
import { reachResidence } from '../pages/request-page.ts'
import { oneApp } from './one-app.ts'
import { openSection } from './visits.ts'

const SIZE = { width: 1280, height: 800 } as const

/** Into the documentation when asked to, else beside the other results: dates in them change from day to day. */
const folder = join(projectRoot, process.env['DOSSIER_SCREENSHOTS'] === '1' ? 'docs/screenshots' : 'test-results/screenshots')

test.describe('pictures of the sample archive', () => {
  const one = oneApp()

  test('overview, section, record and letter, one of them in the dark', async () => {
    const { page, pages } = one()
    const { open, overview, section, request, words } = pages
    mkdirSync(folder, { recursive: true })
    await setPageSize(one(), SIZE)
    await setAppearance(page, { theme: 'light', language: 'en' })
    await open.trySample.click()
    await expect(overview.heading).toBeVisible()
    await take(page, 'overview')
    await setAppearance(page, { theme: 'dark', language: 'en' })
    await take(page, 'overview-dark')
    await setAppearance(page, { theme: 'light', language: 'en' })

    await openSection(one(), 'searches')
    await expect(section.row(9)).toContainText(/\d/)
    for (const small of ['pages.picture.searched', 'pictures.rhythm.hours']) await expect(section.small(words(small))).toBeVisible()
    await take(page, 'section')
    await section.openRow(3)
    await expect(section.record.source).toBeVisible()
    await take(page, 'record')
    await section.record.close.click()

    await one()
      .pages.frame.navigation.getByRole('link', { name: words('shell.request'), exact: true })
      .click()
    await reachResidence(request)
    await request.residence.fill('Germany')
    await request.place('Germany').click()
    await request.next.click()
    await request.name.fill('Robin Example')
    for (const step of ['scope', 'channel', 'review'] as const) {
      await request.next.click()
      await expect(request.heading(step)).toBeFocused()
    }
    await take(page, 'letter')
  })
})

async function take(page: Page, name: string): Promise<void> {
  // On the line at the bottom the pointer lights nothing up.
  await page.mouse.move(SIZE.width / 2, SIZE.height - 5)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const picture = await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
  expect({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }, `the size of ${name}`).toEqual(SIZE)
}
