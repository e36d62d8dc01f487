import { chmodSync } from 'node:fs'
import { expect, type TestFiles, test } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import type { AppPages } from '../pages/app-pages.ts'
import { dropWithoutPath } from './drop.ts'
import { type Listing, listing } from './listing.ts'
import { archiveOf, dataOf, hostileZip, independentSample, zipOf } from './made-archives.ts'
import { type OneApp, oneApp } from './one-app.ts'

const NOT_SEEN_BEFORE = 'the archive that was open before'

interface BadInput {
  readonly what: string
  /** The code whose sentence has to be shown. */
  readonly code: string
  readonly name: string
  readonly kind?: 'folder'
  readonly make: (files: TestFiles, name: string) => Promise<string> | string
}

const WEB_PAGE = '<!DOCTYPE html>\n<html><head><title>Log in | TikTok</title></head><body>Log in to download your data</body></html>\n'

const badInputs: readonly BadInput[] = [
  {
    what: 'a file that is no zip',
    code: 'not-an-archive',
    name: 'letter.zip',
    make: (files, name) => files.write(name, '%PDF-1.7\nDear diary,\n'),
  },
  { what: 'a web page saved as a zip', code: 'web-page-not-archive', name: 'page.zip', make: (files, name) => files.write(name, WEB_PAGE) },
  { what: 'an empty file', code: 'empty-file', name: 'nothing.zip', make: (files, name) => files.write(name, '') },
  {
    what: 'a zip without an export',
    code: 'no-tiktok-data',
    name: 'holiday.zip',
    make: async (files, name) => files.write(name, await zipOf({ 'holiday.txt': 'Bring the tent.', 'pictures/sea.svg': '<svg/>' })),
  },
  {
    what: 'a zip with a password',
    code: 'password-protected',
    name: 'locked.zip',
    make: (files, name) => files.copy(hostileZip('encrypted-flag'), name),
  },
  {
    what: 'a zip whose end is missing',
    code: 'download-incomplete',
    name: 'half.zip',
    make: (files, name) => files.copy(hostileZip('trunc-half'), name),
  },
  {
    what: 'a folder without permission',
    code: 'no-permission',
    name: 'locked folder',
    kind: 'folder',
    make: (files, name) => {
      const path = files.copy('e2e/fixtures/independent/samples', name)
      chmodSync(path, 0o000)
      return path
    },
  },
]

/** Each in English; in German two stand for all, as the sentences themselves are chosen in one place. */
const shownIn = [
  { language: 'en-US', inputs: badInputs },
  { language: 'de-DE', inputs: badInputs.filter(({ code }) => code === 'web-page-not-archive' || code === 'no-permission') },
] as const

for (const { language, inputs } of shownIn) {
  test.describe(`in a window in ${language}`, () => {
    const one = oneApp({ language, before: (files) => [files.copy(independentSample('J5'), 'open before.zip')] })

    test.beforeEach(async () => {
      const { pages } = one()
      await expect(pages.frame.statusLine).toContainText('open before.zip')
      await expect(pages.overview.count(pages.words('categories.name.watch-history'))).toHaveText('240')
    })

    for (const { what, code, name, kind, make } of inputs) {
      test(`${what} is refused in plain words, and ${NOT_SEEN_BEFORE} stays`, async () => {
        const { app, pages, files } = one()
        const path = await make(files, name)
        const before = everythingOnDisk(one())
        await answerOpenDialog(app, [path])
        await app.evaluate(
          ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(),
          kind === 'folder' ? 'open-folder' : 'open',
        )
        await expectRefusal(pages, code)
        await expect(pages.frame.refusal).toContainText(name)
        await expectStillOpen(pages)
        expect(everythingOnDisk(one())).toEqual(before)
      })
    }

    test(`a dropped file that lies nowhere is refused in plain words, and ${NOT_SEEN_BEFORE} stays`, async () => {
      const { page, pages } = one()
      const before = everythingOnDisk(one())
      await dropWithoutPath(page, 'from a mail.zip')
      await pages.open.openDropped.click()
      await expectRefusal(pages, 'no-permission')
      await expectStillOpen(pages)
      expect(everythingOnDisk(one())).toEqual(before)
    })
  })
}

test.describe('an archive that is damaged in the middle of its data', () => {
  const one = oneApp()

  test('is opened up to the damage, and the overview says so', async () => {
    const { app, pages, files } = one()
    const text = await dataOf('J5')
    const path = files.write('cut.zip', await archiveOf(text.slice(0, Math.floor(text.length / 2))))
    await answerOpenDialog(app, [path])
    await pages.open.chooseFile.click()
    await expect(pages.overview.heading).toBeVisible()
    await expect(pages.overview.missing).toContainText(pages.words('warnings.json-cut-off'))
    await expect(pages.overview.remarks).toContainText(pages.words('warnings.json-cut-off'))
    await expect(pages.overview.remarks).toContainText('user_data_tiktok.json')
    await expect(pages.overview.count(pages.words('categories.name.comments'))).toHaveText('8')
  })
})

/** The three parts of every refusal: what happened, what to do, what is safe. */
async function expectRefusal({ frame, words }: AppPages, code: string): Promise<void> {
  await expect(frame.refusal).toHaveCount(1)
  await expect(frame.refusal).toContainText(words(`errors.what.${code}`))
  await expect(frame.refusal).toContainText(words(`errors.next.${code}`))
  await expect(frame.refusal).toContainText(words('errors.kept.other'))
}

/** The window answers: the message goes away when asked, and another page and its records come. */
async function expectStillOpen({ frame, overview, section, words }: AppPages): Promise<void> {
  const watched = words('categories.name.watch-history')
  await expect(frame.statusLine).toContainText('open before.zip')
  await expect(overview.count(watched)).toHaveText('240')
  await frame.dismissRefusal.click()
  await expect(frame.refusal).toHaveCount(0)
  await overview.section(watched).click()
  await expect(section.row(0)).toBeVisible()
  await frame.navigation.getByRole('link', { name: words('shell.overview'), exact: true }).click()
  await expect(overview.heading).toBeVisible()
}

/**
 * The person's home, which is also where the app was started and where temporary files go, and the folder of the file.
 * Chromium keeps house in the profile and its graphics cache whenever it likes; that nothing of an archive gets there is
 * looked after by the test of leftovers.
 */
function everythingOnDisk({ home, files }: OneApp): { readonly home: Listing; readonly folder: Listing } {
  return { home: listing(home, ['.config/Dossier', '.cache']), folder: listing(files.folder) }
}
