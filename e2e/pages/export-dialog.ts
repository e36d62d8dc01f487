import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** Taking records out: the two buttons that lead there, and the dialog. */
export interface ExportDialog {
  /** On a section page. */
  readonly saveRecords: Locator
  /** On the overview. */
  readonly takeEverythingOut: Locator
  readonly dialog: (title: string) => Locator
  /** What can be chosen, by its name. */
  readonly choice: (name: string) => Locator
  readonly choosePlace: Locator
  readonly cancel: Locator
  readonly stop: Locator
  readonly close: Locator
  readonly bar: Locator
  readonly saved: Locator
  readonly failed: Locator
}

export function exportDialog(page: Page, t: Words): ExportDialog {
  const dialog = page.getByRole('dialog')
  const button = (key: string): Locator => dialog.getByRole('button', { name: t(key), exact: true })
  return {
    saveRecords: page.getByRole('main').getByRole('button', { name: t('exporting.button'), exact: true }),
    takeEverythingOut: page.getByRole('main').getByRole('button', { name: t('exporting.everything.button'), exact: true }),
    dialog: (name) => page.getByRole('dialog', { name, exact: true }),
    choice: (name) => dialog.getByRole('radio', { name: new RegExp(`^${name}`, 'u') }),
    choosePlace: button('exporting.dialog.save'),
    cancel: button('exporting.dialog.cancel'),
    stop: button('exporting.writing.stop'),
    close: button('exporting.dialog.close'),
    bar: dialog.getByRole('progressbar'),
    saved: dialog.locator('.export-saved'),
    failed: dialog.getByRole('alert'),
  }
}
