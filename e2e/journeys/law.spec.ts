import { expect, test } from '../harness/app-test.ts'
import { appPages } from '../pages/app-pages.ts'
import { tabTo } from '../pages/focus.ts'

test('a person looks up the law of their place on the way to a letter, with the keyboard, and comes back to where they were', async ({
  launch,
}) => {
  const { app, page } = await launch()
  const { law, open, request } = appPages(page, 'en')
  await expect(open.heading).toBeVisible()
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('request')?.click())
  for (const step of ['right', 'person'] as const) {
    await expect(request.heading(step)).toBeFocused()
    await request.next.press('Enter')
  }
  await expect(request.heading('residence')).toBeFocused()

  await tabTo(page, request.residence)
  await page.keyboard.type('Iowa')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, request.lawThere)
  await page.keyboard.press('Enter')
  await expect(law.heading('Iowa (United States)')).toBeFocused()
  await expect(law.right('erasure')).toContainText('Iowa Code § 715D.3(1)(b) (ICDPA)')
  await expect(law.right('erasure')).toContainText('Only data that the person provided')
  await expect(law.right('rectification'), 'Iowa has no right to correct').toHaveCount(0)
  await expect(law.part('term')).toContainText('90 calendar days from receipt')
  await expect(law.part('term')).toContainText('135 calendar days from receipt in all')
  await expect(law.part('authority')).toContainText('Attorney General of Iowa')

  await tabTo(page, law.toRequest)
  await page.keyboard.press('Enter')
  await expect(request.heading('residence')).toBeVisible()
  await expect(request.residence).toHaveValue('Iowa (United States)')
})

test('every law is one step from the help menu, each place finds its own, and what was not verified says so', async ({ launch }) => {
  const { app, page } = await launch()
  const { law, open } = appPages(page, 'en')
  await expect(open.heading).toBeVisible()
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('law')?.click())
  await expect(law.heading()).toBeFocused()
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(1 + 3 + 35)
  await expect(law.line('Florida')).toContainText('45 days')
  await expect(law.line('Every other country')).toContainText('No law; TikTok’s own policy')

  await law.lawLink('European Economic Area').click()
  await expect(law.part('authority')).toContainText('Choose your own country')
  await law.choose.fill('Bayern')
  await law.place('Bayern (Germany)').click()
  await expect(law.heading('Bayern (Germany)')).toBeFocused()
  await expect(law.part('authority')).toContainText('Bayerisches Landesamt für Datenschutzaufsicht')
  await expect(law.part('authority')).toContainText('Data Protection Commission')
  await expect(law.right('erasure')).toContainText('Article 17 GDPR')

  await law.choose.fill('Switzerland')
  await law.place('Switzerland').click()
  await expect(law.part('term')).toContainText('Not verified, check before you rely on it')
  await law.choose.fill('Kenya')
  await law.place('Kenya').click()
  await expect(law.part('authority')).toContainText('Not researched')
  await law.allLaws.click()
  await expect(law.heading()).toBeFocused()
})

test('a place without a right of erasure gets a letter that says so, and a day that is asked for', async ({ launch }) => {
  const { app, page } = await launch()
  const { open, request, words } = appPages(page, 'en')
  await expect(open.heading).toBeVisible()
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('request')?.click())
  for (const step of ['right', 'person'] as const) {
    await expect(request.heading(step)).toBeFocused()
    await request.next.click()
  }
  await request.residence.fill('Australia')
  await request.place('Australia').click()
  await expect(page.getByText(words('requests.residence.kind.related-duty'))).toBeVisible()
  await request.next.click()
  await request.name.fill('Alex Example')
  await request.userName.fill('alex.example')
  for (const step of ['scope', 'channel', 'review'] as const) {
    await request.next.click()
    await expect(request.heading(step)).toBeFocused()
  }
  await expect(request.letter).toContainText('TikTok Pte. Ltd.')
  await expect(request.letter).toContainText('Australian Privacy Principle 11.2')
  await expect(page.getByRole('heading', { name: words('requests.review.termAsked') })).toBeVisible()
  await expect(page.getByText(words('law.confidence.M')), 'thirty days were not verified').toBeVisible()
})
