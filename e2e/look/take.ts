import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setAppearance, setPageSize } from '../accessibility/appearance.ts'
import type { OneApp } from '../journeys/one-app.ts'
import type { Language } from '../pages/app-pages.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 640 },
] as const
const themes = ['light', 'dark'] as const

/** A page longer than this many windows is looked at from its beginning only. */
const MOST_PARTS = 5
/** Names of what is taken; everything where nothing is told. */
const lookedAt = new RegExp(process.env['DOSSIER_LOOK_AT'] ?? '', 'u')
/** What two pictures of one page have in common, so that nothing is cut in both. */
const SHARED = 48

/**
 * Takes the pictures of what the window shows: light and dark, wide and narrow, and where the page scrolls each part of it.
 * They are named `state-language-width-theme-part.png`. The window is left wide and light.
 *
 * @param folder where the pictures go
 */
export async function takePictures(one: OneApp, folder: string, state: string, language: Language): Promise<void> {
  // Some states have made the window narrow.
  if (!lookedAt.test(state)) return setPageSize(one, sizes[0])
  const { page } = one
  mkdirSync(folder, { recursive: true })
  await page.evaluate(scrollBack)
  for (const size of sizes) {
    await setPageSize(one, size)
    await page.waitForFunction(({ width, height }) => window.innerWidth === width && window.innerHeight === height, size)
    for (const theme of themes) {
      await setAppearance(page, { theme, language })
      // At the window's very edge the pointer lights nothing up.
      await page.mouse.move(size.width - 1, size.height - 1)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.waitForFunction(() => document.querySelector('[data-entering], [data-exiting]') === null)
      const name = `${state.replace(/[^a-z]+/g, '-')}-${language}-${size.width}-${theme}`
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
      for (let part = 1; part < MOST_PARTS && (await page.evaluate(scrollOn, SHARED)); part += 1)
        await page.screenshot({ path: join(folder, `${name}-${part}.png`), animations: 'disabled', caret: 'hide' })
      await page.evaluate(scrollBack)
    }
  }
  await setPageSize(one, sizes[0])
  await setAppearance(page, { theme: 'light', language })
}

/** Runs in the page. Scrolls it on by a window less what is shared; tells whether there was anything left to scroll. */
function scrollOn(shared: number): boolean {
  const main = document.querySelector('main')
  if (main === null || document.querySelector('[role="dialog"], [role="listbox"][data-rac]:not(main *)') !== null) return false
  const before = main.scrollTop
  main.scrollTop += main.clientHeight - shared
  return main.scrollTop > before
}

/** Runs in the page. */
function scrollBack(): void {
  document.querySelector('main')?.scrollTo({ top: 0 })
}
