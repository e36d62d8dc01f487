import { pictureIds } from '../../renderer/features/pictures/pictures.ts'
import { expect } from '../harness/app-test.ts'
import { openSection, visitOverview } from '../journeys/visits.ts'
import type { AppPages } from '../pages/app-pages.ts'
import { reachResidence } from '../pages/request-page.ts'

/** A screen, and the steps that lead to it from wherever the window stands with an archive open. */
export interface Screen {
  readonly name: string
  readonly reach: (pages: AppPages, runMenu: (item: string) => Promise<void>) => Promise<void>
  /** Leads back to where other screens can be reached from; most need nothing. */
  readonly leave?: (pages: AppPages) => Promise<void>
  /** Rules of axe that do not hold here, and nowhere else; the reason stands beside them. */
  readonly apartFrom?: readonly string[]
  /** One of those that are looked at in every way, the others only in themes and languages. */
  readonly main?: boolean
}

const PLACE = { en: 'Germany', de: 'Deutschland' } as const

async function reachRequest({ frame, request, words }: AppPages): Promise<void> {
  await frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }).click()
  await expect(request.next.or(request.letter).first()).toBeVisible()
}

async function continueTo(pages: AppPages, step: Parameters<AppPages['request']['heading']>[0]): Promise<void> {
  await pages.request.next.click()
  await expect(pages.request.heading(step)).toBeFocused()
}

/** Every screen, in an order in which each can be reached from the one before. */
export const screens: readonly Screen[] = [
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
    },
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
  {
    name: 'taking everything out',
    reach: async (pages, runMenu) => {
      await runMenu('export')
      await expect(pages.exporting.dialog(pages.words('exporting.everything.title'))).toBeVisible()
    },
    leave: ({ exporting }) => exporting.cancel.click(),
  },
  {
    name: 'keyboard dialog',
    reach: async ({ frame, words }, runMenu) => {
      await runMenu('shortcuts')
      await expect(frame.dialog(words('shell.shortcuts.title'))).toBeVisible()
    },
    leave: ({ frame, words }) => frame.dialog(words('shell.shortcuts.title')).press('Escape'),
  },
  {
    name: 'about dialog',
    reach: async ({ frame, words }, runMenu) => {
      await runMenu('about')
      await expect(frame.dialog(words('shell.about.title'))).toBeVisible()
    },
    leave: ({ frame, words }) => frame.dialog(words('shell.about.title')).press('Escape'),
  },
  {
    name: 'report dialog',
    reach: async ({ frame, words }, runMenu) => {
      await runMenu('report')
      await expect(frame.dialog(words('shell.report.title')).getByRole('region')).toBeVisible()
    },
    leave: ({ frame, words }) => frame.dialog(words('shell.report.title')).press('Escape'),
  },
  {
    name: 'search everything',
    reach: async ({ search, words }, menu) => {
      await menu('search')
      await search.box.fill('a')
      await expect(search.group(words('categories.name.comments'))).toBeVisible()
    },
    leave: ({ search }) => search.box.press('Escape'),
  },
  {
    name: 'go anywhere',
    reach: async ({ commands, words }, menu) => {
      await menu('palette')
      await expect(commands.group(words('find.commands.groups.pages'))).toBeVisible()
    },
    leave: ({ commands }) => commands.box.press('Escape'),
  },
  {
    name: 'open archives',
    reach: async ({ frame }) => {
      await frame.switcher.click()
      await expect(frame.openArchive('marlow.quill_7')).toBeVisible()
    },
    leave: ({ frame }) => frame.openArchive('marlow.quill_7').press('Escape'),
  },
  {
    name: 'list of zones',
    // Arrows move through the list while focus stays in the box above it; the rule knows that of a combobox alone.
    apartFrom: ['scrollable-region-focusable'],
    reach: async ({ frame }) => {
      await frame.zone.click()
      await expect(frame.zoneSearch).toBeFocused()
    },
    leave: ({ frame }) => frame.zoneSearch.press('Escape'),
  },
  {
    name: 'what is stored',
    main: true,
    reach: async ({ frame, stored }) => {
      await frame.storedLink.click()
      await expect(stored.heading).toBeFocused()
      await expect(stored.kind('runtime')).toBeVisible()
    },
    leave: ({ overview, frame }) => frame.brand.click().then(() => expect(overview.heading).toBeVisible()),
  },
  {
    name: 'all laws',
    main: true,
    reach: async ({ law }, runMenu) => {
      await runMenu('law')
      await expect(law.heading()).toBeFocused()
    },
  },
  {
    name: 'law of a state',
    main: true,
    reach: async ({ law }) => {
      await law.lawLink('Florida').click()
      await expect(law.part('term')).toBeVisible()
    },
  },
  {
    name: 'law of a country',
    main: true,
    reach: async ({ law, language }) => {
      const france = { en: 'France', de: 'Frankreich' }[language]
      await law.choose.fill(france)
      await law.place(france).click()
      await expect(law.heading(france)).toBeFocused()
      await law.provisions.click()
    },
    leave: ({ overview, frame }) => frame.brand.click().then(() => expect(overview.heading).toBeVisible()),
  },
  {
    name: 'list of languages',
    reach: async ({ frame }) => {
      await frame.language.click()
      await expect(frame.option('Deutsch')).toBeVisible()
    },
    leave: ({ frame }) => frame.option('Deutsch').press('Escape'),
  },
  {
    name: 'request: what you want',
    main: true,
    reach: async (pages) => {
      await reachRequest(pages)
      await expect(pages.request.heading('right')).toBeVisible()
    },
  },
  {
    name: 'request: who it is for',
    main: true,
    reach: (pages) => continueTo(pages, 'person'),
    leave: async ({ request }) => request.back.click(),
  },
  {
    name: 'request: where you live, with something missing',
    main: true,
    reach: async (pages) => {
      await reachRequest(pages)
      await reachResidence(pages.request)
      await pages.request.next.click()
      await expect(pages.request.residence).toBeFocused()
    },
  },
  {
    name: 'request: list of places',
    // While the list is open, focus stays in the field, and the rest is hidden from screen readers so that they find the
    // list. Going on with Tab closes the list first: see the test of the keyboard.
    apartFrom: ['aria-hidden-focus'],
    reach: async ({ request, language }) => {
      const place = PLACE[language]
      await request.residence.fill(place)
      await expect(request.place(place)).toBeVisible()
    },
    leave: ({ request, language }) => request.place(PLACE[language]).click(),
  },
  { name: 'request: who you are', main: true, reach: (pages) => continueTo(pages, 'identity') },
  {
    name: 'request: what should be deleted',
    main: true,
    reach: async (pages) => {
      await pages.request.name.fill('Alex Example')
      await continueTo(pages, 'scope')
      await pages.request.someKinds.check({ force: true })
      await expect(pages.request.someKinds).toBeChecked()
      await expect(pages.request.kinds).toBeVisible()
    },
    leave: ({ request }) => request.everything.check({ force: true }),
  },
  {
    name: 'request: how you send it, by post',
    main: true,
    reach: async (pages) => {
      await continueTo(pages, 'channel')
      await pages.request.byPost.check({ force: true })
      await pages.request.address.fill('Musterstraße 1\n00000 Musterstadt')
    },
  },
  {
    name: 'letter',
    main: true,
    reach: async (pages) => {
      await continueTo(pages, 'review')
      await expect(pages.request.letter).toBeVisible()
      await pages.request.facts.click()
    },
  },
  {
    name: 'letter: other formats',
    reach: async ({ request }) => {
      await request.otherFormats.click()
      await expect(request.format('zip')).toBeVisible()
    },
    leave: ({ request }) => request.format('zip').press('Escape'),
  },
  {
    name: 'letter: a paragraph being changed',
    reach: async ({ request }) => {
      await request.editParagraph.nth(1).click()
      await expect(request.paragraph).toBeFocused()
    },
    leave: async ({ request }) => {
      await request.paragraph.press('Escape')
      await request.startOver.click()
      await expect(request.heading('right')).toBeVisible()
    },
  },
  {
    name: 'request: a place without the right',
    main: true,
    reach: async ({ request, words, language }) => {
      await request.right('opt-out').check({ force: true })
      await request.next.click()
      await request.writer('no-account').check({ force: true })
      await request.next.click()
      await request.residence.fill(PLACE[language])
      await request.place(PLACE[language]).click()
      await expect(request.heading('residence', 'opt-out')).toContainText(words('requests.residence.title'))
      await expect(request.next).toBeDisabled()
    },
    leave: async ({ request }) => {
      await request.askInstead('access').click()
      await request.next.click()
    },
  },
  {
    name: 'request: what TikTok may look for, with something missing',
    main: true,
    reach: async ({ request }) => {
      await request.name.fill('Alex Example')
      await request.next.click()
      await expect(request.identifier).toBeFocused()
    },
  },
  {
    name: 'request: what TikTok declares',
    main: true,
    reach: async ({ request }) => {
      await request.identifier.fill('alex@example.org')
      await request.next.click()
      await expect(request.heading('scope', 'access')).toBeFocused()
    },
    leave: async ({ request }) => {
      await request.toStep('right').click()
      await request.right('rectification').check({ force: true })
    },
  },
  {
    name: 'request: what is wrong',
    main: true,
    reach: async ({ request }) => {
      for (const step of ['person', 'residence', 'identity', 'scope'] as const) {
        await request.next.click()
        await expect(request.heading(step, 'rectification')).toBeFocused()
      }
    },
    leave: async ({ request }) => {
      for (const step of ['channel', 'review'] as const) {
        await request.next.click()
        await expect(request.heading(step, 'rectification')).toBeFocused()
      }
      await request.startOver.click()
      await expect(request.heading('right')).toBeVisible()
    },
  },
]
