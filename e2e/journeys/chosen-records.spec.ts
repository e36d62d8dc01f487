import { expect, test } from '../harness/app-test.ts'
import { answerSaveDialog } from '../harness/journey.mjs'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import { reachScope } from '../pages/request-page.ts'
import { dataOf, independentSample } from './made-archives.ts'
import { type OneApp, oneApp } from './one-app.ts'
import { openSection } from './visits.ts'

interface Export {
  readonly 'Your Activity': { readonly Searches: { readonly SearchList: readonly Readonly<Record<string, string>>[] } }
}

test.describe('records that were chosen', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'), 'Archive.zip')] })

  test('are chosen with the keyboard, kept through sort and filter, saved alone, and let go with Esc', async () => {
    const { app, page, pages, files } = one()
    const { section, exporting, words } = pages
    const all = (JSON.parse(await dataOf('J5')) as Export)['Your Activity'].Searches.SearchList
    await openSection(one(), 'searches')
    await focusRow(one(), 1)
    await page.keyboard.press('Space')
    await expect(section.chosenCount(1)).toBeVisible()
    await expect(section.row(1)).toHaveAttribute('aria-selected', 'true')
    await expect(section.mark(1)).toBeChecked()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(section.chosenCount(3)).toBeVisible()
    await expect(section.row(0), 'keys that choose do not scroll').toBeInViewport()
    await expect(section.row(3).locator(':focus')).toHaveRole('gridcell')
    await expectFocusSeen(page)
    await page.keyboard.press('Shift+ArrowUp')
    await expect(section.chosenCount(2)).toBeVisible()
    await expect(page.getByRole('status')).toContainText(words('records.chosen.count', { count: 2 }))

    await section.columnHead(words('fields.Date')).click()
    await expect(section.chosenCount(2)).toBeVisible()
    await section.filter.fill('no record has these words')
    await expect(section.nothingFound('no record has these words')).toBeVisible()
    await expect(section.chosenCount(2)).toBeVisible()
    await section.filter.fill('')

    await tabTo(page, section.saveChosen)
    await page.keyboard.press('Enter')
    await expect(exporting.choice(words('exporting.dialog.chosen'))).toBeChecked()
    await exporting.choice(words('exporting.formats.json.name')).check({ force: true })
    await answerSaveDialog(app, files.path('chosen.json'))
    await tabTo(page, exporting.choosePlace)
    await page.keyboard.press('Enter')
    await expect(exporting.saved).toContainText('chosen.json')
    expect(JSON.parse(files.read('chosen.json').toString())).toEqual(all.slice(1, 3))
    await exporting.close.click()
    await expect(section.saveChosen).toBeFocused()

    await section.openRow(0)
    await page.keyboard.press('Escape')
    await expect(section.chosenBar).toHaveCount(0)
    await expect(section.record.pane, 'Esc lets go of what is chosen first').toBeVisible()
  })

  test('are hidden in the file what privacy view hides, and are offered by the button of the page too', async () => {
    const { app, page, pages, files } = one()
    const { section, exporting, frame, words } = pages
    const all = (JSON.parse(await dataOf('J5')) as Export)['Your Activity'].Searches.SearchList
    await openSection(one(), 'searches')
    await expect(section.row(0)).toContainText(/\S/)
    await frame.privacyView.setChecked(true, { force: true })
    await expect(section.row(0)).toContainText('••')
    await section
      .cells(0)
      .first()
      .click({ modifiers: ['Control'] })
    await section
      .cells(4)
      .first()
      .click({ modifiers: ['Shift'] })
    await expect(section.chosenCount(5)).toBeVisible()
    await section.row(2).getByRole('gridcell').first().click()
    await expect(section.chosenCount(4)).toBeVisible()
    await exporting.saveRecords.click()
    await expect(exporting.choice(words('exporting.dialog.chosen'))).toBeChecked()
    await exporting.choice(words('exporting.formats.json.name')).check({ force: true })
    await answerSaveDialog(app, files.path('hidden.json'))
    await exporting.choosePlace.click()
    await expect(exporting.saved).toContainText('hidden.json')
    await exporting.close.click()
    const text = files.read('hidden.json').toString()
    const dates = (JSON.parse(text) as readonly Readonly<Record<string, string>>[]).map((record) => record['Date'])
    expect(dates).toEqual([0, 1, 3, 4].map((at) => all[at]?.['Date']))
    for (const { SearchTerm = '' } of all) if (SearchTerm.length > 3) expect(text).not.toContain(SearchTerm)
    await page.keyboard.press('Escape')
    await frame.privacyView.setChecked(false, { force: true })
  })

  test('are asked for in the request, from cards as well', async () => {
    const { page, pages } = one()
    const { section, request, words } = pages
    await openSection(one(), 'live-watched')
    const rooms = section.cards(words('categories.name.live-watched')).getByRole('article')
    await tabTo(page, rooms.first())
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(section.chosenCount(2)).toBeVisible()
    await expect(rooms.nth(1).getByRole('checkbox')).toBeChecked()
    await tabTo(page, section.chosenBar.getByRole('button', { name: words('records.chosen.ask'), exact: true }))
    await page.keyboard.press('Enter')
    await expect(request.heading('right')).toBeFocused()
    await reachScope(request)
    await expect(page.getByRole('radio', { name: words('requests.scope.records', { count: 2 }) })).toBeChecked()
    for (const step of ['channel', 'review'] as const) {
      await request.next.click()
      await expect(request.heading(step)).toBeFocused()
    }
    await expect(request.letter).toContainText('2')
  })
})

/** Gives focus to the first cell of a row, as Tab and the arrow keys would from the head of the table. */
async function focusRow({ page, pages }: OneApp, at: number): Promise<void> {
  const { section } = pages
  await expect(section.row(at)).toContainText(/\S/)
  await tabTo(page, page.getByRole('columnheader').first())
  for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown')
  await expect(section.row(at).locator(':focus')).toHaveRole('gridcell')
}
