import { expect } from 'playwright/test'
import { journey, reachLetter, reachOverview, saveLetter } from '../harness/journey.mjs'

const OPENING_MS = 60_000

/**
 * What a person meets on the whole way, to be compared with what the window shows.
 *
 * @typedef {object} WholeWay
 * @property {ReadonlyArray<{ name: string, count: string }>} sections names of sections, and their number of records as
 *   the English window writes it
 * @property {string} section the one to open, by its name
 * @property {string} total its number of records
 * @property {string} source where the first record of that section stands in the export, as the English window says it
 * @property {{ pdf: string, text: string }} paths where the letter goes
 */

/**
 * The journey that Dossier is for, in an English window: an archive is open or on its way in; its counts are what they
 * should be; a section and a record can be read; a person in Germany leaves with a letter in German, as PDF and as text.
 *
 * The very same steps are walked with a network, without one, and under the eyes of strace.
 *
 * @param {import('../harness/launch.mjs').RunningApp} running started with the path of the archive
 * @param {WholeWay} way
 * @throws when the window shows anything else, or a step cannot be taken
 */
export async function walkTheWholeWay(running, { sections, section, total, source, paths }) {
  const { page } = running
  const { overview, request } = journey(page)
  const main = page.getByRole('main')
  await reachOverview(page, { sample: false })
  for (const { name, count } of sections) {
    const row = main.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
    await expect(row.getByText(count, { exact: true }), name).toBeVisible()
  }

  await main.getByRole('link', { name: section, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: section })).toBeFocused()
  const table = page.getByRole('grid')
  await table.getByRole('gridcell').nth(1).click({ timeout: OPENING_MS })
  const record = page.getByRole('complementary', { name: 'Record in detail' })
  await expect(record.getByRole('heading', { name: `Record 1 of ${total}`, exact: true })).toBeVisible()
  await expect(record.getByText(source)).toBeVisible()
  await record.getByRole('button', { name: 'Close', exact: true }).click()

  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Overview', exact: true }).click()
  await overview.writeRequest().waitFor()
  await reachLetter(page, { residence: 'Germany', name: 'Alex Example' })
  await request.language().click()
  await request.inGerman().click()
  await expect(request.language()).toContainText('German')
  await saveLetter(running, paths)
}
