import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** What stands around every page: the bar on top, the navigation, the messages, the line at the bottom. */
export interface WindowFrame {
  readonly skip: Locator
  readonly brand: Locator
  readonly navigation: Locator
  /** The way to a section, in the navigation. */
  readonly sectionLink: (name: string) => Locator
  readonly group: (name: string) => Locator
  /** Whose archive is shown and up to which day; opens the list of all that are open. */
  readonly switcher: Locator
  readonly openArchive: (account: string) => Locator
  readonly privacyView: Locator
  readonly language: Locator
  readonly theme: Locator
  /** In which zone dates are told; opens the list of zones. */
  readonly zone: Locator
  readonly zoneSearch: Locator
  readonly option: (name: string) => Locator
  readonly statusLine: Locator
  /** The way to the page that says what is stored. */
  readonly storedLink: Locator
  /** Why something could not be opened. */
  readonly refusal: Locator
  readonly dismissRefusal: Locator
  /** An engine that stopped. */
  readonly trouble: Locator
  readonly dialog: (title: string) => Locator
}

export function windowFrame(page: Page, t: Words): WindowFrame {
  const navigation = page.getByRole('navigation', { name: t('shell.navigation'), exact: true })
  const refusal = page.getByRole('alert').filter({ hasText: t('errors.heading.open') })
  const select = (label: string): Locator => page.getByRole('banner').getByRole('button', { name: label })
  return {
    skip: page.getByRole('button', { name: t('shell.skip'), exact: true }),
    brand: page.getByRole('banner').getByRole('link', { name: t('shell.app'), exact: true }),
    navigation,
    sectionLink: (name) => navigation.getByRole('link', { name }),
    group: (name) => navigation.getByRole('button', { name, exact: true }),
    switcher: page.locator('.switcher-button'),
    openArchive: (account) => page.getByRole('menuitemradio', { name: account }),
    privacyView: page.getByRole('switch', { name: t('shell.mask.label') }),
    language: select(t('shell.language.label')),
    theme: select(t('shell.theme.label')),
    zone: page.getByRole('contentinfo').getByRole('button', { name: new RegExp(`^${t('shell.zone.label')}:`) }),
    zoneSearch: page.getByRole('dialog', { name: t('shell.zone.label') }).getByRole('searchbox'),
    option: (name) => page.getByRole('option', { name, exact: true }),
    statusLine: page.getByRole('contentinfo'),
    storedLink: page.getByRole('contentinfo').getByRole('link', { name: t('shell.stored') }),
    refusal,
    dismissRefusal: refusal.getByRole('button', { name: t('shell.dismiss'), exact: true }),
    trouble: page.getByRole('alert').filter({ hasText: t('errors.what.engine-stopped') }),
    dialog: (title) => page.getByRole('dialog', { name: title, exact: true }),
  }
}
