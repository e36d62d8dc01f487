import type { LetterFile } from '../../shared/contract/letter.ts'
import { composeLetter } from '../../shared/requests/letters/compose.ts'
import { offeredLanguages } from '../../shared/requests/letters/languages.ts'
import { printableOf } from '../../shared/requests/letters/printable-letter.ts'
import { pairwise } from '../../shared/requests/letters/render/testing/pairwise.ts'
import { personCases, persons, requestFor, textsOf, today } from '../../shared/requests/letters/testing/requests.ts'
import { rights } from '../../shared/requests/right.ts'
import { expect, test } from '../harness/app-test.ts'
import { answerSaveDialog } from '../harness/journey.mjs'
import { pdfFacts } from '../journeys/pdf-facts.ts'

// One place for each company and each kind of citation; pairs of everything else, over the languages that are registered.
const cases = pairwise({
  right: rights,
  language: offeredLanguages,
  place: ['DE', 'GB', 'CH', 'US-CA', 'BR', 'US-NY'],
  person: personCases,
  channel: ['form', 'post'],
})

/** Words alone: lines are broken, hyphens at their ends and the foot of a page stand between them. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}@§]+/gu, '')

test('letters of every right, language and person are printed with all that they say, tagged and with their glyphs', async ({
  app,
  page,
  files,
}) => {
  test.setTimeout(900_000)
  let printed = 0
  for (const { right, language, place, person, channel } of cases) {
    const result = composeLetter({ ...requestFor({ right, residence: place, language, channel, ...persons[person] }) }, today)
    if (result.kind !== 'letter') continue
    const { letter } = result
    const what = `${right} ${place} ${language} ${person} ${channel}`
    const file: LetterFile = { format: 'pdf', letter: printableOf(letter) }
    await answerSaveDialog(app, files.path('letter.pdf'))
    const answer = await page.evaluate(
      (params) =>
        (window as unknown as { dossier: { call(name: string, params: unknown): Promise<unknown> } }).dossier.call('letter-save', params),
      { file, suggestedName: 'x' },
    )
    expect(answer, what).toEqual({ ok: true, result: { state: 'saved', name: 'letter.pdf' } })
    const { text, info, fonts } = pdfFacts(files.path('letter.pdf'))
    expect(info, what).toMatchObject({ Tagged: 'yes', 'Page size': expect.stringContaining(letter.paper === 'A4' ? 'A4' : 'letter') })
    expect(
      fonts.filter(({ embedded, readable }) => !embedded || !readable),
      what,
    ).toEqual([])
    const said = words(text)
    const expected = [
      letter.subject,
      letter.referenceLine,
      letter.printedName,
      ...letter.addressee.lines,
      ...textsOf(letter).flatMap(({ kind, texts }) => (kind === 'table' ? [] : texts)),
    ]
    // The foot of a page can stand within a paragraph; then its beginning tells.
    for (const one of expected) expect(said.includes(words(one)) || said.includes(words(one).slice(0, 40)), `${what}: ${one}`).toBe(true)
    printed += 1
  }
  expect(printed).toBeGreaterThan(40)
})
