import { expect, test } from '../harness/app-test.ts'
import { appPages } from '../pages/app-pages.ts'
import { dropPaths, holdPaths, holdWithoutPath } from './drop.ts'
import { enginesOf } from './engines.ts'
import { independentSample } from './made-archives.ts'
import { oneApp } from './one-app.ts'

test.describe('while a file is held over the window', () => {
  const one = oneApp()

  test('an engine starts, and ends when the file is taken away', async () => {
    const { app, page, pages, files } = one()
    await expect(pages.open.heading).toBeVisible()
    expect(await enginesOf(app)).toEqual([])
    const held = await holdPaths(page, [files.copy(independentSample('J5'), 'held.zip')])
    await expect.poll(() => enginesOf(app)).toHaveLength(1)
    await held.leave()
    await expect.poll(() => enginesOf(app)).toEqual([])
  })

  test('an engine starts, and ends when what was dropped lies nowhere', async () => {
    const { app, page, pages } = one()
    await expect(pages.open.heading).toBeVisible()
    const held = await holdWithoutPath(page, 'from a mail.zip')
    await expect.poll(() => enginesOf(app)).toHaveLength(1)
    await held.drop()
    await expect(pages.frame.refusal).toContainText(pages.words('errors.what.no-permission'))
    await expect.poll(() => enginesOf(app)).toEqual([])
  })

  test('the engine that started reads what is dropped', async () => {
    const { app, page, pages, files } = one()
    await expect(pages.open.heading).toBeVisible()
    const held = await holdPaths(page, [files.copy(independentSample('J5'), 'dropped.zip')])
    await expect.poll(() => enginesOf(app)).toHaveLength(1)
    const ahead = await enginesOf(app)
    await held.drop()
    await expect(pages.frame.statusLine).toContainText('dropped.zip')
    expect(await enginesOf(app)).toEqual(ahead)
  })

  test('beside an open archive the engine waits for the answer, and ends when nothing is to be done', async () => {
    const { app, page, pages, files } = one()
    await expect(pages.frame.statusLine).toContainText('dropped.zip')
    const [shown] = await enginesOf(app)
    await dropPaths(page, [files.copy(independentSample('J3'), 'second.zip')])
    await expect(pages.open.openDropped).toBeVisible()
    await expect.poll(() => enginesOf(app)).toHaveLength(2)
    const held = await holdPaths(page, [files.path('second.zip')])
    await held.leave()
    await expect(pages.open.openDropped, 'the question is still there').toBeVisible()
    expect(await enginesOf(app)).toHaveLength(2)
    await page.keyboard.press('Escape')
    await expect.poll(() => enginesOf(app)).toEqual([shown])
  })
})

test('an app that is started with a file starts its engine before its window, and no other', async ({ files, launch }) => {
  const { app, page } = await launch({ args: [files.copy(independentSample('J5'), 'by argument.zip')] })
  await expect(appPages(page, 'en').frame.statusLine).toContainText('by argument.zip')
  const [engine, ...others] = await enginesOf(app)
  expect(others).toEqual([])
  const started = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, type, creationTime }) => ({ pid, type, creationTime })),
  )
  const byAge = started.sort((one, other) => one.creationTime - other.creationTime)
  const inOrder = byAge.filter(({ pid, type }) => pid === engine || type === 'Tab').map(({ type }) => type)
  expect(inOrder).toEqual(['Utility', 'Tab'])
})
