import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** What is stored on this computer now. */
export interface StoredPage {
  readonly heading: Locator
  /** One kind of thing that may be stored, by its heading. */
  readonly kind: (kind: 'settings' | 'archives' | 'staging' | 'clipboard' | 'saved' | 'runtime' | 'others') => Locator
  /** A value of the settings file, by the name of the setting. */
  readonly setting: (name: string) => Locator
  readonly forget: Locator
  readonly lookAgain: Locator
  readonly forgotten: Locator
}

export function storedPage(page: Page, t: Words): StoredPage {
  const main = page.getByRole('main')
  const button = (name: string): Locator => main.getByRole('button', { name, exact: true })
  return {
    heading: page.getByRole('heading', { level: 1, name: t('stored.title'), exact: true }),
    kind: (kind) => page.getByRole('region', { name: t(`stored.${kind}.title`), exact: true }),
    setting: (name) => main.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }),
    forget: button(t('stored.forget.button')),
    lookAgain: button(t('stored.again')),
    forgotten: main.getByText(t('stored.forget.done'), { exact: true }),
  }
}
