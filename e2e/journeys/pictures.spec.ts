import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { pictureIds } from '../../renderer/features/pictures/pictures.ts'
import { expect, test } from '../harness/app-test.ts'
import { answerSaveDialog } from '../harness/journey.mjs'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import { reachScope } from '../pages/request-page.ts'
import { independentSample } from './made-archives.ts'
import { oneApp } from './one-app.ts'

/** What is read aloud of the place in a picture where the focus is. */
const wordsUnderFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document
    return `${element?.getAttribute('aria-valuetext')} ${element?.getAttribute('data-cell')}`
  })

test.describe('pictures', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'))] })

  test.beforeEach(() => expect(one().pages.pictures.link).toBeVisible())

  test('are walked with the keyboard alone, from the list to the records of a day', async () => {
    const { page, pages } = one()
    const { pictures, overview, section, words } = pages
    await expect(overview.heading).toBeVisible()
    await tabTo(page, pictures.link)
    await page.keyboard.press('Enter')
    await expect(pictures.heading()).toBeFocused()

    await tabTo(page, page.getByRole('main').getByRole('link', { name: words('pages.picture.rhythm') }))
    await page.keyboard.press('Enter')
    await expect(pictures.heading('rhythm')).toBeFocused()
    await expect(pictures.figure(words('pictures.rhythm.hours'))).toBeVisible()

    const hours = page.getByRole('grid', { name: words('pictures.rhythm.hours') })
    await tabTo(page, hours.locator('[data-cell="0 0"]'))
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    await expect(hours.locator('[data-cell="1 2"]')).toBeFocused()
    await expectFocusSeen(page)
    await page.keyboard.press('End')
    await expect(hours.locator('[data-cell="1 23"]')).toBeFocused()

    await tabTo(page, pictures.how(words('pictures.rhythm.hours')))
    await page.keyboard.press('Enter')
    await expect(pictures.citation).toContainText('dossier stats ARCHIVE')
    await page.keyboard.press('Enter')
    await expect(pictures.citation).toHaveCount(0)

    // From the calendar to what happened on a day, and to its records.
    const day = page.locator('.heat.days [data-holds]').first()
    await day.focus()
    await page.keyboard.press('Enter')
    await expect(pictures.heading('timeline')).toBeFocused()
    const first = page.locator('.day-line').first()
    await expect(first).toBeVisible()
    await tabTo(page, first)
    const name = (await first.textContent()) ?? ''
    await page.keyboard.press('Enter')
    await expect(section.heading(name)).toBeFocused()
    await expect(section.filterButton(1)).toBeVisible()
  })

  test('are cited with the SHA-256 of the file once somebody had it worked out', async () => {
    const { page, pages } = one()
    const { pictures, words } = pages
    await pictures.goTo('expiring')
    const how = page
      .getByRole('main')
      .getByRole('button', { name: words('pictures.figure.how'), exact: true })
      .first()
    await how.click()
    await expect(pictures.citation).not.toContainText(/[0-9a-f]{64}/)
    await pictures.hash.focus()
    await page.keyboard.press('Enter')
    const sha256 = createHash('sha256')
      .update(readFileSync(independentSample('J5')))
      .digest('hex')
    await expect(pictures.citation).toContainText(`SHA-256 ${sha256}`)
    await expect(pictures.hash).toHaveCount(0)
    await expect(pictures.cite).toBeFocused()
    // It is known from then on, wherever something is cited.
    await pictures.goTo('money')
    await page
      .getByRole('main')
      .getByRole('button', { name: words('pictures.figure.how'), exact: true })
      .first()
      .click()
    await expect(pictures.citation).toContainText(sha256)
  })

  test('of reports from outside list the numbers in place of names, and begin a letter for access', async () => {
    const { app, page, pages } = one()
    const { pictures, request, words } = pages
    await pictures.goTo('reported')
    // Each number that stands in place of a name is a line of its own, and can be copied.
    const numbers = page
      .locator('.ask-for-names')
      .getByRole('row')
      .filter({ hasText: /^\d{6,}/ })
    const number = ((await numbers.first().getByRole('rowheader').textContent()) ?? '').trim()
    await app.evaluate(({ clipboard }) => clipboard.clear())
    await page.getByRole('button', { name: words('pictures.reported.copyNumber', { number }), exact: true }).press('Enter')
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(number)

    const count = Number(/\d+/.exec((await page.locator('.ask-for-names h3').textContent()) ?? '')?.[0])
    await page.getByRole('button', { name: words('pictures.reported.toRequest'), exact: true }).press('Enter')
    await expect(request.heading('right')).toBeVisible()
    await expect(request.right('access')).toBeChecked()

    // The letter takes the numbers along, until they are left out.
    await reachScope(request)
    await expect(request.heading('scope', 'access')).toBeVisible()
    const named = page.getByRole('checkbox', { name: words('requests.scope.unnamed', { count }) })
    await expect(named).toBeChecked()
    const read = async (): Promise<string> => {
      for (const step of ['channel', 'review'] as const) {
        await request.next.click()
        await expect(request.heading(step)).toBeVisible()
      }
      return (await request.letter.textContent()) ?? ''
    }
    expect((await read()).split(number)).toHaveLength(2)
    for (const step of ['channel', 'scope'] as const) {
      await request.back.click()
      await expect(request.heading(step, 'access')).toBeVisible()
    }
    await named.press('Space')
    await expect(named).not.toBeChecked()
    expect(await read()).not.toContain(number)
    await request.startOver.click()
  })

  for (const id of pictureIds)
    test(`${id}: is reached, walked, read as numbers and cited with the keyboard alone`, async () => {
      const { app, page, pages } = one()
      const { pictures, words } = pages
      await pictures.link.focus()
      await page.keyboard.press('Enter')
      await expect(pictures.heading()).toBeFocused()
      await tabTo(page, page.getByRole('main').getByRole('link', { name: words(`pages.picture.${id}`) }))
      await page.keyboard.press('Enter')
      await expect(pictures.heading(id)).toBeFocused()
      await expect(pictures.tables.first()).toBeVisible()

      if ((await pictures.walked.count()) > 0) {
        await tabTo(page, pictures.walked.first())
        await expectFocusSeen(page)
        const before = await wordsUnderFocus(page)
        // The cursor may stand at an end already.
        await page.keyboard.press('ArrowRight')
        if ((await wordsUnderFocus(page)) === before) await page.keyboard.press('ArrowLeft')
        expect(await wordsUnderFocus(page)).not.toBe(before)
        await expectFocusSeen(page)
      }

      await tabTo(page, pictures.tables.first())
      await page.keyboard.press('Enter')
      await expect(pictures.tables.first()).toHaveAttribute('aria-expanded', 'true')
      const numbers = page.locator('.figure-table').first()
      await tabTo(page, numbers)
      await expectFocusSeen(page)
      await expect(numbers.locator('tbody tr').first()).toContainText(/\d/)

      const how = page
        .getByRole('main')
        .getByRole('button', { name: words('pictures.figure.how'), exact: true })
        .first()
      await how.focus()
      await page.keyboard.press('Enter')
      await expect(numbers).toHaveCount(0)
      await tabTo(page, pictures.cite)
      await app.evaluate(({ clipboard }) => clipboard.clear())
      await page.keyboard.press('Enter')
      await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('dossier stats ARCHIVE --zone UTC')
    })

  test('of time are looked at more closely with the arrow keys, with two dates, and as a whole again', async () => {
    const { page, pages } = one()
    const { pictures, words } = pages
    await pictures.goTo('timeline')
    const line = page.getByRole('slider', { name: words('pictures.timeline.label'), exact: true })
    const from = page.getByRole('textbox', { name: words('pictures.timeline.from'), exact: true })
    const whole = page.getByRole('button', { name: words('pictures.timeline.whole'), exact: true })
    const begin = await from.inputValue()
    await expect(whole).toHaveCount(0)

    await line.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(line).toHaveAttribute('aria-valuetext', /\d record/)
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(whole).toBeVisible()
    await expect(from).not.toHaveValue(begin)

    await whole.click()
    await expect(from).toHaveValue(begin)
    await from.fill('06/03/2025')
    await expect(whole).toBeVisible()
    await expect(page.getByText(words('pictures.timeline.widened', { from: '3 March 2025', to: '3 January 2027' }))).toBeVisible()
    await expect(from).toHaveValue('06/03/2025')
    await expect(page).toHaveURL(/from=%222025-03-06T00%3A00%3A00Z%22|from=2025-03-06T00%3A00%3A00Z/)
  })

  test('of time go from years down to the minutes of a day, and tell what happened on it', async () => {
    const { page, pages } = one()
    const { pictures, words } = pages
    await pictures.goTo('timeline')
    const line = page.getByRole('slider', { name: words('pictures.timeline.label'), exact: true })
    await expect(line).toHaveAttribute('aria-valuetext', /^20\d\d: /)
    for (const field of ['from', 'to'] as const)
      await page.getByRole('textbox', { name: words(`pictures.timeline.${field}`), exact: true }).fill('30/11/2025')
    await expect(pictures.figure('Sunday 30 November 2025')).toContainText('18:23')

    await line.focus()
    await page.keyboard.press('Home')
    const told = () => line.getAttribute('aria-valuetext')
    for (let column = 0; column < 96 && / 0 records$/.test((await told()) ?? ''); column += 1) await page.keyboard.press('ArrowRight')
    await expect(line).toHaveAttribute('aria-valuetext', /18:15: \d+ records$/)
    await page.keyboard.press('Enter')
    await expect(line).toHaveAttribute('aria-valuemax', '14')
    await line.focus()
    await page.keyboard.press('Home')
    for (let minute = 0; minute < 8; minute += 1) await page.keyboard.press('ArrowRight')
    await expect(line).toHaveAttribute('aria-valuetext', /18:23: \d+ record/)
  })

  test('can be taken along as numbers, drawing and pixels', async () => {
    const { app, pages, files } = one()
    const { pictures, words } = pages
    await pictures.goTo('searched')
    const title = words('pictures.searched.terms')
    for (const format of ['CSV', 'SVG', 'PNG'] as const) {
      const name = `searches.${format.toLowerCase()}`
      await answerSaveDialog(app, files.path(name))
      await pictures.save(format, title).click()
      await expect(pictures.figure(title).getByText(words('pictures.figure.saved', { name }))).toBeVisible()
    }
    expect(files.read('searches.csv').toString('utf8').split('\r\n')[0]).toBe(
      `\uFEFF${['text', 'searches', 'spellings', 'first', 'last'].map((column) => words(`pictures.columns.${column}`)).join(',')}`,
    )
    expect(files.read('searches.svg').toString('utf8')).toContain('lentil')
    expect(files.read('searches.png').subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(files.read('searches.png').length).toBeGreaterThan(10_000)
  })

  test('hold no name and no text in privacy view, not even where they are saved', async () => {
    const { app, pages, files } = one()
    const { frame, pictures, words } = pages
    await frame.privacyView.setChecked(true, { force: true })
    await pictures.goTo('people')
    await expect(pictures.figure(words('pictures.people.partners'))).toBeVisible()
    await expect(pictures.figures.first()).not.toContainText('quiet_cipher.47')
    for (const [picture, title, secret] of [
      ['people', 'pictures.people.partners', 'quiet_cipher.47'],
      ['searched', 'pictures.searched.terms', 'lentil'],
    ] as const) {
      await pictures.goTo(picture)
      for (const format of ['CSV', 'SVG'] as const) {
        const name = `${picture}.${format.toLowerCase()}`
        await answerSaveDialog(app, files.path(name))
        await pictures.save(format, words(title)).click()
        await expect(pictures.figure(words(title)).getByText(words('pictures.figure.saved', { name }))).toBeVisible()
        expect(files.read(name).toString('utf8')).not.toContain(secret)
      }
    }
    expect(files.read('people.svg').toString('utf8')).toContain(words('pictures.figure.masked'))
    // Of others, numbers are coarse and days are months.
    const [, ...lines] = files.read('people.csv').toString('utf8').trim().split('\r\n')
    for (const line of lines) expect(line).toMatch(/^[^,]+(,(0|10* or more)){3,4}(,([A-Z][a-z]+ \d{4}|–)){2}$/u)
    await frame.privacyView.setChecked(false, { force: true })
  })
})
