import type { Page } from 'playwright'
import { expect, test } from '../harness/app-test.ts'
import { reachResidence } from '../pages/request-page.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { oneApp } from './one-app.ts'
import { openSection, visitOverview } from './visits.ts'

// Nothing that stands in an archive by chance, so that a single hit is a leak.
const me = 'zerlinaquux'
const friend = 'ottokarblimp'
const message = 'whisperzonk'
const query = 'queryflumph'
const remark = 'captionwobble'
const planted = [me, friend, message, query, remark]

const places = [
  { section: 'direct-messages', shows: [friend, message] },
  { section: 'searches', shows: [query] },
  { section: 'comments', shows: [remark] },
  { section: 'profile-info', shows: [me] },
] as const

test.describe('privacy view', () => {
  const one = oneApp({
    before: async (files) => {
      const text = (await dataOf('J5'))
        .replaceAll('marlow.quill_7', me)
        .replaceAll('user.dot_one', friend)
        .replace(/"SearchTerm": *"[^"]*"/, `"SearchTerm":"${query}"`)
        .replace(/"comment": *"[^"]*"/, `"comment":"${remark}"`)
        .replace(/"Content": *"[^"]*"/, `"Content":"${message}"`)
      return [files.write('planted.zip', await archiveOf(text))]
    },
  })

  test('takes names, messages and search terms out of what is seen and out of what is read aloud', async () => {
    const { page, pages } = one()
    const { frame, overview, request, section: sections, words } = pages
    const visit = async (section: string): Promise<void> => {
      await openSection(one(), section)
      await expect(section === 'profile-info' ? sections.sheetRow(words('fields.userName')) : sections.row(0)).toContainText(/\S/)
    }

    for (const { section, shows } of places) {
      await visit(section)
      for (const word of shows) await expect.poll(() => plantedIn(page), `${section} shows ${word} as it is`).toContain(word)
    }

    await frame.privacyView.setChecked(true, { force: true })
    await expect(page.getByText(words('shell.mask.on'))).toBeVisible()
    for (const { section } of places) {
      await visit(section)
      expect(await plantedIn(page), section).toEqual([])
      if (section === 'profile-info') await sections.sheetRow(words('fields.userName')).getByRole('button').click()
      else await sections.openRow(0)
      await expect(sections.record.source).toContainText('user_data_tiktok.json')
      expect(await plantedIn(page), `a record of ${section}`).toEqual([])
    }
    await visitOverview(one())
    await expect(overview.fileFacts).toBeVisible()
    expect(await plantedIn(page), 'the overview').toEqual([])
    await overview.writeRequest.click()
    await reachResidence(request)
    await request.residence.fill('Ireland')
    await request.place('Ireland').click()
    await request.next.click()
    await expect(request.userName).toHaveValue('')
    expect(await plantedIn(page), 'the request').toEqual([])

    await frame.privacyView.setChecked(false, { force: true })
    await visit('searches')
    await expect.poll(() => plantedIn(page)).toContain(query)
  })
})

/** The planted words that stand anywhere in the document, in a field, in the address, or in what a screen reader is told. */
async function plantedIn(page: Page): Promise<readonly string[]> {
  const shown = await Promise.all([
    page.content(),
    page.evaluate(() => Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), ({ value }) => value).join('\n')),
    page.locator('body').ariaSnapshot(),
  ])
  const all = `${page.url()}\n${shown.join('\n')}`.toLowerCase()
  return planted.filter((word) => all.includes(word))
}
