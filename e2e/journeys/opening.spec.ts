import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, launchSettings, test } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import { giveToUser } from '../harness/stage.mjs'
import { stagedApps } from '../harness/staged-apps.ts'
import { appPages } from '../pages/app-pages.ts'
import { dropPaths } from './drop.ts'
import { enginesOf } from './engines.ts'
import { writeLargeArchive } from './large-archive.ts'
import { dataOf, independentSample } from './made-archives.ts'
import { type OneApp, oneApp } from './one-app.ts'

const FIRST = { sample: 'J4', name: 'first.zip', watched: '240' } as const
const LARGE_ROWS = 1_500_000

test.describe('an archive is opened', () => {
  const one = oneApp()

  test.afterEach(async () => {
    await chooseInMenu(one(), 'close-archive')
    await expect(one().pages.open.heading).toBeVisible()
  })

  test('by the button on the first page', async () => {
    const { app, pages, files } = one()
    await answerOpenDialog(app, [files.copy(independentSample('J5'), 'by button.zip')])
    await pages.open.chooseFile.click()
    await expectOpen(one(), 'by button.zip')
  })

  test('from its unpacked folder', async () => {
    const { app, pages } = one()
    await answerOpenDialog(app, [await unpacked(one(), 'unpacked')])
    await pages.open.chooseFolder.click()
    await expectOpen(one(), 'unpacked')
    await expect(pages.overview.fileFacts).toContainText(pages.words('overview.account.container.folder'))
  })

  test('from the bare data file', async () => {
    const { app, pages, files } = one()
    await answerOpenDialog(app, [files.write('user_data_tiktok.json', await dataOf('J5'))])
    await pages.open.chooseFile.click()
    await expectOpen(one(), 'user_data_tiktok.json')
    await expect(pages.overview.fileFacts).toContainText(pages.words('overview.account.container.file'))
  })

  test('by the menu', async () => {
    const { app, files } = one()
    await answerOpenDialog(app, [files.copy(independentSample('J5'), 'by menu.zip')])
    await chooseInMenu(one(), 'open')
    await expectOpen(one(), 'by menu.zip')
  })

  test('by a drop on the window', async () => {
    const { page, files } = one()
    await dropPaths(page, [files.copy(independentSample('J5'), 'by drop.zip')])
    await expectOpen(one(), 'by drop.zip')
  })

  test('by the drop of an unpacked folder', async () => {
    const { page } = one()
    await dropPaths(page, [await unpacked(one(), 'dropped folder')])
    await expectOpen(one(), 'dropped folder')
  })

  test('by a second start, which then ends', async () => {
    const { home, files } = one()
    const path = files.copy(independentSample('J5'), 'by second start.zip')
    const { executablePath, args, cwd, env } = launchSettings(stagedApps(), home, { args: [path] })
    const second = spawn(executablePath, args, { cwd, env, stdio: 'ignore' })
    const ended = new Promise((done) => second.once('exit', done))
    await expectOpen(one(), 'by second start.zip')
    expect(await ended).toBe(0)
  })

  test('as the sample, which says what it is', async () => {
    const { pages } = one()
    await pages.open.trySample.click()
    await expect(pages.overview.heading).toBeVisible()
    await expect(one().page.getByText(pages.words('overview.sample'))).toBeVisible()
  })
})

test('an archive is opened by the command line', async ({ files, launch }) => {
  const { page } = await launch({ args: [files.copy(independentSample('J5'), 'by argument.zip')] })
  const { frame, overview } = appPages(page, 'en')
  await expect(overview.heading).toBeVisible()
  await expect(frame.statusLine).toContainText('by argument.zip')
})

test('a command line with a path that leads nowhere says so', async ({ files, launch }) => {
  const { page } = await launch({ args: [files.path('gone.zip')] })
  const { frame, open, words } = appPages(page, 'en')
  await expect(frame.refusal).toContainText(words('errors.what.file-not-found'))
  await expect(frame.refusal).toContainText(words('errors.next.file-not-found'))
  await expect(open.heading).toBeVisible()
})

test.describe('with an archive open', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample(FIRST.sample), FIRST.name)] })

  test('a long opening tells how far it is and stops when asked, and the open archive stays', async () => {
    const { app, page, pages, files } = one()
    const { open, frame, overview, words } = pages
    await expectOpen(one(), FIRST.name)
    const path = files.path('long.zip')
    await writeLargeArchive(path, LARGE_ROWS)
    giveToUser(stagedApps().stage, path)
    await dropPaths(page, [path])
    await open.openDropped.click()
    await expect(open.progress('long.zip')).toBeVisible()
    await expect(open.bar).toHaveAttribute('aria-valuenow', /[1-9]/)
    await expect(open.progress('long.zip')).toContainText(/[1-9][\d,]* records so far/)
    expect(await enginesOf(app)).toHaveLength(2)

    await open.cancel.click()
    await expect(open.progress('long.zip')).toHaveCount(0)
    await expect(frame.refusal).toHaveCount(0)
    await expect(frame.statusLine).toContainText(FIRST.name)
    await expect.poll(() => enginesOf(app)).toHaveLength(1)
    await expectRecords(one(), FIRST.watched)
    await expect(overview.heading).toHaveText(words('overview.title'))
  })

  test('a second archive that is opened in its place ends the engine of the first', async () => {
    const { app, page, pages, files } = one()
    await expect(pages.overview.count(pages.words('categories.name.watch-history'))).toHaveText(FIRST.watched)
    const [before] = await enginesOf(app)
    await dropPaths(page, [files.copy(independentSample('J3'), 'second.zip')])
    await pages.open.openDropped.click()
    await expectOpen(one(), 'second.zip')
    await expect.poll(() => enginesOf(app)).toHaveLength(1)
    expect(await enginesOf(app)).not.toContain(before)
    await expectRecords(one(), '240')
  })
})

test.describe('when the engine dies', () => {
  const one = oneApp({ before: (files) => [files.copy(independentSample('J5'), 'robust.zip')] })

  test('the window says so, and the archive is there again', async () => {
    const { app, page, pages } = one()
    await expectOpen(one(), 'robust.zip')
    const told = await page.evaluateHandle(noteAlerts)
    const [engine = 0] = await enginesOf(app)
    process.kill(engine, 'SIGKILL')
    await expect.poll(() => told.evaluate((texts) => texts.join('\n'))).toContain(pages.words('errors.engine.restarting', { attempt: 1 }))
    await expect(pages.frame.trouble).toHaveCount(0)
    await expectRecords(one(), '240')
    expect(await enginesOf(app)).not.toContain(engine)
  })

  test('over and over, the window says what to do, and the archive can be opened once more', async () => {
    const { app, page, pages, files } = one()
    await expectOpen(one(), 'robust.zip')
    const gone = page.getByRole('alert').filter({ hasText: pages.words('errors.engine.gone') })
    await expect(async () => {
      for (const engine of await enginesOf(app)) process.kill(engine, 'SIGKILL')
      await expect(gone).toBeVisible({ timeout: 100 })
    }).toPass()
    await dropPaths(page, [files.path('robust.zip')])
    await expectOpen(one(), 'robust.zip')
    await expect(gone).toHaveCount(0)
    await expectRecords(one(), '240')
  })
})

/** The overview of this archive stands. */
async function expectOpen({ pages }: OneApp, name: string): Promise<void> {
  await expect(pages.overview.heading).toBeVisible()
  await expect(pages.frame.statusLine).toContainText(name)
}

/** The watch history has so many records, can be opened, and its records come from the engine. */
async function expectRecords({ pages }: OneApp, count: string): Promise<void> {
  const { frame, overview, section, words } = pages
  const watched = words('categories.name.watch-history')
  await expect(overview.count(watched)).toHaveText(count)
  await overview.section(watched).click()
  await expect(section.row(0)).toContainText(/\d/)
  await frame.navigation.getByRole('link', { name: words('shell.overview'), exact: true }).click()
  await expect(overview.heading).toBeVisible()
}

async function chooseInMenu({ app }: OneApp, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}

/** An export as it lies on disk once it was unpacked. */
async function unpacked({ files }: OneApp, name: string): Promise<string> {
  const { stage } = stagedApps()
  const folder = files.path(name)
  mkdirSync(folder)
  giveToUser(stage, folder)
  const file = join(folder, 'user_data_tiktok.json')
  writeFileSync(file, await dataOf('J5'))
  giveToUser(stage, file)
  return folder
}

/** Runs in the page. Notes every message from now on, even one that is shown only for a moment. */
function noteAlerts(): string[] {
  const texts: string[] = []
  const note = (): void => {
    for (const alert of document.querySelectorAll('[role="alert"]')) texts.push(alert.textContent ?? '')
  }
  new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true })
  return texts
}
