import { expect } from '../harness/app-test.ts'
import type { Screen } from './screen.ts'

/** What the frame and its menu open: dialogs, search, lists, what is stored, the law. */
export const frameScreens: readonly Screen[] = [
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
]
