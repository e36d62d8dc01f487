import { printableLine } from '@shared/requests/letters/plain-text.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { composed, filledWith, fullRequest, hostileTexts } from '@shared/requests/letters/render/testing/letters.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { letterToEml } from './eml.ts'

const german = printableOf(composed({ ...fullRequest, residence: 'DE', language: 'de' }))

describe('the letter as a draft for a mail program', () => {
  it('is opened to be written on, and names nobody to send it to', async () => {
    const { headers, from, to, cc, date, messageId } = await PostalMime.parse(letterToEml(german))
    expect(headers.map(({ key }) => key)).toEqual([
      'x-unsent',
      'subject',
      'mime-version',
      'content-language',
      'content-type',
      'content-transfer-encoding',
    ])
    expect(headers[0]?.value).toBe('1')
    expect([from, to, cc, date, messageId]).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('has the subject and the text of the letter', async () => {
    const { subject, text } = await PostalMime.parse(letterToEml(german))
    expect(subject).toBe(german.subject)
    expect(text).toBe(letterToText(german))
  })

  it('goes through any mail server: ASCII, short lines, ended by CR LF', () => {
    const eml = letterToEml(german)
    expect(eml).toMatch(/^[\r\n\x20-\x7e]+$/)
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it.each(hostileTexts)('gives %s back as text, and makes no header of it', async (_what, text) => {
    const letter = printableOf(filledWith(`a ${text} z`))
    const eml = letterToEml(letter)
    const parsed = await PostalMime.parse(eml)
    expect(parsed.subject?.replace(/\s+/g, ' ')).toBe(printableLine(letter.subject).replace(/\s+/g, ' '))
    expect(parsed.text).toBe(letterToText(letter))
    expect(parsed.headers).toHaveLength(6)
    expect(parsed.attachments).toEqual([])
  })

  it('is the same bytes every time', () => {
    expect(letterToEml(german)).toBe(letterToEml(german))
  })
})
