import { expect, test } from '../harness/app-test.ts'
import { reachScope } from '../pages/request-page.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { oneApp } from './one-app.ts'

test.describe('parts of an archive that nobody knows yet', () => {
  const one = oneApp({
    before: async (files) => {
      const unknown = { 'Dream Diary': { 'Dream List': [{ Mood: 'calm' }, { Mood: 'wild' }] }, 'App Oddities': { FavouriteNumber: 12 } }
      return [files.write('unknown.zip', await archiveOf(JSON.stringify({ ...JSON.parse(await dataOf('J5')), ...unknown })))]
    },
  })

  test('have one name on the overview, on their page and among the kinds that can be asked for', async () => {
    const { page, pages } = one()
    const { frame, request, section, words } = pages
    const main = page.getByRole('main')
    const names = ['Dream list', 'App oddities']
    for (const name of names) {
      await main.getByRole('link', { name, exact: true }).click()
      await expect(section.heading(name)).toBeFocused()
      await page.goBack()
    }
    await frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }).click()
    await reachScope(request)
    await request.someKinds.check({ force: true })
    for (const name of names) await expect(request.kinds.getByRole('checkbox', { name: new RegExp(`^${name}`, 'u') })).toBeVisible()
  })
})
