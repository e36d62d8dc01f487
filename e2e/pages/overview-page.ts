import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** What is in the open archive. */
export interface OverviewPage {
  readonly heading: Locator
  readonly writeRequest: Locator
  /** Folds out what the labels mean, and in again. */
  readonly labelsExplained: Locator
  /** One of the three numbers, by the words below it. */
  readonly figure: (label: string) => Locator
  /** The way to a section. */
  readonly section: (name: string) => Locator
  /** How many records a section holds, as its row says. */
  readonly count: (name: string) => Locator
  readonly remarks: Locator
  /** What says at the beginning that something could not be read. */
  readonly missing: Locator
  readonly coverage: Locator
  readonly fileFacts: Locator
  /** The archives that make up the view, where there are several. */
  readonly parts: Locator
  readonly part: (name: string) => Locator
  readonly addArchive: Locator
  readonly removePart: (name: string) => Locator
}

export function overviewPage(page: Page, t: Words): OverviewPage {
  const main = page.getByRole('main')
  const section = (name: string): Locator => main.getByRole('link', { name, exact: true })
  const parts = main.getByRole('region', { name: t('overview.parts.title'), exact: true })
  return {
    heading: page.getByRole('heading', { level: 1, name: t('overview.title'), exact: true }),
    writeRequest: main.getByRole('link', { name: t('overview.action.button'), exact: true }),
    labelsExplained: main.getByRole('button', { name: t('labels.title'), exact: true }),
    figure: (label) =>
      main
        .locator('dl.figures > div')
        .filter({ has: page.getByText(label, { exact: true }) })
        .locator('dd'),
    section,
    count: (name) =>
      main
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name, exact: true }) })
        .locator('.card-count'),
    missing: main.locator('.banner').filter({ hasText: t('overview.missing.title') }),
    remarks: main.getByRole('region', { name: t('overview.warnings.title'), exact: true }),
    coverage: main.getByRole('region', { name: t('overview.coverage.title'), exact: true }),
    parts,
    part: (name) => parts.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) }),
    addArchive: main.getByRole('button', { name: t('overview.parts.add'), exact: true }),
    removePart: (name) => main.getByRole('button', { name: t('overview.parts.remove', { name }), exact: true }),
    fileFacts: main.getByRole('region', { name: t('overview.account.title'), exact: true }),
  }
}
