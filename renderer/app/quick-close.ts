import { twoPresses } from './two-presses.ts'

/** What Esc closes first: menus, lists and dialogs above the page. */
const openAbove = '.overlay, .popover'

/**
 * Listens for Esc pressed twice, wherever focus is. A press that closes a dialog, a menu or a list does only that.
 *
 * @param close called at the second press, before anything in the page hears of it
 * @returns stops listening
 */
export function onQuickClose(page: Window, close: () => void): () => void {
  const press = twoPresses()
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.repeat || event.isComposing) return
    if (page.document.querySelector(openAbove) !== null) return
    if (!press(event.timeStamp)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    close()
  }
  page.addEventListener('keydown', listen, { capture: true })
  return () => page.removeEventListener('keydown', listen, { capture: true })
}
