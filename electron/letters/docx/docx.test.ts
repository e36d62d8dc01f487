import type { PrintableLetter } from '@shared/contract/letter.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { envelopeLayouts } from '@shared/requests/letters/render/envelope.ts'
import { partsOf } from '@shared/requests/letters/render/parts.ts'
import { composed, filledWith, fullRequest, hostileTexts } from '@shared/requests/letters/render/testing/letters.ts'
import { DOMParser, type Element } from '@xmldom/xmldom'
import JSZip from 'jszip'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { letterToDocx } from './docx.ts'

afterEach(() => vi.useRealTimers())

/** A part of the package, by a reader that takes nothing but well-formed XML. */
async function partOf(docx: Uint8Array, name: string): Promise<Element> {
  const text = await (await JSZip.loadAsync(docx)).file(name)?.async('string')
  if (text === undefined) throw new Error(`There is no ${name}.`)
  // Warnings are about U+FFFD alone, which stands for half a surrogate pair.
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message)
  }
  const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement
  if (root === null) throw new Error(`${name} is empty.`)
  return root
}

const elements = (root: Element, name: string): readonly Element[] => Array.from(root.getElementsByTagName(name))

/** The texts of all paragraphs in their order, a line break as a line feed. */
function paragraphs(root: Element): readonly string[] {
  return elements(root, 'w:p').map((paragraph) =>
    Array.from(paragraph.getElementsByTagName('*'))
      .map((element) => (element.tagName === 'w:br' ? '\n' : element.tagName === 'w:t' ? (element.textContent ?? '') : ''))
      .join(''),
  )
}

/** What a letter says, paragraph by paragraph. */
function wordsOf(letter: PrintableLetter): readonly string[] {
  const parts = partsOf(letter)
  return [
    ...parts.sender,
    ...parts.addressee,
    ...parts.copyTo,
    parts.date,
    parts.reference,
    parts.subject,
    ...parts.body.flatMap((block) => (block.type === 'list' ? block.items : [block.text])),
    parts.greeting,
    ...parts.names,
    ...parts.annex.flatMap(({ caption, head, rows }) => [caption, ...head, ...rows.flat()]),
  ]
}

const letter = printableOf(composed())

describe('the letter as a Word document', () => {
  it('says what the letter says, in its order', async () => {
    expect(paragraphs(await partOf(await letterToDocx(letter), 'word/document.xml'))).toEqual(wordsOf(letter))
  })

  it.each(hostileTexts)('gives %s back as text in every place, and nothing else changes', async (_what, text) => {
    const plain = await partOf(await letterToDocx(printableOf(filledWith('x'))), 'word/document.xml')
    const hostile = printableOf(filledWith(`x${text}`))
    const root = await partOf(await letterToDocx(hostile), 'word/document.xml')
    expect(paragraphs(root)).toEqual(wordsOf(hostile))
    const tags = (all: Element) =>
      Array.from(all.getElementsByTagName('*'))
        .map(({ tagName }) => tagName)
        .filter((tag) => !/^w:(br|r|t)$/.test(tag))
    expect(tags(root)).toEqual(tags(plain))
  })

  it('has the paper, the language and the numbered pages of its place', async () => {
    const docx = await letterToDocx({ ...letter, paper: 'Letter', language: 'de' })
    const size = elements(await partOf(docx, 'word/document.xml'), 'w:pgSz')[0]
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['12240', '15840'])
    expect(elements(await partOf(docx, 'word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('de')
    const foot = await partOf(docx, 'word/footer1.xml')
    expect(foot.textContent).toBe('Seite PAGE von NUMPAGES')
    expect((await partOf(docx, 'docProps/core.xml')).textContent).toContain(letter.subject)
  })

  it.each(['A4', 'Letter'] as const)('by post has the address of %s where the window of the envelope is', async (paper) => {
    const root = await partOf(await letterToDocx({ ...letter, paper, layout: 'post' }), 'word/document.xml')
    const frames = elements(root, 'w:framePr')
    const [left, top] = ['w:x', 'w:y'].map((name) => Number(frames.at(-1)?.getAttribute(name)) / 56.7)
    const { address } = envelopeLayouts[paper]
    expect(left).toBeCloseTo(address.left, 0)
    expect(top).toBeCloseTo(address.top, 0)
    expect(frames).toHaveLength(letter.sender.length + letter.addressee.length)
    expect(elements(await partOf(await letterToDocx({ ...letter, layout: 'plain' }), 'word/document.xml'), 'w:framePr')).toEqual([])
  })

  it('marks headings, lists and the head of the table as such', async () => {
    const root = await partOf(await letterToDocx(printableOf(composed({ ...fullRequest, language: 'de' }))), 'word/document.xml')
    expect(elements(root, 'w:pStyle').map((style) => style.getAttribute('w:val'))).toContain('Heading1')
    expect(elements(root, 'w:numPr').length).toBeGreaterThan(2)
    expect(elements(root, 'w:tblHeader')).toHaveLength(1)
  })

  it('is the same bytes on another day', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), toFake: ['Date'] })
    const first = await letterToDocx(letter)
    vi.setSystemTime(new Date('2031-07-05T13:14:15Z'))
    expect(Buffer.compare(await letterToDocx(letter), first)).toBe(0)
    const all = Buffer.concat(
      await Promise.all(Object.values((await JSZip.loadAsync(first)).files).map((file) => file.async('nodebuffer'))),
    )
    expect(all.toString('utf8')).not.toMatch(/2026-01-01T|2031-|Un-named/)
  })
})
