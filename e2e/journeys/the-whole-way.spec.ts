import { expect, test } from '../harness/app-test.ts'
import { expectedWay } from './expected-way.ts'
import { pdfFacts } from './pdf-facts.ts'
import { walkTheWholeWay } from './whole-way.mjs'

test('a person opens an archive of 100,000 rows and leaves with a letter in German', async ({ staged, files, launch }) => {
  const { archive, way } = await expectedWay(staged, files.folder)
  expect(archive.counts['watch-history']).toBe(100_000)
  await walkTheWholeWay(await launch({ args: [archive.path] }), way)

  const pdf = pdfFacts(way.paths.pdf)
  const letter = files.read('letter.txt').toString('utf8').replace(/\s+/g, ' ')
  for (const text of [pdf.text, letter]) {
    expect(text).toContain('Alex Example TikTok Technology Limited 10 Earlsfort Terrace Dublin D02 T380 Ireland')
    expect(text).toContain('Art. 17 DSGVO')
    expect(text).toContain('innerhalb eines Monats nach Eingang dieses Antrags')
    expect(text).toContain('@robin.example')
  }
  expect(pdf.text).toContain('Kategorie Datensätze Zeitraum')
  expect(pdf.text).toMatch(/Wiedergabeverlauf 100\.000 \d/)
  expect(pdf.info).toMatchObject({ Tagged: 'yes', Encrypted: 'no', JavaScript: 'no', 'Page size': expect.stringContaining('A4') })
  expect(pdf.info['Title']).toContain('Art. 17 DSGVO')
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.fonts.filter(({ embedded, readable }) => !embedded || !readable)).toEqual([])
})
