import { expect } from '../harness/app-test.ts'
import { openSection } from '../journeys/visits.ts'
import { chooseInMenu, type State } from './states.ts'

/** What boxes say that look for something, before there is a word in them and where nothing is found. */
export const finding: readonly State[] = [
  {
    name: 'search everything, before a word',
    reach: async (one, { search }) => {
      await chooseInMenu(one, 'search')
      await expect(search.box).toBeFocused()
    },
  },
  {
    name: 'search everything, nothing found',
    reach: async (_, { search, words }) => {
      await search.box.fill('nobody wrote this')
      await expect(search.status).toContainText(words('find.search.none'))
    },
    leave: (_, { search }) => search.box.press('Escape'),
  },
  {
    name: 'go anywhere, nothing found',
    reach: async (one, { commands, words }) => {
      await chooseInMenu(one, 'palette')
      await commands.box.fill('nobody wrote this')
      await expect(commands.group(words('find.commands.groups.instead'))).toBeVisible()
    },
    leave: (_, { commands }) => commands.box.press('Escape'),
  },
  {
    name: 'kind of data sought, nothing found',
    reach: async ({ page }, { frame, words }) => {
      await frame.navigation.getByRole('searchbox').fill('nobody wrote this')
      await expect(page.getByText(words('shell.findNone'))).toBeVisible()
    },
    leave: (_, { frame }) => frame.navigation.getByRole('searchbox').press('Escape'),
  },
  {
    name: 'list of zones, nothing found',
    reach: async (_, { frame }) => {
      await frame.zone.click()
      await frame.zoneSearch.fill('nobody wrote this')
    },
    leave: async (_, { frame }) => {
      // The first empties the box.
      for (const _press of ['first', 'second']) await frame.zoneSearch.press('Escape')
      await expect(frame.zoneSearch).toHaveCount(0)
    },
  },
  {
    name: 'conversations, none found',
    reach: async (_, pages) => {
      await openSection({ pages }, 'direct-messages')
      await pages.section.findConversation.fill('nobody wrote this')
      await expect(pages.section.conversations.getByRole('option')).toHaveCount(0)
    },
    leave: (_, { section }) => section.findConversation.press('Escape'),
  },
]
