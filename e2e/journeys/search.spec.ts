import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from '../harness/app-test.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { oneApp } from './one-app.ts'
import { visitOverview } from './visits.ts'

// A word that stands nowhere by chance: once in a search, twice in comments, and in the name of a conversation.
const WORD = 'Zümbelkraut'

test.describe('searching everything, with the keyboard alone', () => {
  const one = oneApp({
    before: async (files) => {
      const planted = (await dataOf('J5'))
        .replace(/"SearchTerm": *"[^"]*"/, `"SearchTerm":"how to grow ${WORD} at home"`)
        .replace(/"comment": *"[^"]*"/, `"comment":"${WORD.toUpperCase()} looks nice"`)
        .replaceAll('user.dot_one', 'friend.of.zumbelkraut')
      return [files.write('planted.zip', await archiveOf(planted))]
    },
  })

  test('finds a word in every kind of data, whatever its accents, and opens a record of it', async () => {
    const { app, page, pages } = one()
    const { search, section, words } = pages
    await visitOverview(one())
    await menu(app, 'search')
    await expect(search.box).toBeFocused()
    await expect(search.status).toHaveText(words('find.search.idle'))
    await page.keyboard.type('zumbel')
    await expect(search.group(words('categories.name.searches'))).toContainText(`how to grow ${WORD} at home`)
    await expect(search.group(words('categories.name.comments')).locator('mark')).toHaveText('ZÜMBEL')
    await expect(search.group(words('categories.name.direct-messages'))).toContainText('friend.of.zumbelkraut')
    await expect(search.status).toContainText(words('find.search.kinds', { count: await groupsShown(page) }))
    await expect(page.getByRole('status')).toContainText(words('find.search.kinds', { count: await groupsShown(page) }))

    await moveTo(page, search.chosen, `how to grow ${WORD}`)
    await page.keyboard.press('Enter')
    await expect(section.heading(words('categories.name.searches'))).toBeVisible()
    await expect(section.record.pane).toContainText(`how to grow ${WORD} at home`)
    await expect(section.record.pane.locator(':focus')).toBeVisible()
  })

  test('shows all of a kind with Ctrl and Enter, and remembers what was looked for', async () => {
    const { app, page, pages } = one()
    const { search, section, words } = pages
    await visitOverview(one())
    await menu(app, 'search')
    await search.box.fill('zumbel')
    await expect(search.group(words('categories.name.comments'))).toBeVisible()
    await moveTo(page, search.chosen, 'looks nice')
    await page.keyboard.press('Control+Enter')
    await expect(section.heading(words('categories.name.comments'))).toBeVisible()
    await expect(section.filter).toHaveValue('zumbel')
    await expect(section.row(0)).toContainText(WORD.toUpperCase())
    await expect(section.row(1)).toHaveCount(0)
    await menu(app, 'search')
    await expect(search.box).toHaveValue('zumbel')
    await page.keyboard.press('Escape')
    await expect(search.box).toHaveCount(0)
    await expect(section.heading(words('categories.name.comments')), 'Esc closed the box alone').toBeVisible()
  })

  test('says so when nothing is found, and hides names in privacy view', async () => {
    const { app, page, pages } = one()
    const { frame, search, words } = pages
    await visitOverview(one())
    await menu(app, 'search')
    await search.box.fill('no such word anywhere')
    await expect(search.status).toHaveText(words('find.search.none'))
    await expect(search.options).toHaveCount(0)
    await page.keyboard.press('Escape')

    await frame.privacyView.setChecked(true, { force: true })
    await menu(app, 'search')
    await search.box.fill('zumbelk')
    await expect(search.group(words('categories.name.searches'))).toBeVisible()
    expect((await page.content()).toLowerCase()).not.toContain('umbelkraut')
    expect(await page.locator('body').ariaSnapshot()).not.toMatch(/z[uü]mbelkraut/i)
    await page.keyboard.press('Escape')
    await frame.privacyView.setChecked(false, { force: true })
  })

  test('goes anywhere and does anything by its name', async () => {
    const { app, page, pages } = one()
    const { commands, frame, overview, search, section, words } = pages
    await visitOverview(one())
    await menu(app, 'palette')
    await expect(commands.box).toBeFocused()
    await page.keyboard.type('searches')
    await expect(commands.chosen).toContainText(words('categories.name.searches'))
    await page.keyboard.press('Enter')
    await expect(section.heading(words('categories.name.searches'))).toBeFocused()

    await menu(app, 'palette')
    await expect(commands.box).toBeFocused()
    await expect(commands.group(words('find.commands.groups.recent'))).toContainText(words('shell.overview'))
    await page.keyboard.press('Enter')
    await expect(overview.heading).toBeFocused()

    await menu(app, 'palette')
    await expect(commands.box).toBeFocused()
    await page.keyboard.type('privacy')
    await page.keyboard.press('Enter')
    await expect(frame.privacyView).toBeChecked()
    await menu(app, 'palette')
    await expect(commands.box).toBeFocused()
    await page.keyboard.type('switch privacy view off')
    await page.keyboard.press('Enter')
    await expect(frame.privacyView).not.toBeChecked()

    await menu(app, 'palette')
    await expect(commands.box).toBeFocused()
    await page.keyboard.type('zumbel')
    await expect(commands.chosen).toContainText(words('find.commands.instead', { text: 'zumbel' }))
    await page.keyboard.press('Enter')
    await expect(search.box).toHaveValue('zumbel')
    await expect(search.group(words('categories.name.searches'))).toBeVisible()
    await page.keyboard.press('Escape')
  })
})

async function menu(app: ElectronApplication, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}

const groupsShown = (page: Page): Promise<number> => page.getByRole('dialog').getByRole('group').count()

/** Moves down until the chosen line says a text. */
async function moveTo(page: Page, chosen: { textContent(): Promise<string | null> }, text: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if ((await chosen.textContent())?.includes(text) === true) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No line says ${text}.`)
}
