import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '../../e2e/harness/app-test.ts'
import type { OneApp } from '../../e2e/journeys/one-app.ts'
import { type Answer, type Arrival, timeToAnswers } from './stopwatch.ts'

/** Something that a person does, and how long the window took to show that it had noticed, and that it was done. In milliseconds. */
export interface Action {
  readonly name: string
  readonly noticed: number
  /** Null where nothing further is waited for. */
  readonly done: number | null
}

const watched = 'watch-history'
const dateColumn = 'Date'
const filledRow = '.record-grid [role="row"][aria-rowindex="2"]'

/** Does in an open archive what people do, one after the other. It begins and ends on the overview. */
export async function doActions(one: OneApp): Promise<readonly Action[]> {
  const { app, page, pages } = one
  const { frame, overview, section, words } = pages
  const name = words(`categories.name.${watched}`)
  const done: Action[] = []
  const act = async (what: string, arrival: Arrival, answers: readonly Answer[], doIt: () => Promise<unknown>): Promise<void> => {
    const [noticed = 0, finished = null] = await timeToAnswers(page, arrival, answers, doIt)
    done.push({ name: what, noticed, done: finished })
    // What still goes on in the background belongs to this action, not to the next.
    await pause(500)
  }
  const menu = (item: string) => (): Promise<number> =>
    app.evaluate(({ Menu }, id) => {
      const at = Date.now()
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
      return at
    }, item)
  const row = async (): Promise<string> => (await page.locator(filledRow).textContent()) ?? ''
  const another = (before: string): RegExp => new RegExp(`^(?!${escaped(before)}$)(?!.*${escaped(words('browse.loading'))}).*\\d`, 'u')

  await frame.navigation.getByRole('link', { name: words('shell.overview'), exact: true }).click()
  await act(
    'open a section from the overview: its head, its first rows',
    'click',
    [{ seen: '.section-head h1' }, { seen: filledRow, text: /\d/u }],
    () => overview.section(name).click(),
  )
  for (const [again, order] of [
    ['for the first time', 'ascending'],
    ['the other way round', 'descending'],
  ] as const) {
    const before = await row()
    await act(
      `sort by a column, ${again}: the arrow in its head, the rows`,
      'click',
      [{ seen: `[role="columnheader"][aria-sort="${order}"]` }, { seen: filledRow, text: another(before) }],
      () => section.columnHead(dateColumn).click(),
    )
  }
  await section.filter.focus()
  await act(
    'type into the filter: the letter, what is found',
    'keydown',
    [{ seen: '.records-tools .search-field:not([data-empty])' }, { seen: '.records-found', text: /\d/u }],
    () => page.keyboard.press('7'),
  )
  await page.keyboard.press('Escape')
  await expect(page.locator('.records-found')).toBeEmpty()
  await expect(page.locator(filledRow)).toContainText(/\d/)
  await act('open a record: its pane, its fields', 'click', [{ seen: '.record-pane' }, { seen: '.record-pane .record-body dd' }], () =>
    section.openRow(0),
  )
  await act(
    'open the box that goes anywhere: the box, its lines',
    'menu',
    [{ seen: '.finder input' }, { seen: '.finder-option' }],
    menu('palette'),
  )
  await page.keyboard.press('Escape')
  await act('open the search: the box', 'menu', [{ seen: '.finder input' }], menu('search'))
  await page.keyboard.press('Escape')
  await act('go back to the overview: its figures', 'click', [{ seen: '.overview h1' }], () =>
    frame.navigation.getByRole('link', { name: words('shell.overview'), exact: true }).click(),
  )
  return done
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
