import { unguarded } from '@shared/format/formula-guard.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { composed, fullRequest, hostileTexts } from '@shared/requests/letters/render/testing/letters.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import JSZip from 'jszip'
import Papa from 'papaparse'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { annexToCsv } from './annex-csv.ts'
import { letterBundle } from './bundle.ts'

afterEach(() => vi.useRealTimers())

const letter = printableOf(composed({ ...fullRequest, language: 'de' }))
const pdf = new Uint8Array([1, 2, 3])
const fingerprints = [{ name: 'TikTok_Data.zip', sha256: 'ab'.repeat(32) }]
const term = {
  language: 'de',
  company: 'TikTok',
  subject: letter.subject,
  reference: letter.reference,
  received: '2026-11-23',
  basis: 'statute',
  due: '2026-12-23',
  acknowledgeBy: null,
  extensionNoticeBy: '2026-12-23',
  remindAt: '2026-12-28',
} as const

describe('everything that belongs to a letter in one file', () => {
  it('has names and a read-me in the language of the letter, which names each file', async () => {
    const zip = await JSZip.loadAsync(await letterBundle({ letter, pdf, term, fingerprints }))
    const names = Object.keys(zip.files)
    expect(names).toEqual(['lies-mich.txt', 'brief.pdf', 'brief.docx', 'brief.txt', 'anlage.csv', 'termine.ics', 'archiv.sha256'])
    const readMe = (await zip.file('lies-mich.txt')?.async('string')) ?? ''
    for (const name of names.slice(1)) expect(readMe).toContain(name)
    expect(readMe).toContain(letter.subject)
    expect(await zip.file('brief.txt')?.async('string')).toBe(letterToText(letter))
    expect(await zip.file('brief.pdf')?.async('uint8array')).toEqual(pdf)
    expect(await zip.file('archiv.sha256')?.async('string')).toBe(`${'ab'.repeat(32)}  TikTok_Data.zip\n`)
  })

  it('leaves out what there is none of', async () => {
    const plain = { ...letter, body: letter.body.filter(({ type }) => type !== 'table') }
    const zip = await JSZip.loadAsync(await letterBundle({ letter: plain, pdf, term: null, fingerprints: [] }))
    expect(Object.keys(zip.files)).toEqual(['lies-mich.txt', 'brief.pdf', 'brief.docx', 'brief.txt'])
    expect(await zip.file('lies-mich.txt')?.async('string')).not.toMatch(/anlage|termine|archiv\./)
  })

  it('is the same bytes on another day', async () => {
    const once = await letterBundle({ letter, pdf, term, fingerprints })
    vi.useFakeTimers({ now: new Date('2031-07-05T13:14:15Z'), toFake: ['Date'] })
    expect(Buffer.compare(await letterBundle({ letter, pdf, term, fingerprints }), once)).toBe(0)
  })
})

describe('the annex for spreadsheets', () => {
  it.each<readonly [string, string]>([
    ...hostileTexts,
    ['a formula', '=HYPERLINK("http://x","y")'],
    ['another', ' +1;=2'],
    ['a mention', '@SUM(A1)'],
  ])('gives %s back as one cell that is no formula', (_what, text) => {
    const table = { type: 'table', caption: 'c', head: ['a', text], rows: [[text, '12']] } as const
    const csv = annexToCsv({ ...table, head: [...table.head], rows: table.rows.map((row) => [...row]) })
    expect(csv.startsWith('\ufeff"a","')).toBe(true)
    const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { newline: '\r\n' })
    expect(errors).toEqual([])
    expect(data.map((row) => row.map(unguarded))).toEqual([table.head, ...table.rows])
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/)
  })
})
