import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '../../e2e/harness/app-test.ts'
import type { OneApp } from '../../e2e/journeys/one-app.ts'
import { pictureIds } from '../../renderer/features/pictures/pictures.ts'
import { type Answer, type Arrival, timeToAnswers } from './stopwatch.ts'
import { followTasks, type Task } from './tasks.ts'

/** Something that a person does, and how long the window took to show that it had noticed, and that it was done. In milliseconds. */
export interface Action {
  readonly name: string
  readonly noticed: number
  /** Null where nothing further is waited for. */
  readonly done: number | null
}

/** What was done in an open archive, and what the window's thread was busy with meanwhile. */
export interface Use {
  readonly actions: readonly Action[]
  readonly tasks: readonly Task[]
}

/** Does in an open archive what people do, and follows the window's thread. It begins and ends on the overview. */
export async function followActions(one: OneApp): Promise<Use> {
  const stop = await followTasks(one.app, one.files.path('trace.json'))
  const actions = await doActions(one)
  return { actions, tasks: await stop() }
}

const watched = 'watch-history'
const dateColumn = 'Date'
const filledRow = '.record-grid [role="row"][aria-rowindex="2"]'

async function doActions(one: OneApp): Promise<readonly Action[]> {
  const { app, page, pages } = one
  const { frame, overview, pictures, section, words } = pages
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
  // From a cell above it the last row of the order.
  const last = `.record-grid [role="row"][aria-rowindex="${await section.table(name).getAttribute('aria-rowcount')}"]`
  await section.openRow(0)
  await page.keyboard.press('Escape')
  await expect(section.row(0).locator(':focus')).toHaveRole('gridcell')
  await act('go to the last row: its place, the row', 'keydown', [{ seen: last }, { seen: last, text: another('') }], () =>
    page.keyboard.press('Control+End'),
  )
  await page.keyboard.press('Control+Home')
  await expect(page.locator(filledRow)).toContainText(/\d/)
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
  await act(
    'type into the search: that it is under way, what is found',
    'keydown',
    [
      { seen: '.finder-status', text: new RegExp(escaped(words('find.search.busy')), 'u') },
      { seen: '.finder-status', text: /\d/u },
    ],
    () => page.keyboard.press('a'),
  )
  await page.keyboard.press('Escape')
  for (const id of pictureIds) {
    await pictures.link.click()
    await expect(pictures.heading()).toBeVisible()
    await act(
      `open one of ${pictureIds.length} pictures, for the first time: its page, its first figure`,
      'click',
      [{ seen: '.picture-page h1' }, { seen: '.picture-page :is(.figure, .picture-nothing)' }],
      () =>
        page
          .getByRole('main')
          .getByRole('link', { name: words(`pages.picture.${id}`) })
          .click(),
    )
  }
  await act('go back to the overview: its figures', 'click', [{ seen: '.overview h1' }], () =>
    frame.navigation.getByRole('link', { name: words('shell.overview'), exact: true }).click(),
  )
  return done
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
