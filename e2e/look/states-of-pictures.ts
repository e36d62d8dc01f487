import { expect } from '../harness/app-test.ts'
import { answerOpenDialog, answerSaveDialog } from '../harness/journey.mjs'
import type { OneApp } from '../journeys/one-app.ts'
import { openSection } from '../journeys/visits.ts'
import type { AppPages } from '../pages/app-pages.ts'
import type { State } from './states.ts'

const inPrivacyView = ({ frame }: AppPages): Promise<void> => frame.privacyView.setChecked(true, { force: true })
const outOfPrivacyView = (_: OneApp, { frame }: AppPages): Promise<void> => frame.privacyView.setChecked(false, { force: true })

async function goTo({ page }: OneApp, hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address
  }, hash)
}

/** A section with its pictures beside it, as far as it has any. */
const inSmall = (name: string, section: string): State => ({
  name,
  reach: async (_, pages) => {
    await openSection({ pages }, section)
    await expect(
      pages.section
        .heading(pages.words(`categories.name.${section}`))
        .page()
        .locator('.small-picture')
        .first(),
    ).toBeVisible()
  },
})

/** Pictures as a person makes them, with the independent sample open. */
export const picturesInUse: readonly State[] = [
  inSmall('in small: who reported', 'off-tiktok-activity'),
  inSmall('in small: links that end', 'posts'),
  inSmall('in small: where shares went', 'shares'),
  inSmall('in small: followers', 'followers'),
  {
    name: 'picture: a stretch of the time line',
    reach: async (one, { pictures }) => {
      await goTo(one, '#/pictures/timeline?from=2025-03-06T00:00:00Z&to=2025-09-01T00:00:00Z')
      await expect(pictures.figures.first()).toBeVisible()
    },
  },
  {
    name: 'picture: a day of the time line',
    reach: async (one, { pictures }) => {
      await goTo(one, '#/pictures/timeline?from=2025-11-30T00:00:00Z&to=2025-12-01T00:00:00Z')
      await expect(pictures.figures.nth(1)).toContainText('18:23')
    },
  },
  {
    name: 'picture that was saved',
    reach: async ({ app, files }, { pictures, words }) => {
      await pictures.goTo('searched')
      const title = words('pictures.searched.terms')
      await answerSaveDialog(app, files.path('searches.csv'))
      await pictures.save('CSV', title).click()
      await expect(pictures.figure(title).getByText(words('pictures.figure.saved', { name: 'searches.csv' }))).toBeVisible()
    },
  },
  {
    name: 'picture that could not be saved',
    reach: async ({ app, files }, { pictures, words }) => {
      await pictures.goTo('money')
      const title = words('pictures.money.sums')
      await answerSaveDialog(app, files.path('nowhere/sums.csv'))
      await pictures.save('CSV', title).click()
      await expect(pictures.figure(title).getByText(words('errors.what.write-failed'))).toBeVisible()
    },
  },
  {
    name: 'picture with the checksum of the archive',
    reach: async (_, { pictures, words }) => {
      await pictures.goTo('expiring')
      await pictures.how(words('pictures.expiring.title')).click()
      await pictures.hash.click()
      await expect(pictures.hash).toHaveCount(0)
    },
  },
  {
    name: 'picture of searches by their first word',
    reach: async (one, { pictures }) => {
      await goTo(one, '#/pictures/searched?by=first-word')
      await expect(pictures.figures.first()).toBeVisible()
    },
  },
  {
    name: 'picture that is not there',
    reach: async (one, { words }) => {
      await goTo(one, '#/pictures/nowhere')
      await expect(one.page.getByText(words('pictures.unknown')).first()).toBeVisible()
    },
  },
  {
    name: 'table of countries that is none',
    reach: async ({ app, files, page }, { pictures, words }) => {
      await pictures.goTo('origins')
      await answerOpenDialog(app, [files.write('broken.mmdb', 'no table')])
      await page.getByRole('button', { name: words('pictures.origins.ownChoose') }).click()
      await expect(page.getByText(words('errors.what.not-a-country-table'))).toBeVisible()
    },
  },
  {
    name: 'people in privacy view',
    reach: async (_, pages) => {
      await pages.pictures.goTo('people')
      await inPrivacyView(pages)
      await expect(pages.pictures.figures.first()).not.toContainText('quiet_cipher.47')
    },
  },
  {
    name: 'reports in privacy view',
    reach: async (_, { pictures }) => {
      await pictures.goTo('reported')
      await expect(pictures.figures.first()).toContainText('••')
    },
  },
  {
    name: 'money in privacy view',
    reach: async (_, { pictures }) => {
      await pictures.goTo('money')
      await expect(pictures.figures.first()).toBeVisible()
    },
    leave: outOfPrivacyView,
  },
]
