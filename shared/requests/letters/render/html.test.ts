import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrintableLetter } from '../../../contract/letter.ts'
import { printable, printableLine } from '../plain-text.ts'
import { printableOf } from '../printable-letter.ts'
import { letterPage } from './html.ts'
import { letterToHtml } from './html-document.ts'
import { composed, filledWith, fullRequest, hostileTexts } from './testing/letters.ts'

const template = '<html lang="en" dir="ltr"><title>__TITLE__</title><main>__LETTER__</main></html>'
const letter = printableOf(composed())
const pageOf = (text: string) => letterPage(template, printableOf(filledWith(text)))

/** Every code point, halves of surrogate pairs included; those with direction and control characters more often. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0x20_6f }), fc.integer({ min: 0, max: 0x10_ff_ff }))
  .map((point) => String.fromCodePoint(point))

interface Parsed {
  readonly elements: readonly string[]
  readonly texts: readonly string[]
}

/** A strict reader of the HTML that we write: anything but known tags, quoted attributes and the five entities is an error. */
function parse(html: string): Parsed {
  const elements: string[] = []
  const texts: string[] = []
  const open: string[] = []
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>$/.exec(token)
    if (tag !== null) {
      const [, closing = '', name = ''] = tag
      if (closing === '') {
        elements.push(name)
        if (name !== 'meta') open.push(name)
      } else if (open.pop() !== name) throw new Error(`unexpected </${name}>`)
    } else if (token === '<!doctype html>') continue
    else if (token.startsWith('<')) throw new Error(`no tag of ours: ${token}`)
    else {
      const bare = token.replace(/&(amp|lt|gt|quot|#39);/g, '')
      if (/[&>"']/.test(bare) && !open.includes('style')) throw new Error(`unescaped: ${bare}`)
      const text = token
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
      if (text.trim() !== '') texts.push(text)
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return { elements, texts }
}

describe('a letter on a page', () => {
  it('says its language, direction and title', () => {
    expect(letterPage(template, letter)).toContain('<html lang="en" dir="ltr">')
    expect(letterPage(template, { ...letter, language: 'de-AT', subject: 'Löschung' })).toContain(
      '<html lang="de-at" dir="ltr"><title>Löschung</title>',
    )
    expect(letterPage(template, { ...letter, language: 'ar' })).toContain('lang="ar" dir="rtl"')
  })

  it('takes no language that is none', () => {
    expect(letterPage(template, { ...letter, language: '"><script>' })).toContain('lang="und" dir="ltr"')
  })

  it('uses addresses, headings, lists and a table with headers', () => {
    const page = letterPage(template, letter)
    for (const part of [
      '<address class="sender">Ada Sample\n1 Road\nLondon\nada@example.org\n+44 20 0000 0000</address>',
      '<address class="addressee">TikTok Information Technologies UK Limited\n',
      '<p class="copy">Copy to: TikTok Technology Limited, ',
      '<p class="date">23 November 2026</p>',
      '<p class="reference">My reference: 2026-11-23-ada</p>',
      '<h1 class="subject">Request for erasure',
      '<p>Dear Sir or Madam,</p>',
      '<h2>Grounds</h2>',
      '<ul><li>One</li><li>Two</li></ul>',
      '<p class="greeting">Yours faithfully,</p>\n<div class="signature"></div>\n<p class="names">Ada Sample</p>',
      '<caption>Annex: the data according to the archive</caption>',
      '<th scope="col">Category</th>',
      '<th scope="row">One</th><td>2</td>',
    ])
      expect(page).toContain(part)
  })

  it('has the annex behind the signature, wherever its table stood', () => {
    const page = letterPage(template, { ...letter, body: letter.body.toReversed() })
    expect(page.indexOf('<table>')).toBeGreaterThan(page.indexOf('class="names"'))
  })

  it('leaves room for a pen only where a letter is signed', () => {
    expect(letterPage(template, { ...letter, signature: false })).not.toContain('class="signature"')
  })

  it('has no empty elements for what a letter does not have', () => {
    const bare: PrintableLetter = { ...letter, sender: [' '], copyTo: [], reference: '', closing: ['', ''] }
    expect(letterPage(template, bare)).not.toMatch(/class="(sender|copy|reference|greeting|names)"/)
  })

  it('keeps the words of a letter that quotes a mark of the template', () => {
    const page = letterPage(template, { ...letter, subject: '__LETTER__ and $& and $1' })
    expect(page).toContain('<title>__LETTER__ and $&amp; and $1</title>')
    expect(page.match(/<article/g)).toHaveLength(1)
  })

  it('is refused by a page that has no place for it', () => {
    expect(() => letterPage('<title>__TITLE__</title>', letter)).toThrow()
  })

  it.each(hostileTexts)('shows %s as text, with no element more or less', (_, text) => {
    const expected = parse(pageOf('x'))
    const found = parse(pageOf(text))
    expect(found.elements).toEqual(expected.elements)
    expect(found.texts).toHaveLength(expected.texts.length)
    const line = printableLine(text)
    for (const shown of found.texts) {
      const parts = shown.split(`\n${line}`).join('')
      expect([printable(text), line].includes(parts), shown.slice(0, 80)).toBe(true)
    }
  })

  it('keeps its elements whatever is written into it', () => {
    const expected = parse(pageOf('x')).elements
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 60 }), (text) => {
        // A text of nothing but blanks and hidden characters may empty a line of an address, never an element.
        expect(parse(pageOf(`x${text}`)).elements).toEqual(expected)
      }),
    )
  })

  it('says exactly what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', 'ß', '漢', ' ', ';', '#') }), (text) => {
        expect(parse(pageOf(`[${text}]`)).texts).toContain(`[${text}]`)
      }),
    )
  })
})

describe('the letter as a document that stands alone', () => {
  it('is in the letter’s language, and loads and runs nothing', () => {
    const html = letterToHtml(letter)
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(html).toContain(`default-src 'none'`)
    expect(html).not.toMatch(/<(script|img|link|iframe|a)\b|url\(|@import/)
    expect(letterToHtml(printableOf(composed({ ...fullRequest, residence: 'AT', language: 'de' })))).toContain('<html lang="de" dir="ltr">')
  })

  it('is well formed, whatever is written into it', () => {
    for (const [, text] of hostileTexts) parse(letterToHtml(printableOf(filledWith(text))))
  })

  it('takes the paper of the letter', () => {
    expect(letterToHtml({ ...letter, paper: 'A4' })).toContain('@page { size: A4;')
    expect(letterToHtml({ ...letter, paper: 'Letter' })).toContain('@page { size: letter;')
  })

  it('styles no class that the letter does not have', () => {
    const html = letterToHtml(letter)
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(html) ?? []
    const styled = [...style.matchAll(/\.([a-z]+)(?=[^{}]*\{)/g)].map(([, name = '']) => name)
    expect(styled.length).toBeGreaterThan(4)
    for (const name of styled) expect(html).toContain(`class="${name}"`)
  })
})
