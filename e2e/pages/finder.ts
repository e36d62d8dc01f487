import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** The box over the page, to search everything or to go anywhere by name. */
export interface Finder {
  readonly box: Locator
  /** How much was found. */
  readonly status: Locator
  readonly group: (name: string) => Locator
  readonly options: Locator
  /** The option that Enter chooses. */
  readonly chosen: Locator
}

export function finder(page: Page, t: Words, which: 'search' | 'commands'): Finder {
  const dialog = page.getByRole('dialog', { name: t(`find.${which}.label`), exact: true })
  return {
    box: dialog.getByRole('combobox'),
    status: dialog.locator('.finder-status'),
    group: (name) => dialog.getByRole('group', { name }),
    options: dialog.getByRole('option'),
    chosen: dialog.getByRole('option', { selected: true }),
  }
}
