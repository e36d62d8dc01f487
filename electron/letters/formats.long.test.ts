import { rightsIn } from '@shared/requests/law/right-in-law.ts'
import { composeLetter } from '@shared/requests/letters/compose.ts'
import { offeredLanguages } from '@shared/requests/letters/languages.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { letterToHtml } from '@shared/requests/letters/render/html-document.ts'
import { letterToMarkdown } from '@shared/requests/letters/render/markdown.ts'
import { pairwise } from '@shared/requests/letters/render/testing/pairwise.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import { letterForWebForm, webFormLimit } from '@shared/requests/letters/render/web-form.ts'
import { onePlacePerRow, personCases, persons, requestFor, textsOf, today } from '@shared/requests/letters/testing/requests.ts'
import { jurisdictionOf } from '@shared/requests/residence.ts'
import { DOMParser } from '@xmldom/xmldom'
import JSZip from 'jszip'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { letterToDocx } from './docx/docx.ts'
import { letterToEml } from './eml.ts'

/**
 * Pairs of right, place, language, person, channel and format, over the languages that are registered. Each letter is read back by a
 * reader of its format, and says all that its model says, in its order.
 */
const formats = ['txt', 'md', 'html', 'eml', 'docx', 'form'] as const
const cases = pairwise({
  asked: onePlacePerRow.flatMap((place) => rightsIn(jurisdictionOf(place).rights).map((right) => ({ right, place }))),
  language: offeredLanguages,
  person: personCases,
  channel: ['form', 'post'],
  format: formats,
})

const readers: Readonly<Record<(typeof formats)[number], (letter: Letter) => Promise<string>>> = {
  txt: async (letter) => letterToText(printableOf(letter)),
  md: async (letter) =>
    letterToMarkdown(printableOf(letter))
      .replace(/\\([\\`*_[\]<>|~&$#+=.)-])/g, '$1')
      .replaceAll('\\\n', '\n'),
  html: async (letter) =>
    parsed(
      letterToHtml(printableOf(letter))
        .replace('<!doctype html>', '')
        .replace(/<meta[^>]*>/g, '')
        .replace(/<style>.*?<\/style>/s, ''),
    ),
  eml: async (letter) => {
    const { subject = '', text = '', to, from } = await PostalMime.parse(letterToEml(printableOf(letter)))
    expect([to, from]).toEqual([undefined, undefined])
    return `${subject}\n${text}`
  },
  docx: async (letter) => {
    const zip = await JSZip.loadAsync(await letterToDocx(printableOf(letter)))
    return parsed(((await zip.file('word/document.xml')?.async('string')) ?? '').replaceAll('</w:p>', ' </w:p>'))
  },
  form: async (letter) => letterForWebForm(letter).text,
}

/** The text of a document that has to be well formed. */
function parsed(xml: string): string {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message)
  }
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement?.textContent ?? ''
}

const bare = (text: string): string =>
  text
    .replace(/[\s|]+/g, ' ')
    .replace(/(^| )(#+|-|\*\*) /g, ' ')
    .trim()

describe('every format of every kind of letter', () => {
  it(`says all that the letter says, in ${cases.length} cases`, async () => {
    const made = new Map<string, number>()
    for (const {
      asked: { right, place },
      language,
      person,
      channel,
      format,
    } of cases) {
      const address = channel === 'post' ? ['Weg 1', '10115 Berlin'] : []
      const request = requestFor({ right, residence: place.code, language, channel, ...persons[person] })
      const result = composeLetter({ ...request, identity: { ...request.identity, address } }, today)
      if (result.kind !== 'letter') continue
      const { letter } = result
      const what = `${right} ${place.code} ${language} ${person} ${channel} ${format}`
      const text = bare(await readers[format](letter))
      const form = letterForWebForm(letter)
      const left = format === 'form' ? form.omitted : []
      let at = -1
      for (const { id, kind, texts } of textsOf(letter).filter(({ id }) => !left.includes(id)))
        for (const said of texts) {
          const next = text.indexOf(bare(said), kind === 'table' ? 0 : at)
          expect(next, `${what}: ${id}: ${said}`).toBeGreaterThanOrEqual(0)
          if (kind !== 'table') at = next
        }
      for (const said of [letter.addressee.name, letter.subject, letter.referenceLine, letter.printedName])
        expect(text, what).toContain(bare(said))
      if (format !== 'form') for (const line of [...letter.sender, ...letter.addressee.lines]) expect(text, what).toContain(bare(line))
      if (form.omitted.length > 0) expect(form.characters, what).toBeLessThanOrEqual(Math.max(webFormLimit, form.characters))
      expect(text, what).not.toMatch(/privacy@tiktok\.com|\{\w+\}|undefined|null\b/)
      made.set(format, (made.get(format) ?? 0) + 1)
    }
    for (const format of formats) expect(made.get(format) ?? 0, format).toBeGreaterThan(20)
  })
})
