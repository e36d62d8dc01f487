import { rmSync, writeFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright'
import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog } from '../harness/journey.mjs'
import { appPages } from '../pages/app-pages.ts'
import { tabTo } from '../pages/focus.ts'
import { reachResidence } from '../pages/request-page.ts'
import { enginesOf } from './engines.ts'
import { archiveOf, dataOf } from './made-archives.ts'
import { openSection } from './visits.ts'

const ACCOUNTS = ['anna.first', 'bruno.second', 'carla.third'] as const

/** An archive of another account, with a search that only this one has. */
async function archiveOfAccount(account: string): Promise<Uint8Array> {
  const text = (await dataOf('J5')).replaceAll('marlow.quill_7', account)
  return archiveOf(text.replace(/"SearchTerm": *"[^"]*"/, `"SearchTerm":"sought by ${account}"`))
}

test('several archives stand beside each other, each at its own place, and none touches another', async ({ files, launch }) => {
  const [anna, bruno, carla] = ACCOUNTS
  const paths = new Map<string, string>()
  for (const account of ACCOUNTS) paths.set(account, files.write(`${account}.zip`, await archiveOfAccount(account)))
  const { app, page } = await launch({ args: [paths.get(anna) ?? ''] })
  const pages = appPages(page, 'en')
  const { frame, open, overview, section, words } = pages
  const opened = async (account: string, item = 'open'): Promise<void> => {
    await answerOpenDialog(app, [paths.get(account) ?? ''])
    await menu(app, item)
    await expect(frame.switcher).toContainText(account)
    await expect(overview.heading).toBeFocused()
  }

  await expect(frame.switcher).toContainText(anna)
  await expect(frame.switcher, 'account and date are in sight').toContainText(/up to \d+\s\w+\s20\d\d/)
  await openSection({ pages }, 'searches')
  await section.filter.fill(anna)
  await expect(section.row(0)).toContainText(`sought by ${anna}`)

  await opened(bruno)
  await expect.poll(() => enginesOf(app)).toHaveLength(2)
  await openSection({ pages }, 'searches')
  await expect(section.row(0)).toContainText(`sought by ${bruno}`)
  await expect(section.filter).toHaveValue('')

  await menu(app, 'previous-archive')
  await expect(frame.switcher).toContainText(anna)
  await expect(section.filter, 'the place and its filter are kept').toHaveValue(anna)
  await expect(section.row(0)).toContainText(`sought by ${anna}`)
  await menu(app, 'next-archive')
  await expect(section.row(0)).toContainText(`sought by ${bruno}`)
  await expect(section.filter).toHaveValue('')
  await menu(app, 'back')
  await expect(frame.switcher, 'going back leads to the archive that was shown there').toContainText(anna)
  await expect(section.filter).toHaveValue(anna)

  await frame.skip.focus()
  await tabTo(page, frame.switcher)
  await page.keyboard.press('Enter')
  await expect(frame.openArchive(bruno)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(frame.switcher).toContainText(bruno)

  await opened(carla)
  await expect.poll(() => enginesOf(app)).toHaveLength(3)
  const engines = await enginesOf(app)
  rmSync(paths.get(carla) ?? '')
  process.kill(engines.at(-1) ?? 0, 'SIGKILL')
  await expect(page.getByText(words('errors.engine.gone')), 'its file is gone, so its engine cannot come back').toBeVisible({
    timeout: 60_000,
  })
  await expect.poll(() => enginesOf(app)).toEqual(engines.slice(0, 2))
  await menu(app, 'next-archive')
  await expect(frame.switcher).toContainText(anna)
  await expect(section.row(0)).toContainText(`sought by ${anna}`)

  await menu(app, 'close-archive')
  await expect(frame.switcher).toContainText(bruno)
  await expect.poll(() => enginesOf(app)).toHaveLength(1)
  expect(await page.content()).not.toContain(`sought by ${anna}`)
  await opened(anna, 'open-instead')
  await expect.poll(() => enginesOf(app)).toHaveLength(1)
  await menu(app, 'next-archive')
  await expect(frame.switcher).toContainText(carla)
  await menu(app, 'close-archive')
  await expect(frame.switcher).toContainText(anna)
  await menu(app, 'close-archive')
  await expect(open.heading).toBeVisible()
  await expect(frame.switcher).toHaveCount(0)
})

test('a letter about one account carries nothing over to another, and privacy view hides every account', async ({ files, launch }) => {
  const [anna, bruno] = ACCOUNTS
  const paths = [files.write('a.zip', await archiveOfAccount(anna)), files.write('b.zip', await archiveOfAccount(bruno))]
  const { app, page } = await launch({ args: [paths[0] ?? ''] })
  const { frame, overview, request } = appPages(page, 'en')
  await expect(frame.switcher).toContainText(anna)
  await overview.writeRequest.click()
  await reachResidence(request)
  await request.residence.fill('Ireland')
  await request.place('Ireland').click()
  await request.next.click()
  await expect(request.userName).toHaveValue(anna)
  await request.name.fill('Anna Example')

  await answerOpenDialog(app, [paths[1] ?? ''])
  await menu(app, 'open')
  await expect(frame.switcher).toContainText(bruno)
  await overview.writeRequest.click()
  await reachResidence(request)
  await expect(request.residence).toHaveValue('')
  await menu(app, 'previous-archive')
  await expect(request.name).toHaveValue('Anna Example')
  await expect(request.userName).toHaveValue(anna)

  await frame.privacyView.setChecked(true, { force: true })
  await expect(frame.switcher).not.toContainText(anna)
  await frame.switcher.click()
  await expect(page.getByRole('menuitemradio')).toHaveCount(2)
  await expect.poll(() => page.content()).not.toMatch(/anna\.first|bruno\.second/)
})

test('a ninth archive is refused in words', async ({ files, launch }) => {
  const archive = await archiveOf('{"Profile And Settings":{"Profile Info":{"ProfileMap":{"userName":"someone"}}}}')
  const { app, page } = await launch()
  const { frame, open, overview, words } = appPages(page, 'en')
  await expect(open.heading).toBeVisible()
  for (let number = 1; number <= 9; number += 1) {
    const path = files.path(`${number}.zip`)
    writeFileSync(path, archive, { mode: 0o644 })
    await answerOpenDialog(app, [path])
    await menu(app, 'open')
    if (number <= 8) await expect(frame.statusLine).toContainText(`${number}.zip`)
  }
  await expect(frame.refusal).toContainText(words('errors.what.too-many-archives'))
  await expect(frame.statusLine).toContainText('8.zip')
  await expect(overview.heading).toBeVisible()
  await expect.poll(() => enginesOf(app)).toHaveLength(8)
})

async function menu(app: ElectronApplication, item: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), item)
}
