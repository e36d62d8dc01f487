import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect } from '../harness/app-test.ts'
import type { OneApp } from '../journeys/one-app.ts'
import type { AppPages } from '../pages/app-pages.ts'
import type { Screen } from './screen.ts'
import { screens } from './screens.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Walks the screens that are wanted, all of them unless told, and asks of each that axe finds nothing. */
export async function expectAllScreensClean(one: OneApp, pages: AppPages, wanted: (screen: Screen) => boolean = () => true): Promise<void> {
  for (const screen of screens) {
    await screen.reach(pages, (item) => menu(one, item))
    if (wanted(screen)) await expectClean(one.page, screen.name, screen.apartFrom)
    await screen.leave?.(pages)
  }
}

/** Asks of the page as it stands that no rule of WCAG 2.2 AA that a program can check is broken. */
export async function expectClean(page: Page, screen: string, apartFrom: readonly string[] = []): Promise<void> {
  // Without the legacy mode axe opens a page of its own, which an app does not have.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(WCAG)
    .disableRules([...apartFrom])
    .analyze()
  expect(passes.length, `${screen} was looked at`).toBeGreaterThan(10)
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))
  expect.soft(found, screen).toEqual([])
}

/** Chooses an item of the application's menu. */
export async function menu({ app }: OneApp, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}
