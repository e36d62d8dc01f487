import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeLetter } from '../compose.ts'
import { editLetter } from '../edit.ts'
import type { Letter, LetterBlock } from '../letter.ts'
import { longestText, printable, printableLine } from '../plain-text.ts'
import type { LetterRequest } from '../request.ts'
import { letterToHtml, letterToHtmlBody } from './html.ts'
import { letterToMarkdown } from './markdown.ts'
import { letterToText } from './text.ts'
import { letterForWebForm } from './web-form.ts'

const today = '2026-11-23'
const request: LetterRequest = {
  right: 'erasure',
  residence: 'GB',
  language: 'en',
  channel: 'post',
  date: today,
  scope: {
    kind: 'categories',
    categories: [
      { id: 'a', name: 'One' },
      { id: 'b', name: 'Two' },
    ],
  },
  principal: { kind: 'self' },
  identity: { name: 'Ada Sample', username: 'ada', email: 'ada@example.org', phone: '+44 20 0000 0000', address: ['1 Road', 'London'] },
  archive: {
    records: 2,
    first: today,
    last: today,
    accountName: 'ada',
    categories: [{ id: 'a', name: 'One', count: 2, first: today, last: today }],
  },
}

function made(from: LetterRequest = request): Letter {
  const result = composeLetter(from, today)
  if (result.kind !== 'letter') throw new Error(JSON.stringify(result))
  return result.letter
}

/** The letter with one text in every place that a person or an archive can fill. */
function filledWith(text: string): Letter {
  const letter = made()
  const block = (old: LetterBlock): LetterBlock => {
    switch (old.kind) {
      case 'heading':
      case 'paragraph':
        return { ...old, text }
      case 'list':
        return { ...old, items: old.items.map(() => text) }
      case 'table':
        return { ...old, caption: text, columns: old.columns.map(() => text), rows: old.rows.map((row) => row.map(() => text)) }
    }
  }
  return {
    ...letter,
    sender: letter.sender.map(() => text),
    addressee: { ...letter.addressee, name: text, lines: letter.addressee.lines.map(() => text) },
    copyTo: text,
    dateLine: text,
    reference: text,
    referenceLine: text,
    subject: text,
    salutation: text,
    blocks: letter.blocks.map(block),
    closing: text,
    printedName: text,
  }
}

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

const naughty: readonly (readonly [string, string])[] = [
  ['markup', '</p><script>alert(1)</script><p>'],
  ['an attribute that breaks out', '" onmouseover="alert(1)" x=\''],
  ['entities already written', '&lt;b&gt; &amp; &#60;i&#62; &copy;'],
  ['a comment and CDATA', '<!-- a --><![CDATA[ b ]]> -->'],
  ['template holes', '{{y}} <%= z %> %s [[w]] {0}'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f'],
  ['turned direction', 'user\u202egnp.exe\u202c and \u2066this\u2069'],
  ['line ends of all kinds', 'a\r\nb\rc\nd\u2028e\u2029f'],
  ['half a surrogate pair', 'a\ud800b\udc00c'],
  ['invisible tags and marks', 'a\u{e0041}b\ufeffc'],
  ['Arabic, Greek, emoji', 'مرحبا Ελλάδα 👩‍👩‍👧'],
  ['Markdown', '# a *b* _c_ [d](javascript:x) ![e](f) `g` | h ~~i~~ > j'],
  ['something very long', '<&">\'x'.repeat(10_000)],
]

describe('printable text', () => {
  it('has no control character but the line feed, nothing that turns the direction, and whole characters only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const clean = printable(text)
        expect(clean).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}/u)
        expect(printable(clean)).toBe(clean)
        expect(clean.length).toBeLessThanOrEqual(longestText)
      }),
    )
  })

  it('leaves an honest name as it is', () => {
    for (const name of ['Zoë O’Connor-Łuczak', 'Müller\u200c', 'שרה', '田中 花子']) expect(printableLine(name)).toBe(name)
  })
})

describe('the letter as HTML', () => {
  it('is a document in the letter’s language that loads and runs nothing', () => {
    const html = letterToHtml(made())
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(html).toContain(`default-src 'none'`)
    expect(html).not.toMatch(/<(script|img|link|iframe|a)\b|url\(|@import/)
    expect(letterToHtml(made({ ...request, residence: 'AT', language: 'de' }))).toContain('<html lang="de" dir="ltr">')
  })

  it('has headings, lists and a table with headers, and breaks the page before the annex', () => {
    const { elements } = parse(letterToHtmlBody(made()))
    expect(elements.filter((name) => name === 'h1')).toHaveLength(1)
    for (const name of ['h2', 'ul', 'table', 'caption', 'thead', 'th']) expect(elements, name).toContain(name)
  })

  it.each(naughty)('shows %s as text, with no element more or less', (_, text) => {
    const expected = parse(letterToHtmlBody(filledWith('x')))
    const found = parse(letterToHtmlBody(filledWith(text)))
    expect(found.elements).toEqual(expected.elements)
    expect(found.texts).toHaveLength(expected.texts.length)
    const allowed = [printable(text), printableLine(text)]
    const line = printableLine(text)
    for (const shown of found.texts) {
      const parts = shown.split(`\n${line}`).join('')
      expect([...allowed, line].includes(parts), shown.slice(0, 80)).toBe(true)
    }
    parse(letterToHtml(filledWith(text)))
  })

  it('keeps its elements whatever is written into it', () => {
    const expected = parse(letterToHtmlBody(filledWith('x'))).elements
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        // A text of nothing but blanks and hidden characters may empty a line of an address, never an element.
        expect(parse(letterToHtmlBody(filledWith(`x${text}`))).elements).toEqual(expected)
      }),
    )
  })
})

describe('the letter as text and for the web form', () => {
  it.each(naughty)('shows %s without hidden characters', (_, text) => {
    for (const shown of [letterToText(filledWith(text)), letterForWebForm(filledWith(text)).text, letterToMarkdown(filledWith(text))]) {
      expect(shown).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}/u)
    }
    expect(letterToText(filledWith(text))).toContain(printableLine(text))
  })

  it('leaves whole blocks out of a small web form, the essential ones never', () => {
    const letter = made()
    const small = letterForWebForm(letter, 10)
    expect(small.omitted).toEqual(letter.blocks.filter((block) => !block.essential).map(({ id }) => id))
    for (const block of letter.blocks) {
      if (block.kind === 'paragraph') expect(small.text.includes(block.text), block.id).toBe(block.essential)
    }
    const whole = letterForWebForm(letter)
    expect(whole.omitted).toEqual([])
    const oneLess = letterForWebForm(letter, whole.characters - 1)
    expect(oneLess.omitted).toEqual(['annex'])
    expect(oneLess.characters).toBe([...oneLess.text].length)
  })
})

describe('the letter as Markdown', () => {
  it('escapes what Markdown would act on', () => {
    const markdown = letterToMarkdown(filledWith('# *a* _b_ [c](d) <e> `f` | 1. x'))
    expect(markdown).toContain('\\# \\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\| 1. x')
    expect(letterToMarkdown(filledWith('1. x'))).toContain('1\\. x')
    expect(letterToMarkdown(filledWith('- x'))).toContain('\\- x')
  })

  it('is otherwise the same words as the text', () => {
    const bare = (text: string) =>
      text
        .replace(/\\(?=[^\w\s])/g, '')
        .replace(/[\s#*|_-]+|\\$/gm, ' ')
        .replaceAll('\\', ' ')
        .replace(/\s+/g, ' ')
        .trim()
    const { archive: _, ...withoutAnnex } = request
    const letter = made(withoutAnnex)
    expect(bare(letterToMarkdown(letter))).toBe(bare(letterToText(letter)))
  })
})

describe('an edited letter', () => {
  it('goes through the same door in every format', () => {
    const typed = 'Mine\u202e <b>bold</b>\nand a second line'
    const result = editLetter(made(), 'request', typed)
    if (result.kind !== 'edited') throw new Error(result.problem)
    expect(letterToText(result.letter)).toContain('Mine <b>bold</b>\nand a second line')
    expect(parse(letterToHtmlBody(result.letter)).texts).toContain('Mine <b>bold</b>\nand a second line')
    expect(letterToMarkdown(result.letter)).toContain('Mine \\<b\\>bold\\</b\\>\\\nand a second line')
    expect(result.letter.blocks.find(({ id }) => id === 'request')?.edited).toBe(true)
  })
})
