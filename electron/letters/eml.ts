import type { PrintableLetter } from '@shared/contract/letter.ts'
import { partsOf } from '@shared/requests/letters/render/parts.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs'
import { encode, wrap } from 'nodemailer/lib/qp'

const lineEnd = '\r\n'

/**
 * The letter as a draft for a mail program (RFC 5322, the text in quoted-printable). `X-Unsent` makes Outlook and Thunderbird open it to
 * be written on. It has no addressee, no sender and no date: TikTok gives no address for such mail, and the mail program knows the rest.
 */
export function letterToEml(letter: PrintableLetter): string {
  const { subject, language } = partsOf(letter)
  const headers = [
    'X-Unsent: 1',
    foldLines(`Subject: ${encodeWords(subject, 'Q', 52, true)}`, 76),
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  const text = letterToText(letter).replaceAll('\n', lineEnd)
  return [...headers, '', wrap(encode(text))].join(lineEnd)
}
