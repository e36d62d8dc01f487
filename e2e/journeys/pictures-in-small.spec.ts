import { setPageSize } from '../accessibility/appearance.ts'
import { expect, test } from '../harness/app-test.ts'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import { independentSample } from './made-archives.ts'
import { oneApp } from './one-app.ts'
import { openSection } from './visits.ts'

/** Runs in the page. Goes to a section whose records are links and tells what was first: that they stand on the screen, or that pictures are begun. */
function orderOfArrival(address: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const came = new Set<string>()
    const watch = new MutationObserver(() => {
      if (document.querySelector('.small-pictures[aria-busy="false"]') !== null) came.add('pictures')
      if (document.querySelector('[role="grid"]')?.textContent?.includes('https://') === true) came.add('records')
      if (came.size < 2) return
      watch.disconnect()
      resolve([...came])
    })
    watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
    window.location.hash = address
  })
}

test.describe('pictures in small', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'))] })

  test.beforeEach(async () => {
    await setPageSize(one(), { width: 1280, height: 800 })
    await expect(one().pages.pictures.link).toBeVisible()
  })

  test('are folded away in a small window until they are wanted, and then stay from section to section', async () => {
    const { section, words } = one().pages
    await openSection(one(), 'watch-history')
    await expect(section.inShort).toHaveAttribute('aria-expanded', 'true')
    await setPageSize(one(), { width: 900, height: 640 })
    await expect(section.row(0)).toContainText('https://')
    await expect(section.inShort).toHaveAttribute('aria-expanded', 'false')
    await section.inShort.press('Enter')
    for (const picture of ['rhythm.hours', 'small.age']) await expect(section.small(words(`pictures.${picture}`))).toContainText(/\d/)

    await section.goTo('searches')
    await expect(section.inShort).toHaveAttribute('aria-expanded', 'true')
    await expect(section.small(words('pages.picture.searched'))).toBeVisible()
    await section.inShort.press('Enter')
    await setPageSize(one(), { width: 1280, height: 800 })
    await expect(section.inShort).toHaveAttribute('aria-expanded', 'false')
    await section.inShort.press('Enter')
    await expect(section.small(words('pages.picture.searched'))).toBeVisible()
  })

  test('say what the whole picture says, and lead to it by keyboard', async () => {
    const { page, pages } = one()
    const { pictures, section, words } = pages
    for (const [id, small, picture, title] of [
      ['searches', 'pages.picture.searched', 'searched', 'pictures.searched.terms'],
      ['watch-history', 'pictures.small.age', 'watched', 'pictures.watched.age'],
      ['likes', 'pictures.rhythm.hours', 'rhythm', 'pictures.rhythm.hours'],
      ['logins', 'pictures.origins.systems', 'origins', 'pictures.origins.systems'],
    ] as const) {
      await openSection(one(), id)
      const drawn = section.small(words(small))
      const finding = (await drawn.locator('.small-finding').textContent()) ?? ''
      expect(finding).toMatch(/\d/)
      await tabTo(page, drawn)
      await expectFocusSeen(page)
      await page.keyboard.press('Enter')
      await expect(pictures.heading(picture)).toBeFocused()
      await expect(pictures.figure(words(title)).locator('.figure-finding')).toHaveText(finding)
    }
  })

  test('are begun after the records, also where the section was seen before', async () => {
    const { page, pages } = one()
    for (const _visit of ['first', 'second']) {
      await pages.pictures.goTo('timeline')
      expect(await page.evaluate(orderOfArrival, '#/section/watch-history')).toEqual(['records', 'pictures'])
    }
  })

  test('name nobody in privacy view, and say of others only how much at least', async () => {
    const { frame, section, words } = one().pages
    await openSection(one(), 'direct-messages')
    const partners = section.small(words('pictures.people.partners'))
    await expect(partners).toContainText('quiet_cipher.47')
    await frame.privacyView.setChecked(true, { force: true })
    await expect(partners).toContainText('or more')
    await expect(partners).not.toContainText('quiet_cipher.47')
    await frame.privacyView.setChecked(false, { force: true })
  })
})
