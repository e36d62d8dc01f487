import { expect, test } from '../harness/app-test.ts'
import { appPages } from '../pages/app-pages.ts'
import { tabTo } from '../pages/focus.ts'
import { dataOf, zipOf } from './made-archives.ts'

const LEMON = {
  Activity: { 'Like List': { ItemFavoriteList: [{ date: '2019-05-05 00:00:00', link: 'https://www.tiktokv.com/share/video/1/' }] } },
}

test('an archive with another product in it is shown apart, and can be described without what it says', async ({ files, launch }) => {
  const path = files.write(
    'TikTok_Data_1.zip',
    await zipOf({ 'user_data_lemon8.json': JSON.stringify(LEMON), 'user_data_tiktok.json': await dataOf('J5') }),
  )
  const { app, page } = await launch({ args: [path] })
  const { overview, frame, words } = appPages(page, 'en')
  await expect(overview.heading).toBeVisible()
  await expect(overview.count(words('categories.name.likes'))).toHaveText('60')
  const shelf = page.getByRole('region', { name: words('overview.otherProduct.title', { product: 'Lemon8' }), exact: true })
  await tabTo(page, shelf.getByRole('link', { name: 'Item favorite list' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(words('browse.otherProduct', { product: 'Lemon8' }))).toBeVisible()
  await expect(frame.group('Lemon8')).toBeVisible()

  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('report')?.click())
  const dialog = frame.dialog(words('shell.report.title'))
  const lines = dialog.getByRole('region', { name: words('shell.report.lines'), exact: true })
  await expect(lines).toContainText('= watch-history')
  await expect(lines).toContainText('key Chat History with a')
  await expect(lines).not.toContainText('https://')
  await tabTo(page, dialog.getByRole('button', { name: words('shell.report.copy'), exact: true }))
  await page.keyboard.press('Enter')
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('VideoList: list')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
