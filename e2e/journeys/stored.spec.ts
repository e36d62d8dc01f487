import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../harness/app-test.ts'
import { answerSaveDialog, reachLetter } from '../harness/journey.mjs'
import { appPages } from '../pages/app-pages.ts'
import { tabTo } from '../pages/focus.ts'
import { independentSample } from './made-archives.ts'
import { openSection, visitOverview } from './visits.ts'

test('a person sees what is stored, has it forgotten, and nothing of it is on the disk any more', async ({ files, home, launch }) => {
  const { app, page } = await launch({ args: [files.copy(independentSample('J5'))] })
  const pages = appPages(page, 'en')
  const { frame, overview, request, section, stored, words } = pages
  const profile = join(home, '.config', 'Dossier')
  await expect(overview.heading).toBeVisible()

  await frame.zone.click()
  await expect(frame.zoneSearch).toBeFocused()
  await page.keyboard.type('tok')
  await page.keyboard.press('Enter')
  await openSection({ pages }, 'searches')
  await section.openRow(0)
  await section.record.pane.getByRole('button', { name: words('browse.record.copyAll') }).click()
  await section.record.close.click()
  await visitOverview({ pages })
  await reachLetter(page, { residence: 'Germany', name: 'Alex Example' })
  await answerSaveDialog(app, files.path('Letter.txt'))
  await request.otherFormats.click()
  await request.format('txt').click()
  await expect(request.saved('Letter.txt')).toBeVisible()

  await tabTo(page, frame.storedLink)
  await page.keyboard.press('Enter')
  await expect(stored.heading).toBeFocused()
  await expect(stored.setting(words('stored.settings.of.zone'))).toContainText('Asia/Tokyo')
  for (const { key, value } of settingsIn(profile)) await expect(stored.kind('settings'), key).toContainText(value)
  await expect(stored.kind('archives')).toContainText(words('stored.archives.open'))
  await expect(stored.kind('staging')).toContainText(words('stored.staging.none'))
  await expect(stored.kind('clipboard')).toContainText(words('stored.clipboard.holds'))
  await expect(stored.kind('saved')).toContainText('Letter.txt')
  await expect(stored.kind('others'), 'nothing lies there that nobody knows').toHaveCount(0)

  await tabTo(page, stored.forget)
  await page.keyboard.press('Enter')
  await expect(stored.forgotten).toBeVisible()
  await expect(stored.kind('settings')).toContainText(words('stored.settings.none'))
  await expect(stored.kind('clipboard')).toContainText(words('stored.clipboard.none'))
  await expect(stored.kind('saved'), 'what the person saved is theirs').toContainText('Letter.txt')
  await expect(frame.zone).toContainText('UTC')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('')
  await app.close()

  expect(files.read('Letter.txt').toString('utf8')).toContain('Alex Example')
  expect(readdirSync(profile).filter((name) => !CHROMIUM.includes(name))).toEqual([])
  // Chromium leaves its own folder (scoped_dir…) there when it ends in a hurry; ours begin with our name.
  const temporary = readdirSync(join(home, '.tmp'))
  expect(temporary.filter((name) => name.startsWith('dossier'))).toEqual([])

  const again = await launch()
  const fresh = appPages(again.page, 'en')
  await expect(fresh.open.heading).toBeVisible()
  await again.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('stored')?.click())
  await expect(fresh.stored.heading).toBeVisible()
  await expect(fresh.stored.kind('archives')).toContainText(words('stored.archives.none'))
  await expect(fresh.stored.kind('saved')).toContainText(words('stored.saved.none'))
})

/** What Electron puts into the folder by itself, at the start or the end of every run. */
const CHROMIUM = ['Chromium', 'Crashpad', 'Local State', 'SingletonCookie', 'SingletonLock', 'SingletonSocket']

function settingsIn(profile: string): readonly { readonly key: string; readonly value: string }[] {
  const { settings } = JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8'))
  return Object.entries(settings).map(([key, value]) => ({ key, value: String(value) }))
}
