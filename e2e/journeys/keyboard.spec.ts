import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog, answerSaveDialog } from '../harness/journey.mjs'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import { independentSample } from './made-archives.ts'
import { oneApp } from './one-app.ts'

test.describe('with the keyboard alone, in German', () => {
  const one = oneApp({ language: 'de-DE' })

  test('a person walks from the first page to a saved letter, and always sees where they are', async () => {
    const { app, page, pages, files } = one()
    const { frame, open, overview, section, request, words } = pages
    await expect(open.heading).toBeVisible()

    await page.keyboard.press('Tab')
    await expect(frame.skip).toBeFocused()
    await expectFocusSeen(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()

    await answerOpenDialog(app, [files.copy(independentSample('J5'), 'Archiv.zip')])
    await tabTo(page, open.chooseFile)
    await page.keyboard.press('Enter')
    await expect(overview.heading).toBeFocused()

    const searches = words('categories.name.searches')
    await tabTo(page, overview.section(searches))
    await page.keyboard.press('Enter')
    await expect(section.heading(searches)).toBeFocused()

    await tabTo(page, section.filter)
    await tabTo(page, section.columnHead(words('fields.Date')))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expectFocusSeen(page)
    await expect(section.row(1).locator(':focus')).toHaveRole('gridcell')
    await page.keyboard.press('Enter')
    await expect(section.record.title('2', '24')).toBeFocused()
    await tabTo(page, section.record.next)
    await page.keyboard.press('Enter')
    await expect(section.record.title('3', '24')).toBeVisible()
    await expect(section.record.next).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(section.record.pane).toHaveCount(0)
    await expect(section.row(2).locator(':focus')).toHaveRole('gridcell')
    await expectFocusSeen(page)

    await tabTo(page, frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(request.heading('residence')).toBeFocused()
    await tabTo(page, request.residence)
    await page.keyboard.type('Deu')
    await expect(request.place('Deutschland')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(request.place('Deutschland')).toHaveCount(0)
    await expectFocusSeen(page)
    await expect(page.locator('[aria-hidden="true"] :focus')).toHaveCount(0)
    await tabTo(page, request.residence, 'Shift+Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Deutschl')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(request.residence).toHaveValue('Deutschland')
    await tabTo(page, request.next)
    await page.keyboard.press('Enter')

    await expect(request.heading('identity')).toBeFocused()
    await tabTo(page, request.next)
    await page.keyboard.press('Enter')
    await expect(request.name, 'what is missing gets focus').toBeFocused()
    await expect(request.name).toHaveAccessibleDescription(new RegExp(words('requests.problem.name-missing')))
    await page.keyboard.type('Änne Muster')
    await tabTo(page, request.next)
    await page.keyboard.press('Enter')

    await expect(request.heading('scope')).toBeFocused()
    await tabTo(page, request.next)
    await page.keyboard.press('Enter')

    await expect(request.heading('channel')).toBeFocused()
    await tabTo(page, request.letterLanguage)
    await page.keyboard.press('ArrowLeft')
    await expect(request.letterLanguage).toContainText(words('requests.channel.en'))
    await page.keyboard.press('ArrowRight')
    await expect(request.letterLanguage).toContainText(words('requests.channel.de'))
    await expectFocusSeen(page)
    await tabTo(page, request.next)
    await page.keyboard.press('Enter')

    await expect(request.heading('review')).toBeFocused()
    await tabTo(page, request.editParagraph.first())
    await page.keyboard.press('Enter')
    await expect(request.paragraph).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(request.editParagraph.first()).toBeFocused()

    await answerSaveDialog(app, files.path('Brief.txt'))
    await tabTo(page, request.otherFormats)
    await page.keyboard.press('Enter')
    await expect(request.format('docx')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(request.format('txt')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(request.saved('Brief.txt')).toBeVisible()
    await expect(request.otherFormats).toBeFocused()
    expect(files.read('Brief.txt').toString('utf8')).toContain('Änne Muster')
  })

  test('a dialog takes focus, and gives it back when it closes', async () => {
    const { app, page, pages } = one()
    const { frame, words } = pages
    await frame.skip.focus()
    await page.keyboard.press('Tab')
    await expect(frame.brand).toBeFocused()
    for (const help of ['shortcuts', 'about'] as const) {
      await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), help)
      const dialog = frame.dialog(words(`shell.${help}.title`))
      await expect(dialog).toBeVisible()
      await expect(dialog.locator(':focus').or(dialog.and(page.locator(':focus')))).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(dialog.locator(':focus')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(frame.brand).toBeFocused()
    }
  })
})
