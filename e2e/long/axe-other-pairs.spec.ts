import { type Appearance, setAppearance, setPageSize } from '../accessibility/appearance.ts'
import { expectAllScreensClean } from '../accessibility/clean-screens.ts'
import { test } from '../harness/app-test.ts'
import { independentSample } from '../journeys/made-archives.ts'
import { oneApp } from '../journeys/one-app.ts'

/** The pairs of theme and language that the quicker tier leaves out. */
const appearances: readonly Appearance[] = [
  { theme: 'light', language: 'de' },
  { theme: 'dark', language: 'en' },
]

test.describe('no rule of WCAG 2.2 AA that a program can check is broken', () => {
  test.describe.configure({ timeout: 600_000 })
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'))] })

  for (const appearance of appearances) {
    test(`on any screen, ${appearance.theme}, ${appearance.language}`, async () => {
      await setPageSize(one(), { width: 1280, height: 800 })
      await expectAllScreensClean(one(), await setAppearance(one().page, appearance))
    })
  }
})
