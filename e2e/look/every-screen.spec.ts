import { resolve } from 'node:path'
import { setAppearance } from '../accessibility/appearance.ts'
import { screens } from '../accessibility/screens.ts'
import { expect, test } from '../harness/app-test.ts'
import { overlappingExports } from '../journeys/made-archives.ts'
import { type OneApp, oneApp } from '../journeys/one-app.ts'
import { openSection } from '../journeys/visits.ts'
import type { Language } from '../pages/app-pages.ts'
import { OLDER, STRANGER, withSeveralArchives } from './several-archives.ts'
import {
  beforeAnArchive,
  chooseInMenu,
  logins,
  nearlyEmpty,
  openArchive,
  type State,
  sampleWithUnknownParts,
  withAnArchive,
} from './states.ts'
import { finding } from './states-of-finding.ts'
import { letters } from './states-of-letters.ts'
import { picturesInUse } from './states-of-pictures.ts'
import { trouble } from './states-of-trouble.ts'
import { takePictures } from './take.ts'

// `DOSSIER_LOOK=folder npx playwright test` takes a picture of every screen and state in every appearance, for people to look
// at. `-g German` takes those in German; `DOSSIER_LOOK_AT='money|letter'` only those whose names fit.
const folder = resolve(process.env['DOSSIER_LOOK'] ?? 'test-results/look')

const languages = { English: 'en', German: 'de' } as const satisfies Record<string, Language>

for (const [name, language] of Object.entries(languages)) {
  test.describe(`in ${name}`, () => {
    test.describe.configure({ timeout: 900_000 })
    const one = oneApp({ language: language === 'de' ? 'de-DE' : 'en-US' })

    test('before an archive is open', () => takeAll(one(), language, beforeAnArchive))

    test('with an archive', async () => {
      const pages = await setAppearance(one().page, { theme: 'light', language })
      await openArchive(one(), pages, one().files.write('TikTok_Data_1763900000 (2).zip', await sampleWithUnknownParts()))
      for (const { name: screen, reach, leave } of screens) {
        await test.step(screen, async () => {
          await reach(pages, (item) => chooseInMenu(one(), item))
          await takePictures(one(), folder, screen, language)
          await leave?.(pages)
        })
      }
      await takeAll(one(), language, withAnArchive)
    })

    test('with an archive in use', async () => {
      const { files, page } = one()
      const pages = await setAppearance(page, { theme: 'light', language })
      await openArchive(one(), pages, files.write('TikTok_Data_1763900001.zip', await sampleWithUnknownParts()))
      await takeAll(one(), language, [...picturesInUse, ...finding, ...letters, ...trouble])
    })

    test('with several archives', async () => {
      const { files, page } = one()
      const pages = await setAppearance(page, { theme: 'light', language })
      const { newer, older, stranger } = await overlappingExports()
      files.write(OLDER, older)
      files.write(STRANGER, stranger)
      await openArchive(one(), pages, files.write('TikTok_Data_1779000000.zip', newer))
      await takeAll(one(), language, withSeveralArchives)
    })

    test('with the sample, and with next to nothing', async () => {
      const { files, page } = one()
      const pages = await setAppearance(page, { theme: 'light', language })
      await chooseInMenu(one(), 'quick-close')
      await pages.open.trySample.click()
      await pages.overview.heading.waitFor()
      await takePictures(one(), folder, 'overview of the sample', language)
      await openArchive(one(), pages, files.write('nearly empty.zip', await nearlyEmpty()))
      await takePictures(one(), folder, 'overview of nearly nothing', language)
      await pages.pictures.link.click()
      await takePictures(one(), folder, 'list of pictures of nearly nothing', language)
      await pages.pictures.goTo('money')
      await takePictures(one(), folder, 'picture of nothing', language)
      await openArchive(one(), pages, files.write('logins.zip', await logins()))
      await pages.pictures.goTo('origins')
      await takePictures(one(), folder, 'picture: origins with a map', language)
      await openSection({ pages }, 'logins')
      await expect(pages.section.row(0)).toContainText(/\d/)
      await expect(page.locator('.small-picture').first()).toBeVisible()
      await takePictures(one(), folder, 'in small: logins', language)
    })
  })
}

async function takeAll(one: OneApp, language: Language, states: readonly State[]): Promise<void> {
  const pages = await setAppearance(one.page, { theme: 'light', language })
  for (const { name, reach, leave } of states) {
    await test.step(name, async () => {
      await reach(one, pages)
      await takePictures(one, folder, name, language)
      await leave?.(one, pages)
    })
  }
}
