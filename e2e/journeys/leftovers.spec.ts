import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../harness/app-test.ts'
import { appPages } from '../pages/app-pages.ts'
import { reachResidence } from '../pages/request-page.ts'
import { filesBelow } from './listing.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { openSection } from './visits.ts'

// Stands in every text of the archive, in the names of conversations, and in the name of the file.
const MARKER = 'qvxplanted7zk'
const TYPED = 'Wxnamemarker'

test('after a session nothing of the archive, and nothing that was typed, is left on the disk', async ({ home, files, launch }) => {
  const path = files.write(`${MARKER}.zip`, await archiveOf(JSON.stringify(planted(JSON.parse(await dataOf('J5'))))))
  const elsewhere = folderNames(tmpdir())
  const { app, page, stderr } = await launch({ args: [path] })
  const pages = appPages(page, 'en')
  const { frame, overview, request, section, words } = pages

  await expect(overview.fileFacts).toContainText(MARKER)
  for (const id of ['searches', 'comments', 'direct-messages', 'watch-history']) {
    await openSection({ pages }, id)
    await section.openRow(0)
    await expect(section.record.pane).toContainText(MARKER)
    await section.record.close.click()
    await section.filter.fill(MARKER)
    await expect(section.row(0)).toContainText(/\S/)
  }
  await openSection({ pages }, 'profile-info')
  await expect(section.sheetRow('userName')).toContainText(MARKER)
  await frame.privacyView.setChecked(true, { force: true })
  await frame.privacyView.setChecked(false, { force: true })
  await frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }).click()
  await reachResidence(request)
  await request.residence.fill('Germany')
  await request.place('Germany').click()
  await request.next.click()
  await request.name.fill(TYPED)
  await request.userName.fill(`${MARKER}.user`)
  for (const step of ['scope', 'channel', 'review'] as const) {
    await request.next.click()
    await expect(request.heading(step)).toBeVisible()
  }
  await expect(request.letter).toContainText(TYPED)
  await app.close()

  expect(statSync(join(home, '.config', 'Dossier')).isDirectory(), 'the profile is where it is looked for').toBe(true)
  const searched = [
    home,
    ...folderNames(tmpdir())
      .filter((name) => !elsewhere.includes(name))
      .map((name) => join(tmpdir(), name)),
  ]
  const found = searched.flatMap(allFiles).filter((file) => [MARKER, TYPED].some((word) => file.includes(word) || holds(file, word)))
  expect(found).toEqual([])
  expect(stderr()).not.toMatch(new RegExp(`${MARKER}|${TYPED}`, 'i'))
  expect(allFiles(files.folder), 'nothing was put beside the archive').toEqual([path])
})

/** The same export with the marker in every text that is no date, and in the keys that are the person's own. */
function planted(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}/.test(value) ? value : `${value}${MARKER}`
  if (Array.isArray(value)) return value.map(planted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(/^(Chat History with )/, `$1${MARKER}`), planted(inner)]),
  )
}

/** Whether a file holds a word, in either of the encodings that Chromium writes. */
function holds(file: string, word: string): boolean {
  const content = readFileSync(file)
  return content.includes(Buffer.from(word, 'utf8')) || content.includes(Buffer.from(word, 'utf16le'))
}

function allFiles(path: string): readonly string[] {
  return (statSync(path).isDirectory() ? filesBelow(path) : [path]).filter(
    (one) => statSync(one, { throwIfNoEntry: false })?.isFile() === true,
  )
}

/** What lies in a folder, apart from what the tests themselves and other tools keep changing there. */
function folderNames(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !/^(dossier-|playwright|bash_jobs|\.X)/.test(name))
}
