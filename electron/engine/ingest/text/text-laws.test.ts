import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './testing/reading.ts'

const names = [
  'Watch History.txt',
  'Comments.txt',
  'Order History.txt',
  'Purchases.txt',
  'Settings.txt',
  'Direct Messages.txt',
  'Status.txt',
  'x.txt',
]

/** Lines that mean something to the reader, and lines that only look as if. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '', 'Date: 2024-01-01 00:00:00 UTC', 'Date: 2024-01-02 00:00:00') },
  fc.constantFrom(
    'Link: https://www.tiktokv.com/share/video/1/',
    'Comment: a',
    'Comment:',
    'Carrier: ',
    'Product information:',
    '>>Name:',
    '>>Quantity: 1',
    'Send Gifts History:',
    'Content Preferences:',
    'You have no data in this section',
    '(Note: later)',
    '>>> Chat History with a.b::',
    '>>> x:',
    '2024-01-01 00:00:00 UTC a.b: hi: there',
    '2024-01-01 00:00:00 a b: hi',
    '2024-01-01 00:00:00 UTC a:',
    'HashTag Link:: x',
    '   ',
    '\t',
    ':',
    '::',
    '>>',
    '>>>',
    'https://a.example/?b=c:d',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
)

describe('the text export', () => {
  it('can be written again from the store, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n'),
        async (name, lines, end) => {
          const { differences, lines: counted } = await readText(name, lines.join(end))
          expect(differences).toEqual([])
          expect(counted.kept).toBe(counted.read)
        },
      ),
      { numRuns: 120 },
    )
  }, 120_000)

  it('takes every carriage return before a line feed for the end of the line', async () => {
    const { differences, lines } = await readText('Watch History.txt', '\u000e\r\r\nDate: 2024-01-02 00:00:00\r\r\n')
    expect(differences).toEqual([])
    expect(lines.kept).toBe(lines.read)
  })

  it('counts the lines of a record once that repeats a label', async () => {
    const { lines } = await readText('Watch History.txt', '>>Name:\na\nb\nDate: 2024-01-02 00:00:00\nDate: 2024-01-02 00:00:00')
    expect(lines).toEqual({ read: 5, kept: 5 })
  })

  it('gives back the records that were written, texts of several lines included', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', '中', '🔥', ' ', '"', '\\', '{', ',', '-', '=', "'", '\u200b'),
      minLength: 1,
      maxLength: 8,
    })
    const text = fc
      .array(fc.oneof(word, fc.constant('')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map((part) => part.trim()))
      // An empty line at either end cannot be told from the space between records.
      .filter((parts) => (parts[0] ?? '') !== '' && (parts.at(-1) ?? '') !== '')
      .map((parts) => parts.join('\n'))
    const second = fc.integer({ min: 0, max: 59 }).map((number) => `2024-02-29 00:00:${String(number).padStart(2, '0')} UTC`)
    const record = fc.record({ Date: second, Comment: text, Photo: fc.constant('N/A'), Url: fc.constantFrom('', 'https://a.example/') })
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), async (records) => {
        const file = records
          .map(
            (one) =>
              `${Object.entries(one)
                .map(([label, value]) => `${label}: ${value}`)
                .join('\n')}\n`,
          )
          .join('\n')
        expect((await readText('Comments.txt', file)).records['comments']).toEqual(records)
      }),
      { numRuns: 50 },
    )
  }, 120_000)

  it('is the same wherever the bytes are cut', async () => {
    const files = {
      'Comments.txt': '\ufeffDate: 2024-01-01 00:00:00 UTC\r\nComment: é 👩‍👧\r\ntwo\r\n\r\nDate: 2024-01-02 00:00:00\nComment: b',
      'Direct Messages.txt': '>>> Chat History with a::\n\n2024-01-01 00:00:00 UTC a: é\nb\n',
    }
    for (const [name, text] of Object.entries(files)) {
      const bytes = Buffer.from(text)
      const whole = await readText(name, bytes)
      expect(whole.differences).toEqual([])
      for (let cut = 1; cut < bytes.length; cut += 1)
        expect(await readText(name, bytes.subarray(0, cut), bytes.subarray(cut)), `${name}@${cut}`).toEqual(whole)
      expect(await readText(name, ...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole)
    }
  }, 120_000)

  it('gives every complete record before a cut, wherever it is, and keeps the lines of the last', async () => {
    const file = ['é', 'b\nof two lines', 'c'].map((text, index) => `Date: 2024-01-0${index + 1} 00:00:00 UTC\nComment: ${text}\nUrl: \n`)
    const bytes = Buffer.from(file.join('\n'))
    const ends = file.map((_, index) => Buffer.byteLength(file.slice(0, index + 1).join('\n')))
    const whole = (await readText('Comments.txt', bytes)).records['comments'] ?? []
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const { records, differences, lines } = await readText('Comments.txt', bytes.subarray(0, cut))
      const complete = ends.filter((end) => end <= cut).length
      const found = records['comments'] ?? []
      expect(found.slice(0, Math.max(0, complete - 1)), `cut at ${cut}`).toEqual(whole.slice(0, Math.max(0, complete - 1)))
      // What is left of the first label of a cut record can be nothing but a further line of the text before it.
      const { Url: _, ...last } = (whole[complete - 1] ?? {}) as Record<string, string>
      if (complete > 0) expect(found[complete - 1], `cut at ${cut}`).toMatchObject(last)
      expect(differences, `cut at ${cut}`).toEqual([])
      expect(lines.kept, `cut at ${cut}`).toBe(lines.read)
    }
  }, 120_000)

  it('may have lines of 12 MB, and messages of fifty thousand lines', async () => {
    const long = 'é'.repeat(6_000_000)
    const files = [
      ['Like List.txt', `(${long}`],
      ['Direct Messages.txt', `>>>${long}`],
      ['Like List.txt', `Date: 2024-01-01 00:00:00\nLink: https://${long}\n`],
      ['Profile Info.txt', `Bio: "\\${long}\n`],
      ['Direct Messages.txt', `>>> Chat History with a::\n2024-01-01 00:00:00 a: b\n${'a: b\n'.repeat(50_000)}`],
      ['Comments.txt', `Date: 2024-01-01 00:00:00\nComment: b\n${'a: b\n'.repeat(50_000)}`],
    ] as const
    for (const [name, text] of files) {
      const bytes = Buffer.from(text)
      const half = Math.floor(bytes.length / 2)
      expect((await readText(name, bytes.subarray(0, half), bytes.subarray(half))).differences, `${name}: ${text.slice(0, 20)}`).toEqual([])
    }
  }, 120_000)
})
