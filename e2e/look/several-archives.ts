import { expect } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import { dropPaths } from '../journeys/drop.ts'
import { openSection, visitOverview } from '../journeys/visits.ts'
import type { State } from './states.ts'

export const OLDER = 'TikTok_Data_1763900000.zip'
export const STRANGER = 'TikTok_Data_1750000000.zip'

/** With an archive open, and an older one of the same account and one of somebody else beside it. */
export const withSeveralArchives: readonly State[] = [
  {
    name: 'adding by a drop',
    reach: async ({ page, files }, { open }) => {
      await dropPaths(page, [files.path(OLDER)])
      await expect(open.addDropped).toBeFocused()
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'an archive that cannot be added',
    reach: async ({ app, page, files }, { overview, words }) => {
      await answerOpenDialog(app, [files.path(STRANGER)])
      await overview.addArchive.click()
      await expect(page.getByText(words('errors.heading.add'))).toBeVisible()
    },
    leave: ({ page }, { words }) => page.getByRole('button', { name: words('shell.dismiss') }).click(),
  },
  {
    name: 'overview, how to add an archive',
    reach: async (_, { overview }) => {
      await overview.addArchive.scrollIntoViewIfNeeded()
      await expect(overview.addArchive).toBeVisible()
    },
  },
  {
    name: 'overview of two archives',
    reach: async ({ app, files }, { overview }) => {
      await answerOpenDialog(app, [files.path(OLDER)])
      await overview.addArchive.click()
      await expect(overview.parts).toBeVisible()
      await overview.parts.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'a record of two archives',
    reach: async (_, pages) => {
      await openSection({ pages }, 'watch-history')
      await pages.section.openRow(2)
      await expect(pages.section.record.source.first()).toBeVisible()
    },
  },
  {
    name: 'a value that was another before',
    reach: async (_, pages) => {
      await openSection({ pages }, 'profile-info')
      await pages.section.sheetRow('bioDescription').getByRole('button').click()
      await expect(pages.section.record.source.first()).toBeVisible()
    },
    leave: (_, pages) => visitOverview({ pages }),
  },
]
