import { pictureIds } from '../../renderer/features/pictures/pictures.ts'
import { expect } from '../harness/app-test.ts'
import { openSection, visitOverview } from '../journeys/visits.ts'
import type { Screen } from './screen.ts'

/** What an open archive shows: overview, sections, records, pictures; in an order in which each can be reached from the one before. */
export const archiveScreens: readonly Screen[] = [
  { name: 'overview', main: true, reach: (pages) => visitOverview({ pages }) },
  {
    name: 'overview with what the labels mean',
    reach: async ({ overview, words }) => {
      await overview.labelsExplained.press('Enter')
      await expect(overview.labelsExplained).toHaveAttribute('aria-expanded', 'true')
      await expect(overview.heading.page().getByText(words('labels.certainty.absent.means'))).toBeVisible()
    },
    leave: ({ overview }) => overview.labelsExplained.press('Enter'),
  },
  {
    name: 'section',
    main: true,
    reach: async (pages) => {
      await openSection({ pages }, 'watch-history')
      await expect(pages.section.row(3)).toContainText('https://')
      for (const picture of ['rhythm.hours', 'small.age'])
        await expect(pages.section.small(pages.words(`pictures.${picture}`))).toBeVisible()
    },
  },
  {
    name: 'section with its pictures folded away',
    reach: async ({ section }) => {
      await section.inShort.click()
      await expect(section.inShort).toHaveAttribute('aria-expanded', 'false')
    },
    leave: ({ section }) => section.inShort.click(),
  },
  {
    name: 'record',
    main: true,
    reach: async ({ section }) => {
      await section.openRow(2)
      await expect(section.record.source).toBeVisible()
    },
  },
  {
    name: 'section sorted and filtered to nothing',
    reach: async ({ section }) => {
      await section.record.close.click()
      await section.columnHead('').first().click()
      await section.filter.fill('nobody wrote this')
      await expect(section.nothingFound('nobody wrote this')).toBeVisible()
    },
    leave: ({ section }) => section.filter.press('Escape'),
  },
  {
    name: 'section with what there is to know',
    main: true,
    reach: async ({ section }) => {
      await section.about.click()
      await expect(section.about).toHaveAttribute('aria-expanded', 'true')
    },
    leave: ({ section }) => section.about.click(),
  },
  {
    name: 'section: filters',
    reach: async ({ section }) => {
      await section.filterButton().click()
      await expect(section.filterPanel.value(/./).first()).toBeVisible()
    },
    leave: async ({ section }) => {
      await section.filterPanel.value(/./).first().click()
      await section.filterPanel.panel.press('Escape')
    },
  },
  {
    name: 'section filtered by a value',
    main: true,
    reach: async ({ section }) => {
      await expect(section.filterButton(1)).toBeVisible()
      await expect(section.row(0)).toContainText(/\d/)
    },
  },
  {
    name: 'section: columns',
    reach: async ({ section, words }) => {
      await section.columnsButton.click()
      await expect(section.columnItem(words('fields.Date'))).toBeVisible()
    },
    leave: ({ section, words }) => section.columnItem(words('fields.Date')).press('Escape'),
  },
  {
    name: 'section: go to date',
    reach: async ({ section }) => {
      await section.jumpButton.click()
      await expect(section.jumpDay).toBeFocused()
    },
    leave: ({ section }) => section.jumpDay.press('Escape'),
  },
  {
    name: 'menu of a record',
    reach: async ({ section }) => {
      await section.cells(1).first().click({ button: 'right' })
      await expect(section.menu).toBeVisible()
    },
    leave: ({ section }) => section.menu.press('Escape'),
  },
  {
    name: 'live rooms as cards',
    main: true,
    reach: async (pages) => {
      await openSection({ pages }, 'live-watched')
      await expect(pages.section.cards(pages.words('categories.name.live-watched')).getByRole('article').first()).toContainText(/\d/)
    },
  },
  {
    name: 'cards that were chosen',
    reach: async ({ section, words }) => {
      const first = section.cards(words('categories.name.live-watched')).getByRole('article').first()
      await first.press('Space')
      await first.press('Shift+ArrowDown')
      await expect(section.chosenCount(2)).toBeVisible()
    },
    leave: async ({ section, words }) => {
      await section.chosenBar.getByRole('button', { name: words('records.chosen.clear') }).click()
      await expect(section.chosenBar).toHaveCount(0)
    },
  },
  {
    name: 'records that were chosen',
    reach: async (pages) => {
      const { section } = pages
      await openSection({ pages }, 'searches')
      await expect(section.row(5)).toContainText(/\S/)
      for (const at of [1, 2, 5])
        await section
          .cells(at)
          .first()
          .click({ modifiers: ['Control'] })
      await expect(section.chosenCount(3)).toBeVisible()
    },
  },
  {
    name: 'saving chosen records',
    reach: async ({ section, exporting, words }) => {
      await section.saveChosen.click()
      await expect(exporting.choice(words('exporting.dialog.chosen'))).toBeChecked()
    },
    leave: async ({ section, exporting, words }) => {
      await exporting.cancel.click()
      await section.chosenBar.getByRole('button', { name: words('records.chosen.clear') }).click()
    },
  },
  {
    name: 'section that is empty',
    main: true,
    reach: async (pages) => {
      await pages.section.goTo('donations')
      await expect(pages.section.heading(pages.words('categories.name.donations'))).toBeFocused()
    },
  },
  {
    name: 'section that the archive does not have',
    reach: async (pages) => {
      await pages.section.goTo('ad-partners')
      await expect(pages.section.heading(pages.words('categories.name.ad-partners'))).toBeFocused()
    },
  },
  {
    name: 'conversations',
    main: true,
    reach: async (pages) => {
      await openSection({ pages }, 'direct-messages')
      await pages.section.conversation('quiet_cipher.47').click()
      await expect(pages.section.talk('quiet_cipher.47').getByRole('article').last()).toContainText(/\d/)
    },
  },
  {
    name: 'conversations, one sought by its name',
    reach: async ({ section }) => {
      await section.findConversation.fill('cipher')
      await expect(section.conversations.getByRole('option')).toHaveCount(1)
    },
    leave: ({ section }) => section.findConversation.press('Escape'),
  },
  {
    name: 'sheet of values',
    main: true,
    reach: async (pages) => {
      await openSection({ pages }, 'profile-info')
      await expect(pages.section.sheetRow('userName')).toBeVisible()
    },
  },
  {
    name: 'list of pictures',
    main: true,
    reach: async ({ pictures }) => {
      await pictures.link.click()
      await expect(pictures.heading()).toBeFocused()
    },
  },
  ...pictureIds.map(
    (id): Screen => ({
      name: `picture: ${id}`,
      main: true,
      reach: async ({ pictures }) => {
        await pictures.goTo(id)
        await expect(pictures.figures.first().or(pictures.nothing)).toBeVisible()
      },
    }),
  ),
  {
    name: 'picture with its rule',
    reach: async ({ pictures, words }) => {
      await pictures.goTo('rhythm')
      await pictures.how(words('pictures.rhythm.hours')).click()
      await expect(pictures.citation).toBeVisible()
    },
  },
  {
    name: 'picture as a table',
    reach: async ({ pictures, words }) => {
      await pictures.goTo('rhythm')
      await pictures.asTable(words('pictures.rhythm.hours')).click()
      await expect(pictures.table(words('pictures.rhythm.hours'))).toBeVisible()
    },
  },
  {
    name: 'privacy view',
    reach: async ({ frame }) => {
      await frame.privacyView.setChecked(true, { force: true })
      await expect(frame.privacyView).toBeChecked()
    },
    leave: ({ frame }) => frame.privacyView.setChecked(false, { force: true }),
  },
  {
    name: 'saving what a section shows',
    reach: async (pages) => {
      await openSection({ pages }, 'searches')
      await pages.section.filter.fill('lentil')
      await expect(pages.section.found(8, 24)).toBeVisible()
      await pages.exporting.saveRecords.click()
      await expect(pages.exporting.choice(pages.words('exporting.dialog.shown'))).toBeChecked()
    },
    leave: async ({ exporting, section }) => {
      await exporting.cancel.click()
      await section.filter.press('Escape')
    },
  },
]
