import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** One section: its table, its filter, the record beside it. */
export interface SectionPage {
  readonly heading: (name: string) => Locator
  readonly table: (name: string) => Locator
  /** The row at a place of the present order, counted from nought, by the number that a screen reader tells. */
  readonly row: (at: number) => Locator
  readonly columnHead: (name: string) => Locator
  readonly filter: Locator
  readonly nothingFound: (text: string) => Locator
  /** How many of how many records pass the filter. */
  readonly found: (count: number, total: number) => Locator
  readonly conversations: Locator
  readonly conversation: (name: string) => Locator
  readonly sheet: (name: string) => Locator
  readonly sheetRow: (name: string) => Locator
  readonly record: RecordPane
}

export interface RecordPane {
  readonly pane: Locator
  /** `Record 3 of 12`, with grouped digits. */
  readonly title: (number: string, total: string) => Locator
  readonly previous: Locator
  readonly next: Locator
  readonly close: Locator
  readonly source: Locator
  readonly value: (key: string) => Locator
}

const HEADER_ROWS = 1

export function sectionPage(page: Page, t: Words): SectionPage {
  const main = page.getByRole('main')
  const pane = page.getByRole('complementary', { name: t('browse.record.label'), exact: true })
  const inPane = (name: string): Locator => pane.getByRole('button', { name, exact: true })
  const conversations = page.getByRole('listbox', { name: t('browse.lists.label'), exact: true })
  return {
    heading: (name) => main.getByRole('heading', { level: 1, name, exact: true }),
    table: (name) => main.getByRole('grid', { name: t('browse.table.label', { section: name }), exact: true }),
    row: (at) => main.getByRole('grid').locator(`[role="row"][aria-rowindex="${at + HEADER_ROWS + 1}"]`),
    columnHead: (name) => main.getByRole('columnheader', { name }),
    filter: main.getByRole('searchbox', { name: t('browse.filter.label'), exact: true }),
    nothingFound: (text) => main.getByText(t('browse.filter.none', { text }), { exact: true }),
    found: (count, total) => main.getByText(t('browse.filter.found', { count, total }), { exact: true }),
    conversations,
    conversation: (name) => conversations.getByRole('option', { name }),
    sheet: (name) => main.getByRole('table', { name: t('browse.sheet.caption', { section: name }), exact: true }),
    sheetRow: (name) => main.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }),
    record: {
      pane,
      title: (number, total) => pane.getByRole('heading', { name: t('browse.record.title', { number, total }), exact: true }),
      previous: inPane(t('browse.record.previous')),
      next: inPane(t('browse.record.next')),
      close: inPane(t('browse.record.close')),
      source: pane.locator('.source-line'),
      value: (key) =>
        pane
          .locator('.record-field')
          .filter({ has: page.locator('dt').getByText(key, { exact: true }) })
          .locator('.record-value'),
    },
  }
}
