// What the preload script adds to the window.

import type { Page } from 'playwright'
import type {} from '../../renderer/app/client.ts'
import type { OneApp } from '../journeys/one-app.ts'
import { type AppPages, appPages, type Language } from '../pages/app-pages.ts'

export interface Appearance {
  readonly theme: 'light' | 'dark'
  readonly language: Language
}

/**
 * Sets how the window looks, by the same call that its menus make.
 *
 * @returns the screens in that language
 */
export async function setAppearance(page: Page, { theme, language }: Appearance): Promise<AppPages> {
  await page.evaluate(
    async (settings) => {
      await window.dossier?.call('settings-set', settings)
    },
    { theme, language },
  )
  await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor()
  return appPages(page, language)
}

/** Gives the page of the window this size in CSS pixels at 100 per cent, and this zoom. */
export async function setPageSize(
  { app }: Pick<OneApp, 'app'>,
  size: { readonly width: number; readonly height: number; readonly zoom?: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(width, height)
    window?.webContents.setZoomFactor(zoom ?? 1)
  }, size)
}
