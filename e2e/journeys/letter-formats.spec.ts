import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import JSZip from 'jszip'
import type { LetterFile } from '../../shared/contract/letter.ts'
import { printableOf } from '../../shared/requests/letters/printable-letter.ts'
import { envelopeLayouts } from '../../shared/requests/letters/render/envelope.ts'
import { composed, filledWith, fullRequest } from '../../shared/requests/letters/render/testing/letters.ts'
import { expect, type RunningApp, type TestFiles, test } from '../harness/app-test.ts'
import { answerSaveDialog, reachLetter, reachOverview } from '../harness/journey.mjs'
import { appPages } from '../pages/app-pages.ts'
import { inkAt, pdfFacts, pdfPages, pdfWords } from './pdf-facts.ts'

const german = { ...fullRequest, residence: 'DE', language: 'de' } as const
const letter = printableOf(composed(german))

/** A word's box is as high as its font can reach, which is more than its letters do; in millimetres. */
const slack = 0.7

/** Saves as the window does, and gives the path of the file. */
async function save({ app, page }: RunningApp, files: TestFiles, file: LetterFile, name: string): Promise<string> {
  await answerSaveDialog(app, files.path(name))
  const answer = await page.evaluate(
    (params) =>
      (window as unknown as { dossier: { call(name: string, params: unknown): Promise<unknown> } }).dossier.call('letter-save', params),
    { file, suggestedName: 'x' },
  )
  expect(answer).toEqual({ ok: true, result: { state: 'saved', name } })
  return files.path(name)
}

for (const paper of ['A4', 'Letter'] as const) {
  test(`a letter by post on ${paper} shows its address in the window of the envelope, and where to fold`, async ({ running, files }) => {
    const { address, folds, text } = envelopeLayouts[paper]
    const path = await save(running, files, { format: 'pdf', letter: { ...letter, paper, layout: 'post' } }, 'post.pdf')
    const words = pdfWords(path).filter(({ page }) => page === 1)
    const inWindow = words.filter(
      ({ left, top }) => left < address.left + address.width && top > address.top - 2 && top < address.top + address.height,
    )
    expect(inWindow.map(({ word }) => word).join(' ')).toBe(letter.addressee.join(' '))
    for (const { left, right, top, bottom } of inWindow) {
      expect(left).toBeGreaterThanOrEqual(address.left - 0.2)
      expect(right).toBeLessThanOrEqual(address.left + address.width)
      expect(top).toBeGreaterThanOrEqual(address.top - slack)
      expect(bottom).toBeLessThanOrEqual(address.top + address.height + slack)
    }
    for (const { word, top } of words.filter(({ left }) => left < 110)) {
      expect(inWindow.some((one) => one.word === word && one.top === top) || top >= text - 0.5, `${word} at ${top} mm`).toBe(true)
    }
    for (const fold of folds) {
      expect(inkAt(path, 7, fold), `fold at ${fold} mm`).toBe(true)
      expect(inkAt(path, 7, fold - 3)).toBe(false)
    }
  })
}

test('a letter for an upload has no fold marks', async ({ running, files }) => {
  const path = await save(running, files, { format: 'pdf', letter: { ...letter, layout: 'plain' } }, 'plain.pdf')
  for (const fold of envelopeLayouts.A4.folds) expect(inkAt(path, 7, fold)).toBe(false)
})

test('every page is numbered in the language of the letter, and the document is tagged', async ({ running, files }) => {
  const path = await save(running, files, { format: 'pdf', letter }, 'pages.pdf')
  const pages = pdfPages(path)
  expect(pages.length).toBeGreaterThan(1)
  for (const [index, page] of pages.entries()) expect(page).toContain(`Seite ${index + 1} von ${pages.length}`)
  expect(pdfFacts(path).info).toMatchObject({ Tagged: 'yes', Title: letter.subject })
})

test('the same letter is printed to the same bytes', async ({ running, files }) => {
  const first = await save(running, files, { format: 'pdf', letter }, 'first.pdf')
  await running.page.waitForTimeout(1100)
  const second = await save(running, files, { format: 'pdf', letter }, 'second.pdf')
  expect(files.read('second.pdf').equals(files.read('first.pdf')), `${first} and ${second}`).toBe(true)
  // Set in its own fonts, not in those that stand in while they are being loaded.
  const fonts = pdfFacts(first).fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))
  expect(fonts).toEqual(expect.arrayContaining(['SourceSerif4-Regular', 'SourceSerif4-SemiBold']))
})

test('a letter of thirty pages and one of hostile names are printed whole', async ({ running, files }) => {
  const hostile = printableOf(filledWith('</p><script>alert(1)</script> {page} \u202egnp.exe'))
  const path = await save(running, files, { format: 'pdf', letter: hostile }, 'hostile.pdf')
  expect(pdfFacts(path).text).toContain('</p><script>alert(1)</script> {page} gnp.exe')
  const long = {
    ...letter,
    body: [
      ...letter.body,
      ...Array.from({ length: 450 }, (_, n) => ({ type: 'paragraph' as const, text: `Absatz ${n}. ${'Wort '.repeat(60)}` })),
    ],
  }
  const pages = pdfPages(await save(running, files, { format: 'pdf', letter: long }, 'long.pdf'))
  expect(pages.join(' ')).toContain('Absatz 449.')
})

test('the letter can be taken along in every format, and its days for a calendar', async ({ launch, files }) => {
  const running = await launch({ args: [files.copy('e2e/fixtures/independent/samples/J5.zip')] })
  const { app, page } = running
  await reachOverview(page, { sample: false })
  await reachLetter(page, { residence: 'Germany', name: 'Alex Example', userName: 'alex.example' })
  const { request } = appPages(page, 'en')
  for (const format of ['docx', 'txt', 'eml', 'html', 'md', 'zip'] as const) {
    await answerSaveDialog(app, files.path(`Letter.${format}`))
    await request.otherFormats.click()
    await request.format(format).click()
    await expect(request.saved(`Letter.${format}`)).toBeVisible()
    expect(statSync(files.path(`Letter.${format}`)).mode & 0o777).toBe(0o600)
  }
  await answerSaveDialog(app, files.path('Dates.ics'))
  await request.saveDates.click()
  await expect(request.saved('Dates.ics')).toBeVisible()

  expect(files.read('Letter.txt').toString('utf8')).toContain('@alex.example')
  expect(files.read('Letter.eml').toString('utf8')).toMatch(/^X-Unsent: 1\r\nSubject: /)
  expect(files.read('Dates.ics').toString('utf8')).toContain('BEGIN:VALARM')
  const zip = await JSZip.loadAsync(files.read('Letter.zip'))
  expect(Object.keys(zip.files)).toEqual([
    'read-me.txt',
    'letter.pdf',
    'letter.docx',
    'letter.txt',
    'annex.csv',
    'dates.ics',
    'archive.sha256',
  ])
  const sha256 = createHash('sha256').update(files.read('J5.zip')).digest('hex')
  expect(await zip.file('archive.sha256')?.async('string')).toBe(`${sha256}  J5.zip\n`)
  expect((await zip.file('letter.pdf')?.async('nodebuffer'))?.subarray(0, 5).toString()).toBe('%PDF-')
})
