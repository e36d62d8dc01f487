import type { Locator, Page } from 'playwright'
import { expect } from 'playwright/test'
import type { Words } from './words.ts'

/** One section: its table, its filter, the record beside it. */
export interface SectionPage {
  readonly heading: (name: string) => Locator
  readonly table: (name: string) => Locator
  /** The row at a place of the present order, counted from nought, by the number that a screen reader tells. */
  readonly row: (at: number) => Locator
  /** The cells of a row, without the box that says whether it is chosen. */
  readonly cells: (at: number) => Locator
  /** The box of a row, or of a card, by the place in the present order. */
  readonly mark: (at: number) => Locator
  readonly chosenBar: Locator
  readonly chosenCount: (count: number) => Locator
  readonly saveChosen: Locator
  /** Opens the record of a row with the mouse, once the row has been filled. */
  readonly openRow: (at: number) => Promise<void>
  readonly columnHead: (name: string) => Locator
  readonly filter: Locator
  readonly nothingFound: (text: string) => Locator
  /** How many of how many records pass the filter. */
  readonly found: (count: number, total: number) => Locator
  /** Goes there by the address, as nothing but back and forward leads to a section without records. */
  readonly goTo: (id: string) => Promise<void>
  /** Unfolds why the section may matter and what one can do. */
  readonly about: Locator
  /** Unfolds and folds away the pictures of the section in small. */
  readonly inShort: Locator
  /** A picture in small, by its title. */
  readonly small: (title: string) => Locator
  readonly filterButton: (active?: number) => Locator
  readonly filterPanel: FilterPanel
  /** A filter in force, in words; it is lifted with Delete. */
  readonly chip: (text: string) => Locator
  readonly columnsButton: Locator
  readonly columnsButtonHidden: (count: number) => Locator
  readonly columnItem: (name: string) => Locator
  readonly jumpButton: Locator
  readonly jumpDay: Locator
  readonly months: Locator
  /** The parts of a list that is too long for the wheel. */
  readonly parts: Locator
  readonly menu: Locator
  readonly menuItem: (action: string) => Locator
  readonly conversations: Locator
  readonly findConversation: Locator
  readonly conversation: (name: string) => Locator
  /** The messages of the conversation with somebody. */
  readonly talk: (name: string) => Locator
  readonly findInTalk: Locator
  readonly cards: (section: string) => Locator
  readonly shape: (name: 'cards' | 'table') => Locator
  readonly sheet: (name: string) => Locator
  readonly sheetRow: (name: string) => Locator
  readonly record: RecordPane
}

export interface FilterPanel {
  readonly panel: Locator
  readonly firstDay: Locator
  readonly lastDay: Locator
  readonly column: Locator
  readonly value: (name: string | RegExp) => Locator
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
  const button = (name: string): Locator => main.getByRole('button', { name, exact: true })
  const filterPanel = page.getByRole('dialog', { name: t('records.filter.title'), exact: true })
  const row = (at: number): Locator => main.getByRole('grid').locator(`[role="row"][aria-rowindex="${at + HEADER_ROWS + 1}"]`)
  const chosenBar = main.getByRole('region', { name: t('records.chosen.label'), exact: true })
  const conversations = page.getByRole('listbox', { name: t('browse.lists.label'), exact: true })
  return {
    heading: (name) => main.getByRole('heading', { level: 1, name, exact: true }),
    table: (name) => main.getByRole('grid', { name: t('browse.table.label', { section: name }), exact: true }),
    row,
    cells: (at) => row(at).locator('.cell'),
    mark: (at) => main.getByRole('checkbox', { name: t('records.chosen.mark', { number: at + 1 }), exact: true }),
    chosenBar,
    chosenCount: (count) => chosenBar.getByText(t('records.chosen.count', { count }), { exact: true }),
    saveChosen: chosenBar.getByRole('button', { name: t('records.chosen.save'), exact: true }),
    openRow: async (at) => {
      await expect(row(at)).toContainText(/\S/)
      await expect(row(at)).not.toContainText(t('browse.loading'))
      await row(at).getByRole('gridcell').nth(1).click()
    },
    columnHead: (name) => main.getByRole('columnheader', { name }),
    filter: main.getByRole('searchbox', { name: t('browse.filter.label'), exact: true }),
    nothingFound: (text) => main.getByText(t('browse.filter.none', { text }), { exact: true }),
    found: (count, total) => main.getByText(t('browse.filter.found', { count, total }), { exact: true }),
    goTo: (id) =>
      page.evaluate((section) => {
        window.location.hash = `#/section/${section}`
      }, id),
    about: button(t('records.about')),
    inShort: button(t('records.inShort')),
    small: (title) => main.locator('.small-picture').filter({ has: page.getByText(title, { exact: true }) }),
    filterButton: (active) =>
      button(active === undefined ? t('records.filter.button') : t('records.filter.buttonActive', { count: active })),
    filterPanel: {
      panel: filterPanel,
      firstDay: filterPanel.getByRole('textbox', { name: t('records.filter.from'), exact: true }),
      lastDay: filterPanel.getByRole('textbox', { name: t('records.filter.to'), exact: true }),
      column: filterPanel.getByRole('button', { name: t('records.filter.column') }),
      value: (name) => filterPanel.getByRole('option', { name }),
    },
    chip: (text) => main.getByRole('row', { name: text }),
    columnsButton: button(t('records.columns.button')),
    columnsButtonHidden: (count) => button(t('records.columns.buttonHidden', { count })),
    columnItem: (name) => page.getByRole('menuitemcheckbox', { name, exact: true }),
    jumpButton: button(t('records.jump.button')),
    jumpDay: page
      .getByRole('dialog', { name: t('records.jump.button'), exact: true })
      .getByRole('textbox', { name: t('records.jump.day'), exact: true }),
    months: main.getByRole('slider', { name: t('records.months.label'), exact: true }),
    parts: main.getByRole('button', { name: t('records.long.label') }),
    menu: page.getByRole('menu', { name: t('records.menu.label'), exact: true }),
    menuItem: (action) => page.getByRole('menuitem', { name: t(`records.menu.do.${action}`), exact: true }),
    conversations,
    findConversation: main.getByRole('searchbox', { name: t('browse.lists.find'), exact: true }),
    conversation: (name) => conversations.getByRole('option', { name }),
    talk: (name) => main.getByRole('feed', { name: t('records.talk.label', { name }), exact: true }),
    findInTalk: main.getByRole('searchbox', { name: t('records.talk.find'), exact: true }),
    cards: (name) => main.getByRole('feed', { name: t('records.cards.label', { section: name }), exact: true }),
    shape: (name) => main.getByRole('radio', { name: t(`records.shape.${name}`), exact: true }),
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
