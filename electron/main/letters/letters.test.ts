import { readFileSync } from 'node:fs'
import type { PrintableLetter } from '@shared/contract/letter.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterPage } from './letter-html.ts'
import { letterText } from './letter-text.ts'

const template = readFileSync(new URL('../../../renderer/print.html', import.meta.url), 'utf8')

const letter: PrintableLetter = {
  language: 'de',
  paper: 'A4',
  sender: ['Ada Muster', 'Weg 1', '10115 Berlin'],
  addressee: ['TikTok Technology Limited', 'Dublin'],
  copyTo: [],
  date: 'Berlin, 1. März 2026',
  reference: 'Mein Zeichen: 7',
  subject: 'Löschung meiner Daten nach Art. 17 DSGVO',
  body: [
    { type: 'paragraph', text: 'Sehr geehrte Damen und Herren,' },
    { type: 'heading', text: 'Was zu löschen ist' },
    { type: 'list', items: ['alles', 'und noch mehr'] },
    {
      type: 'table',
      caption: 'Anlage',
      head: ['Art', 'Zahl'],
      rows: [
        ['Suchen', '12'],
        ['Likes', '3'],
      ],
    },
  ],
  closing: ['Mit freundlichen Grüßen', 'Ada Muster'],
  signature: true,
}

/** What stands between the tags, in the way a parser reads it. */
function textOf(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
  return html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => named[name] ?? '')
}

describe('a letter on the print page', () => {
  it('says its language, direction and title', () => {
    const page = letterPage(template, letter)
    expect(page).toContain('<html lang="de" dir="ltr">')
    expect(page).toContain('<title>Löschung meiner Daten nach Art. 17 DSGVO</title>')
    expect(letterPage(template, { ...letter, language: 'ar' })).toContain('lang="ar" dir="rtl"')
  })

  it('uses headings, lists, addresses and a table with headers', () => {
    const page = letterPage(template, letter)
    for (const part of [
      '<address class="sender">Ada Muster\nWeg 1\n10115 Berlin</address>',
      '<h1 class="subject">',
      '<h2>Was zu löschen ist</h2>',
      '<ul><li>alles</li><li>und noch mehr</li></ul>',
      '<caption>Anlage</caption>',
      '<th scope="col">Zahl</th>',
      '<th scope="row">Likes</th><td>3</td>',
    ])
      expect(page).toContain(part)
  })

  it('leaves room for a pen only where a letter is signed', () => {
    expect(letterPage(template, letter)).toContain('class="signature"')
    expect(letterPage(template, { ...letter, signature: false })).not.toContain('class="signature"')
  })

  it('has no empty elements for what a letter does not have', () => {
    expect(letterPage(template, { ...letter, sender: [], reference: '' })).not.toMatch(/class="(sender|reference|copy)"/)
  })

  it('keeps the words of a letter that quotes a mark of the template', () => {
    const page = letterPage(template, { ...letter, subject: '__LETTER__ and $& and $1' })
    expect(page).toContain('<title>__LETTER__ and $&amp; and $1</title>')
    expect(page.match(/<main>/g)).toHaveLength(1)
  })

  it('takes no language that is none', () => {
    expect(letterPage(template, { ...letter, language: '"><script>' })).toContain('lang="und"')
  })

  it('is refused by a page that has no place for it', () => {
    expect(() => letterPage('<title>__TITLE__</title>', letter)).toThrow()
  })

  it('never lets text become markup, whatever it is', () => {
    const markup = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<script>alert(1)</script>', '</title><img src=x onerror=y>', '"onload="x', '&lt;b&gt;', '&amp;', "'", '<!--', ']]>'),
    )
    const elements = (page: string) => page.match(/<[^>]*>/g)
    const plain = elements(letterPage(template, { ...letter, body: [{ type: 'paragraph', text: 'x' }] }))
    fc.assert(
      fc.property(markup, (text) => {
        const page = letterPage(template, {
          ...letter,
          subject: `x${text}`,
          reference: `y${text}`,
          body: [{ type: 'paragraph', text: `z${text}` }],
        })
        expect(elements(page)).toEqual(plain)
      }),
    )
  })

  it('says exactly what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', 'ß', '漢', ' ', ';', '#') }), (text) => {
        const page = letterPage(template, { ...letter, body: [{ type: 'paragraph', text: `[${text}]` }] })
        expect(textOf(page)).toContain(`[${text}]`)
      }),
    )
  })
})

describe('a letter as text', () => {
  it('reads like a letter', () => {
    expect(letterText(letter)).toBe(`Ada Muster
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




Ada Muster

Anlage

Art     Zahl
Suchen  12
Likes   3
`)
  })
})

describe.each([
  ['a page', (given: PrintableLetter) => letterPage(template, given)],
  ['text', (given: PrintableLetter) => letterText(given)],
])('a letter as %s', (_kind, render) => {
  it('carries no character that hides or turns what it says', () => {
    const hidden = '\u202e\u2066\u0000\u0007\u001b\u200b'.replace('\u200b', '\ufeff')
    const everywhere = `a${hidden}b`
    const rendered = render({
      ...letter,
      sender: [everywhere],
      addressee: [everywhere],
      copyTo: [everywhere],
      date: everywhere,
      reference: everywhere,
      subject: everywhere,
      body: [
        { type: 'paragraph', text: everywhere },
        { type: 'heading', text: everywhere },
        { type: 'list', items: [everywhere] },
        { type: 'table', caption: everywhere, head: [everywhere], rows: [[everywhere]] },
      ],
      closing: [everywhere, everywhere],
    })
    expect(rendered).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u)
    expect(rendered.match(/ab/g)?.length).toBeGreaterThanOrEqual(13)
  })

  it('keeps a line break inside a paragraph and nowhere that is one line', () => {
    const rendered = render({ ...letter, subject: 'one\r\ntwo', body: [{ type: 'paragraph', text: 'three\r\nfour' }] })
    expect(rendered).toContain('one two')
    expect(rendered).toContain('three\nfour')
  })
})
