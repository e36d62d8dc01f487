import { expect } from '../harness/app-test.ts'
import { answerSaveDialog } from '../harness/journey.mjs'
import type { OneApp } from '../journeys/one-app.ts'
import { openSection } from '../journeys/visits.ts'
import type { AppPages } from '../pages/app-pages.ts'
import type { Right, Step, Writer } from '../pages/request-page.ts'
import { reachResidence } from '../pages/request-page.ts'
import type { State } from './states.ts'

const GERMANY = { en: 'Germany', de: 'Deutschland' } as const

async function continueTo({ request }: AppPages, steps: readonly Step[], right: Right): Promise<void> {
  for (const step of steps) {
    await request.next.click()
    await expect(request.heading(step, right)).toBeFocused()
  }
}

/** Begins a letter anew, from Germany, and goes on to what it is about. */
async function reachScope(pages: AppPages, right: Right, writer: Writer = 'self'): Promise<void> {
  const { frame, request, words, language } = pages
  await frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }).click()
  await request.right(right).check({ force: true })
  await continueTo(pages, ['person'], right)
  await request.writer(writer).check({ force: true })
  await continueTo(pages, ['residence'], right)
  await request.residence.fill(GERMANY[language])
  await request.place(GERMANY[language]).click()
  await continueTo(pages, ['identity'], right)
  await request.name.fill('Alex Example')
}

/** What is chosen in a menu reaches a window that has come back. */
async function startOver({ page }: OneApp): Promise<void> {
  await page.reload()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

/** Who somebody is that writes for another. */
const identityOf = (writer: Writer): State => ({
  name: `request: who you are, for ${writer === 'client' ? 'a client' : `a ${writer}`}`,
  reach: (_, pages) => reachScope(pages, 'erasure', writer),
  leave: startOver,
})

/** What is asked of a right beyond the erasure of everything. */
const scopeOf = (right: Right): State => ({
  name: `request: what ${right} asks for`,
  reach: async (_, pages) => {
    await reachScope(pages, right)
    await continueTo(pages, ['scope'], right)
  },
  leave: startOver,
})

/** Letters beside the one for erasure that a person writes for themselves, with the independent sample open. */
export const letters: readonly State[] = [
  ...(['child', 'deceased', 'client'] as const).map(identityOf),
  ...(['portability', 'restriction', 'objection'] as const).map(scopeOf),
  {
    name: 'request: numbers in place of names',
    reach: async ({ page }, pages) => {
      const { pictures, request, words, language } = pages
      await pictures.goTo('reported')
      await page.getByRole('button', { name: words('pictures.reported.toRequest'), exact: true }).click()
      await reachResidence(request)
      await request.residence.fill(GERMANY[language])
      await request.place(GERMANY[language]).click()
      await request.next.click()
      await request.name.fill('Alex Example')
      await continueTo(pages, ['scope'], 'access')
    },
  },
  {
    name: 'letter for access',
    reach: async (_, pages) => {
      await continueTo(pages, ['channel', 'review'], 'access')
      await expect(pages.request.letter).toBeVisible()
    },
  },
  {
    name: 'letter whose dates were saved, and that could not be saved itself',
    reach: async ({ app, page, files }, { request, words }) => {
      await answerSaveDialog(app, files.path('dates.ics'))
      await request.saveDates.click()
      await expect(request.saved('dates.ics')).toBeVisible()
      await answerSaveDialog(app, files.path('nowhere/letter.pdf'))
      await request.savePdf.click()
      await expect(page.getByText(words('errors.what.write-failed')).first()).toBeVisible()
    },
  },
  {
    name: 'letter in privacy view',
    reach: async (_, { frame, request }) => {
      await frame.privacyView.setChecked(true, { force: true })
      await expect(request.heading('review', 'access')).toBeVisible()
    },
    leave: async (one, { frame }) => {
      await frame.privacyView.setChecked(false, { force: true })
      await startOver(one)
    },
  },
  {
    name: 'request: what should be deleted, of chosen records',
    reach: async ({ page }, pages) => {
      const { section, request, words, language } = pages
      await openSection({ pages }, 'searches')
      await expect(section.row(3)).toContainText(/\S/)
      await section
        .cells(1)
        .first()
        .click({ modifiers: ['Control'] })
      await page.getByRole('button', { name: words('records.chosen.ask'), exact: true }).click()
      await reachResidence(request)
      await request.residence.fill(GERMANY[language])
      await request.place(GERMANY[language]).click()
      await continueTo(pages, ['identity'], 'erasure')
      await request.name.fill('Alex Example')
      await continueTo(pages, ['scope'], 'erasure')
    },
    leave: startOver,
  },
]
