import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import { dropPaths } from './drop.ts'
import { enginesOf } from './engines.ts'
import { overlappingExports } from './made-archives.ts'
import { type OneApp, oneApp } from './one-app.ts'

const NEWER = 'newer.zip'
const OLDER = 'older.zip'
const STRANGER = 'stranger.zip'

test.describe('archives of one account', () => {
  const one = oneApp({
    before: async (files) => {
      const made = await overlappingExports()
      files.write(OLDER, made.older)
      files.write(STRANGER, made.stranger)
      return [files.write(NEWER, made.newer)]
    },
  })

  test.beforeEach(async () => {
    const { pages } = one()
    await expect(pages.overview.heading).toBeVisible()
    await expect(watched()).toHaveText('180')
  })

  test.afterEach(async () => {
    const { pages } = one()
    await chooseInMenu('overview')
    await expect(pages.overview.heading).toBeVisible()
    if ((await pages.overview.parts.count()) > 0) await pages.overview.removePart(OLDER).click()
    await expect(pages.overview.parts).toHaveCount(0)
  })

  const watched = () => one().pages.overview.count(one().pages.words('categories.name.watch-history'))
  const chooseInMenu = (item: string) => one().app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
  const expectTogether = async ({ pages }: OneApp) => {
    const { overview, words } = pages
    await expect(overview.parts).toBeVisible()
    await expect(watched()).toHaveText('240')
    await expect(overview.part(NEWER)).toContainText(words('overview.parts.newest'))
    await expect(overview.part(OLDER)).toContainText(/of them in a newer archive too/)
    await expect(overview.part(OLDER)).toContainText('marlow.before')
    await expect(pages.frame.statusLine).toContainText(words('shell.archives', { name: NEWER, count: 1 }))
  }

  test('become one view by the button, say what each brings, and can be taken apart again', async () => {
    const { app, page, pages, files } = one()
    await answerOpenDialog(app, [files.path(OLDER)])
    await pages.overview.addArchive.click()
    await expectTogether(one())
    await expect.poll(() => enginesOf(app)).toHaveLength(1)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.archive-parts').analyze()
    expect(violations).toEqual([])

    await pages.overview.removePart(OLDER).click()
    await expect(pages.overview.parts).toHaveCount(0)
    await expect(watched()).toHaveText('180')
  })

  test('become one view by the menu, and each record knows where it stands', async () => {
    const { app, pages, files } = one()
    const { overview, section, words } = pages
    await answerOpenDialog(app, [files.path(OLDER)])
    await chooseInMenu('add-archive')
    await expectTogether(one())

    await overview.section(words('categories.name.profile-info')).click()
    await section.sheetRow('bioDescription').getByRole('button').first().click()
    const { pane } = section.record
    await expect(pane).toContainText(NEWER)
    await expect(pane).toContainText(OLDER)
    await expect(pane).toContainText(words('browse.record.olderValue', { value: 'an older text' }))
  })

  test('become one view by a drop, which asks first, with the keyboard alone', async () => {
    const { page, pages, files } = one()
    await dropPaths(page, [files.path(OLDER)])
    await expect(pages.open.addDropped).toBeFocused()
    await page.keyboard.press('Enter')
    await expectTogether(one())
  })

  test('stay as they are when the drop is thought better of', async () => {
    const { page, pages, files } = one()
    await dropPaths(page, [files.path(OLDER)])
    await expect(pages.open.addDropped).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(pages.open.addDropped).toHaveCount(0)
    await expect(watched()).toHaveText('180')
    await expect(pages.overview.parts).toHaveCount(0)
  })

  test('are not brought together with those of somebody else, and the open one stays', async () => {
    const { page, pages, files } = one()
    await dropPaths(page, [files.path(STRANGER)])
    await pages.open.addDropped.click()
    const refusal = page.getByRole('alert').filter({ hasText: pages.words('errors.heading.add') })
    await expect(refusal).toContainText(pages.words('errors.what.different-accounts'))
    await expect(refusal).toContainText(pages.words('errors.kept.other'))
    await refusal.getByRole('button').click()
    await expect(watched()).toHaveText('180')
  })

  test('are there again, all of them, when their engine dies', async () => {
    const { app, page, pages, files } = one()
    await dropPaths(page, [files.path(OLDER)])
    await pages.open.addDropped.click()
    await expectTogether(one())
    const [engine = 0] = await enginesOf(app)
    process.kill(engine, 'SIGKILL')
    await expect.poll(async () => (await enginesOf(app)).filter((id) => id !== engine)).toHaveLength(1)
    await expect(pages.frame.trouble).toHaveCount(0)
    await expectTogether(one())
  })
})

test('the invented person gets no second archive', async ({ launch }) => {
  const { page } = await launch()
  await page.getByRole('button', { name: 'Try the sample archive' }).click()
  await expect(page.getByText('Sample archive: an invented person')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add an older archive' })).toHaveCount(0)
})
