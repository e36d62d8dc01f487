import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import { independentSample } from '../journeys/made-archives.ts'
import { oneApp } from '../journeys/one-app.ts'
import { appPages } from '../pages/app-pages.ts'
import { type Appearance, setAppearance, setPageSize } from './appearance.ts'
import { expectAllScreensClean, expectClean, menu } from './clean-screens.ts'
import { screens } from './screens.ts'

/** 1280 pixels at 400 per cent leave 320, the narrowest that WCAG's reflow asks for (1.4.10). */
const FOUR_TIMES = { width: 1280, height: 1024, zoom: 4 } as const
const USUAL = { width: 1280, height: 800 } as const

/** Each theme and each language once; the other two pairs are walked in `long/axe-other-pairs.spec.ts`. */
const appearances: readonly Appearance[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'de' },
]

test.describe('no rule of WCAG 2.2 AA that a program can check is broken', () => {
  test.describe.configure({ timeout: 600_000 })
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'))] })

  test.beforeEach(() => setPageSize(one(), USUAL))

  for (const appearance of appearances) {
    test(`on any screen, ${appearance.theme}, ${appearance.language}`, async () => {
      await expectAllScreensClean(one(), await setAppearance(one().page, appearance))
    })
  }

  test('on the main screens in forced colours', async () => {
    const { page } = one()
    await page.emulateMedia({ forcedColors: 'active' })
    await expectAllScreensClean(one(), await setAppearance(page, { theme: 'light', language: 'en' }), ({ main }) => main === true)
    await page.emulateMedia({ forcedColors: null })
  })

  test('before an archive is open, and where one was refused', async () => {
    const { app, page, files } = one()
    for (const appearance of appearances) {
      const { frame, open } = await setAppearance(page, appearance)
      await menu(one(), 'close-archive')
      await expect(open.heading).toBeVisible()
      await expectClean(page, `first page, ${appearance.theme}, ${appearance.language}`)
      await answerOpenDialog(app, [files.write('empty.zip', '')])
      await open.chooseFile.click()
      await expect(frame.refusal).toBeVisible()
      await expectClean(page, `refusal, ${appearance.theme}, ${appearance.language}`)
      await frame.dismissRefusal.click()
    }
  })
})

test.describe('at 400 per cent', () => {
  const one = oneApp({ language: 'de-DE', before: (files) => [files.copy(independentSample('J5'))] })

  test('no main screen has to be scrolled sideways', async () => {
    const { page } = one()
    const pages = appPages(page, 'de')
    await expect(pages.overview.heading).toBeVisible()
    for (const { name, reach, leave, main } of screens) {
      await setPageSize(one(), USUAL)
      await reach(pages, (item) => menu(one(), item))
      if (main === true) {
        await setPageSize(one(), FOUR_TIMES)
        await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(FOUR_TIMES.width / FOUR_TIMES.zoom)
        expect.soft(await page.evaluate(overflowSideways), name).toEqual([])
        await setPageSize(one(), USUAL)
      }
      await leave?.(pages)
    }
  })
})

/** Runs in the page. Names what makes the page, or what scrolls as the page, wider than the window. */
function overflowSideways(): readonly string[] {
  const width = window.innerWidth
  const scrollers = [document.documentElement, ...document.querySelectorAll('main')].filter(
    (element) => element.scrollWidth > element.clientWidth,
  )
  if (scrollers.length === 0) return []
  const causes = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > width + 1)
  return causes.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class')}`)
}
