import type { Locator, Page } from 'playwright'
import { expect } from 'playwright/test'

/** Far more than any page has places for focus. */
const MOST_STEPS = 120

/**
 * Walks with the Tab key until focus is where it should be. At each stop focus must stand somewhere, be marked, and lie in
 * sight, not under something else (WCAG 2.2: 2.4.3, 2.4.7, 2.4.11).
 *
 * @param key `Shift+Tab` walks back
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(key)
    await expectFocusSeen(page)
    if (await isFocused(target)) return
  }
  throw new Error(`Focus does not come to ${target} with ${key}.`)
}

/** Focus stands somewhere, is marked and in sight. */
export async function expectFocusSeen(page: Page): Promise<void> {
  // Focus settles, and what is focused scrolls into view, a frame or two after the key.
  await expect.poll(() => page.evaluate(troubleWithFocus)).toBe('')
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement)
}

/** Runs in the page. Says what is wrong with focus, or nothing. */
function troubleWithFocus(): string {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return 'Focus is nowhere.'
  const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40) ?? ''}`

  // The mark may stand on a frame around a field. A box or a switch is drawn around an input that is itself not to be seen.
  const drawn = focused.matches('input:is([type="checkbox"], [type="radio"])') ? focused.closest('label') : focused
  const around = [drawn, drawn?.parentElement, drawn?.parentElement?.parentElement]
  const marked = around.find((element) => element instanceof HTMLElement && hasMark(element))
  if (!(marked instanceof HTMLElement)) return `Nothing shows that focus is on ${name}.`

  const { left, top, right, bottom } = marked.getBoundingClientRect()
  const inSight = right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight
  if (!inSight) return `Focus is out of sight on ${name}.`
  const x = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2
  const above = document.elementFromPoint(x, y)
  const covered = above !== null && !marked.contains(above) && !above.contains(marked)
  return covered ? `Focus is covered on ${name} by ${above.className}.` : ''

  function hasMark(element: HTMLElement): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  }
}
