import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog, answerSaveDialog } from '../harness/journey.mjs'
import { stagedApps } from '../harness/staged-apps.ts'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import { emptyFolder, namesIn } from './exported-files.ts'
import { generatedArchive } from './generated-archive.ts'
import { archiveOf, dataOf, independentSample } from './made-archives.ts'
import { oneApp } from './one-app.ts'
import { openSection, visitOverview } from './visits.ts'

interface Export {
  readonly 'Your Activity': { readonly Searches: { readonly SearchList: readonly Readonly<Record<string, string>>[] } }
}

test.describe('taking records out', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'), 'Archive.zip')] })

  test('saves what a section shows, with the keyboard alone', async () => {
    const { app, page, pages, files } = one()
    const { section, exporting, words } = pages
    await openSection(one(), 'searches')
    await tabTo(page, section.filter)
    await page.keyboard.type('lentil')
    await expect(section.filter).toHaveValue('lentil')
    await expect(page).toHaveURL(/lentil/u)

    await tabTo(page, exporting.saveRecords, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(exporting.dialog(words('exporting.dialog.section', { section: words('categories.name.searches') }))).toBeFocused()
    await expect(exporting.choice(words('exporting.dialog.shown'))).toBeChecked()
    await tabTo(page, exporting.choice(words('exporting.formats.csv.name')))
    await page.keyboard.press('ArrowDown')
    await expect(exporting.choice(words('exporting.formats.json.name'))).toBeChecked()
    await answerSaveDialog(app, files.path('lentils.json'))
    await tabTo(page, exporting.choosePlace)
    await page.keyboard.press('Enter')
    await expect(exporting.saved).toContainText('lentils.json')
    await expectFocusSeen(page)

    const all = (JSON.parse(await dataOf('J5')) as Export)['Your Activity'].Searches.SearchList
    expect(JSON.parse(files.read('lentils.json').toString())).toEqual(all.filter((record) => record['SearchTerm']?.includes('lentil')))
    expect(statSync(files.path('lentils.json')).mode & 0o777).toBe(0o600)
    await tabTo(page, exporting.close)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(exporting.saveRecords).toBeFocused()
  })

  test('saves all of a section as a table that Papa Parse reads', async () => {
    const { app, pages, files } = one()
    const { exporting, words } = pages
    await openSection(one(), 'searches')
    await exporting.saveRecords.click()
    await exporting.choice(words('exporting.formats.csv.name')).check({ force: true })
    await answerSaveDialog(app, files.path('searches.csv'))
    await exporting.choosePlace.click()
    await expect(exporting.saved).toContainText('searches.csv')
    await exporting.close.click()
    const { data } = Papa.parse<Record<string, string>>(files.read('searches.csv').toString(), { header: true, skipEmptyLines: true })
    const all = (JSON.parse(await dataOf('J5')) as Export)['Your Activity'].Searches.SearchList
    expect(data.map((row) => row['SearchTerm'])).toEqual(all.map((record) => record['SearchTerm']?.replace(/^=/u, "'=")))
    expect(data.map((row) => row['Date (UTC)'])).toEqual(all.map((record) => `${record['Date']?.replace(' ', 'T')}Z`))
  })

  for (const format of ['csv', 'json', 'ndjson', 'parquet'] as const) {
    test(`takes everything out into a new folder: ${format}`, async () => {
      const { app, pages, files } = one()
      const { overview, exporting, words } = pages
      const place = emptyFolder(files, `everything-${format}`)
      await visitOverview(one())
      await expect(overview.heading).toBeVisible()
      await exporting.takeEverythingOut.click()
      await exporting.choice(words(`exporting.formats.${format}.name`)).check({ force: true })
      await answerOpenDialog(app, [place])
      await exporting.choosePlace.click()
      await expect(exporting.saved).toContainText(/Dossier export \d{4}-\d\d-\d\d/u)
      await exporting.close.click()
      const [folder = ''] = namesIn(place)
      expect(statSync(join(place, folder)).mode & 0o777).toBe(0o700)
      const names = namesIn(join(place, folder))
      expect(names).toContain(`watch-history.${format}`)
      expect(names.filter((name) => !name.endsWith(`.${format}`))).toEqual([])
      expect(names.length).toBeGreaterThan(40)
      expect(leftInStaging(one().home)).toEqual([])
    })
  }

  test('writes nothing when the person thinks better of it, and lets them choose again', async () => {
    const { app, pages } = one()
    const { exporting } = pages
    await openSection(one(), 'likes')
    await exporting.saveRecords.click()
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    })
    await exporting.choosePlace.click()
    await expect(exporting.choosePlace).toBeEnabled()
    await exporting.cancel.click()
    await expect(exporting.choosePlace).toHaveCount(0)
  })

  test('says so where it cannot be written', async () => {
    const { app, pages, files } = one()
    const { exporting, words } = pages
    await openSection(one(), 'likes')
    await exporting.saveRecords.click()
    await answerSaveDialog(app, files.path('nowhere/likes.csv'))
    await exporting.choosePlace.click()
    await expect(exporting.failed).toContainText(words('errors.what.write-failed'))
    await answerSaveDialog(app, '/proc/likes.csv')
    await exporting.choosePlace.click()
    await expect(exporting.failed).toContainText(words('errors.what.write-failed'))
    await exporting.cancel.click()
    expect(existsSync(files.path('nowhere'))).toBe(false)
  })
})

test.describe('taking records out in privacy view', () => {
  const planted = ['ottokarblimp', 'queryflumph', 'whisperzonk']
  const one = oneApp({
    before: async (files) => {
      const text = (await dataOf('J5'))
        .replaceAll('user.dot_one', 'ottokarblimp')
        .replace(/"SearchTerm": *"[^"]*"/u, '"SearchTerm":"queryflumph"')
        .replace(/"Content": *"[^"]*"/u, '"Content":"whisperzonk"')
      return [files.write('planted.zip', await archiveOf(text))]
    },
  })

  test('hides in the files what it hides in the window', async () => {
    const { app, page, pages, files } = one()
    const { frame, exporting, words } = pages
    const everythingAs = async (name: string): Promise<string> => {
      const place = emptyFolder(files, name)
      await visitOverview(one())
      await exporting.takeEverythingOut.click()
      await exporting.choice(words('exporting.formats.json.name')).check({ force: true })
      await answerOpenDialog(app, [place])
      await exporting.choosePlace.click()
      await expect(exporting.saved).toBeVisible()
      await exporting.close.click()
      const folder = join(place, namesIn(place)[0] ?? '')
      return namesIn(folder)
        .map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`)
        .join('\n')
    }
    const shown = await everythingAs('shown')
    for (const word of planted) expect(shown).toContain(word)
    await frame.privacyView.setChecked(true, { force: true })
    await expect(page.getByText(words('shell.mask.on'))).toBeVisible()
    const hidden = await everythingAs('hidden')
    for (const word of planted) expect(hidden).not.toContain(word)
    expect(hidden).toContain('••')
  })
})

test.describe('taking a hundred thousand records out', () => {
  const one = oneApp({ before: async () => [(await generatedArchive(stagedApps(), 100_000)).path] })

  test('can be stopped, and then nothing is left', async () => {
    const { app, page, pages, files } = one()
    const { exporting } = pages
    const place = emptyFolder(files, 'stopped')
    await visitOverview(one())
    await exporting.takeEverythingOut.click()
    await answerOpenDialog(app, [place])
    await exporting.choosePlace.click()
    await expect(exporting.bar).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(exporting.bar).toBeVisible()
    await exporting.stop.click()
    await expect(exporting.choosePlace).toBeVisible()
    expect(namesIn(place)).toEqual([])
    await exporting.cancel.click()
  })

  test('leaves nothing half-written when the engine is killed, and says so', async () => {
    const { app, pages, files } = one()
    const { exporting, words } = pages
    const place = emptyFolder(files, 'killed')
    await visitOverview(one())
    await exporting.takeEverythingOut.click()
    await answerOpenDialog(app, [place])
    await exporting.choosePlace.click()
    await expect(exporting.bar).toBeVisible()
    await app.evaluate(({ app: electron }) => {
      const engine = electron.getAppMetrics().find(({ name }) => name === 'Dossier engine')
      if (engine !== undefined) process.kill(engine.pid, 'SIGKILL')
    })
    await expect(exporting.failed).toContainText(words('errors.what.engine-stopped'))
    expect(namesIn(place)).toEqual([])
  })
})

/** What an export left in the folder for temporary files of the app's user. */
function leftInStaging(home: string): readonly string[] {
  return [home, '/tmp'].flatMap((folder) => namesIn(folder).filter((name) => name.startsWith('dossier-staging-')))
}
