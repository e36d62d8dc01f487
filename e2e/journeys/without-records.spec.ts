import { expect, test } from '../harness/app-test.ts'
import { tabTo } from '../pages/focus.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { oneApp } from './one-app.ts'
import { visitOverview } from './visits.ts'

test.describe('a kind of data that the archive does not have', () => {
  const one = oneApp({
    before: async (files) => {
      const data = JSON.parse(await dataOf('J5')) as { 'Your Activity': Record<string, unknown> }
      delete data['Your Activity']['Searches']
      return [files.write('partial.zip', await archiveOf(JSON.stringify(data)))]
    },
  })

  test('is listed last, folded, and its page says what that proves', async () => {
    const { page, pages } = one()
    const { frame, section, words } = pages
    const searches = words('categories.name.searches')
    await visitOverview(one())
    await tabTo(page, frame.group(words('shell.without.fold')))
    await page.keyboard.press('Enter')
    const link = frame.sectionLink(searches)
    await expect(link).toContainText(words('shell.without.absent'))
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    await expect(section.heading(searches)).toBeFocused()
    for (const text of ['about.absent.what', 'about.absent.matters', 'about.absent.limits', 'about.category.searches.what'])
      await expect(page.getByText(words(text), { exact: true })).toBeVisible()
    await expect(page.getByText(words('labels.certainty.absent.name'), { exact: true })).toBeVisible()
  })

  test('is gone to by its name', async () => {
    const { app, page, pages } = one()
    const { commands, section, words } = pages
    await visitOverview(one())
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('palette')?.click())
    await expect(commands.box).toBeFocused()
    await page.keyboard.type(words('categories.name.searches'))
    await page.keyboard.press('Enter')
    await expect(section.heading(words('categories.name.searches'))).toBeFocused()
  })
})
