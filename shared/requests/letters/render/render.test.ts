import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrintableLetter } from '../../../contract/letter.ts'
import { editLetter } from '../edit.ts'
import { longestText, printable, printableLine } from '../plain-text.ts'
import { printableOf } from '../printable-letter.ts'
import { letterToHtml } from './html-document.ts'
import { letterToMarkdown } from './markdown.ts'
import { composed, filledWith, fullRequest, hostileTexts, today } from './testing/letters.ts'
import { letterToText } from './text.ts'
import { letterForWebForm } from './web-form.ts'

/** Every code point, halves of surrogate pairs included; those with direction and control characters more often. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0x20_6f }), fc.integer({ min: 0, max: 0x10_ff_ff }))
  .map((point) => String.fromCodePoint(point))

const hidden = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]|\p{Surrogate}/u

describe('printable text', () => {
  it('has no control character but the line feed, nothing that turns the direction, and whole characters only', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        const clean = printable(text)
        expect(clean).not.toMatch(hidden)
        expect(printable(clean)).toBe(clean)
        expect(clean.length).toBeLessThanOrEqual(longestText)
      }),
    )
  })

  it('leaves an honest name as it is', () => {
    for (const name of ['Zoë O’Connor-Łuczak', 'Müller\u200c', 'שרה', '田中 花子']) expect(printableLine(name)).toBe(name)
  })
})

const small: PrintableLetter = {
  language: 'de',
  paper: 'A4',
  layout: 'plain',
  sender: ['Ada Muster', 'Weg 1', '10115 Berlin'],
  addressee: ['TikTok Technology Limited', 'Dublin'],
  copyTo: [],
  date: 'Berlin, 1. März 2026',
  reference: 'Mein Zeichen: 7',
  subject: 'Löschung meiner Daten nach Art. 17 DSGVO',
  body: [
    { type: 'paragraph', text: 'Sehr geehrte Damen und Herren,' },
    {
      type: 'table',
      caption: 'Anlage',
      head: ['Art', 'Zahl'],
      rows: [
        ['Suchen', '12'],
        ['Likes', '3'],
      ],
    },
    { type: 'heading', text: 'Was zu löschen ist' },
    { type: 'list', items: ['alles', 'und noch mehr'] },
  ],
  closing: ['Mit freundlichen Grüßen', 'Ada Muster'],
  signature: true,
}

describe('the letter as text', () => {
  it('reads like a letter, with the annex at the end', () => {
    expect(letterToText(small)).toBe(`Ada Muster
Weg 1
10115 Berlin

TikTok Technology Limited
Dublin

Berlin, 1. März 2026

Mein Zeichen: 7

Löschung meiner Daten nach Art. 17 DSGVO

Sehr geehrte Damen und Herren,

Was zu löschen ist

- alles
- und noch mehr

Mit freundlichen Grüßen


________________________________
Ada Muster

Anlage

Art     Zahl
Suchen  12
Likes   3
`)
  })

  it('leaves no gap for what a letter does not have', () => {
    const text = letterToText({ ...small, sender: [' '], reference: '', signature: false, body: [] })
    expect(text).toBe(`TikTok Technology Limited
Dublin

Berlin, 1. März 2026

Löschung meiner Daten nach Art. 17 DSGVO

Mit freundlichen Grüßen

Ada Muster
`)
  })
})

describe('the letter for the web form', () => {
  it('leaves whole blocks out of a small web form, the essential ones never', () => {
    const letter = composed()
    const small = letterForWebForm(letter, 10)
    expect(small.omitted).toEqual(letter.blocks.filter((block) => !block.essential).map(({ id }) => id))
    for (const block of letter.blocks) {
      if (block.kind === 'paragraph') expect(small.text.includes(block.text), block.id).toBe(block.essential)
    }
    const whole = letterForWebForm(letter)
    expect(whole.omitted).toEqual([])
    const oneLess = letterForWebForm(letter, whole.characters - 1)
    // The annex goes first, and with it the sentence that speaks of it.
    expect(oneLess.omitted).toEqual(['annex-note', 'annex'])
    expect(oneLess.text).not.toMatch(/annex/i)
    expect(oneLess.characters).toBe([...oneLess.text].length)
  })

  it('keeps the annex that says which records are meant, however small the form', () => {
    const records = [{ category: 'searches', name: 'search history', day: today, entry: 'rain boots' }]
    const letter = composed({ ...fullRequest, scope: { kind: 'records', records, list: true } })
    const { text, omitted } = letterForWebForm(letter, 10)
    expect(text).toContain('search history')
    expect(text).not.toContain('rain boots')
    expect(omitted).toContain('annex-list')
    expect(omitted).not.toContain('annex')
  })

  it('names the company and leaves out every address', () => {
    const { text } = letterForWebForm(composed())
    expect(text).toMatch(/^TikTok Information Technologies UK Limited\nCopy to: TikTok Technology Limited/)
    expect(text).not.toContain('1 Road\nLondon')
    expect(text).not.toContain('____')
  })
})

describe('the letter as Markdown', () => {
  it('escapes what Markdown would act on', () => {
    const markdown = letterToMarkdown(printableOf(filledWith('# *a* _b_ [c](d) <e> `f` | 1. x')))
    expect(markdown).toContain('\\# \\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\| 1. x')
    expect(letterToMarkdown(printableOf(filledWith('1. x')))).toContain('1\\. x')
    expect(letterToMarkdown(printableOf(filledWith('- x')))).toContain('\\- x')
  })

  it('is otherwise the same words as the text', () => {
    const bare = (text: string) =>
      text
        .replace(/\\(?=[^\w\s])/g, '')
        .replace(/[\s#*|_-]+|\\$/gm, ' ')
        .replaceAll('\\', ' ')
        .replace(/\s+/g, ' ')
        .trim()
    const { archive: _, ...withoutAnnex } = fullRequest
    const letter = printableOf(composed(withoutAnnex))
    expect(bare(letterToMarkdown(letter))).toBe(bare(letterToText(letter)))
  })

  it('has a line to sign on and a table behind it', () => {
    const markdown = letterToMarkdown(small)
    expect(markdown).toContain(
      `Mit freundlichen Grüßen\n\n${'\\_'.repeat(32)}\\\nAda Muster\n\n**Anlage**\n\n| Art | Zahl |\n| --- | --- |`,
    )
  })
})

describe.each([
  ['text', letterToText],
  ['Markdown', letterToMarkdown],
  ['HTML', letterToHtml],
])('the letter as %s', (_format, render) => {
  it.each(hostileTexts)('shows %s without hidden characters', (_, text) => {
    expect(render(printableOf(filledWith(text)))).not.toMatch(hidden)
  })

  it('takes hidden characters out of every place', () => {
    const everywhere = 'a\u202e\u2066\u0000\u0007\u001b\ufeffb'
    const rendered = render(printableOf(filledWith(everywhere)))
    expect(rendered).not.toMatch(hidden)
    const places = JSON.stringify(printableOf(filledWith('ab'))).match(/\bab\b/g)
    // The page says the subject once more, as its title.
    expect(rendered.match(/\bab\b/g)?.length).toBeGreaterThanOrEqual(places?.length ?? Number.NaN)
  })

  it('keeps a line break inside a paragraph and nowhere that is one line', () => {
    const rendered = render({ ...small, subject: 'one\r\ntwo', body: [{ type: 'paragraph', text: 'three\r\nfour' }] })
    expect(rendered).toContain('one two')
    expect(rendered).toMatch(/three\\?\nfour/)
  })

  it('has the annex behind the name', () => {
    const rendered = render(small)
    expect(rendered.indexOf('Anlage')).toBeGreaterThan(rendered.lastIndexOf('Ada Muster'))
  })
})

describe('the letter for the web form, whatever is written into it', () => {
  it.each(hostileTexts)('shows %s without hidden characters', (_, text) => {
    expect(letterForWebForm(filledWith(text)).text).not.toMatch(hidden)
  })
})

describe('an edited letter', () => {
  it('goes through the same door in every format', () => {
    const typed = 'Mine\u202e <b>bold</b>\nand a second line'
    const result = editLetter(composed(), 'request', typed)
    if (result.kind !== 'edited') throw new Error(result.problem)
    const letter = printableOf(result.letter)
    expect(letterToText(letter)).toContain('Mine <b>bold</b>\nand a second line')
    expect(letterForWebForm(result.letter).text).toContain('Mine <b>bold</b>\nand a second line')
    expect(letterToHtml(letter)).toContain('<p>Mine &lt;b&gt;bold&lt;/b&gt;\nand a second line</p>')
    expect(letterToMarkdown(letter)).toContain('Mine \\<b\\>bold\\</b\\>\\\nand a second line')
    expect(result.letter.blocks.find(({ id }) => id === 'request')?.edited).toBe(true)
  })
})
