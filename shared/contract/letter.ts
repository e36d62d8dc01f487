import * as z from 'zod/mini'

const text = z.string().check(z.maxLength(20_000))

/**
 * A letter on its way to paper: typed blocks, each a plain text. The renderers in `shared/requests` turn it into
 * HTML or text and escape it there, once. The window sends this, never HTML.
 */
export const letterBlockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), text }),
  z.object({ type: z.literal('heading'), text }),
  z.object({ type: z.literal('list'), items: z.array(text).check(z.maxLength(500)) }),
  z.object({ type: z.literal('table'), caption: text, head: z.array(text), rows: z.array(z.array(text)).check(z.maxLength(10_000)) }),
])
export type LetterBlock = z.infer<typeof letterBlockSchema>

export const printableLetterSchema = z.object({
  /** BCP 47 tag of the letter's language. */
  language: z.string().check(z.maxLength(16)),
  paper: z.enum(['A4', 'Letter']),
  /** `post` puts the address where the window of an envelope shows it and marks the folds; `plain` is for uploads and e-mail. */
  layout: z.enum(['plain', 'post']),
  sender: z.array(text),
  addressee: z.array(text),
  /** Who gets a copy; empty for nobody. */
  copyTo: z.array(text),
  /** Place and date line, and the sender's own reference. */
  date: text,
  reference: text,
  subject: text,
  body: z.array(letterBlockSchema).check(z.maxLength(500)),
  /** Greeting at the end and the name under it; `signature` leaves room for a pen (post only). */
  closing: z.array(text),
  signature: z.boolean(),
})
export type PrintableLetter = z.infer<typeof printableLetterSchema>

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/**
 * The days that belong to a letter, for a calendar. Each is an ISO date, null where the law names none.
 * `basis` says what stands behind `due`: only a statute allows "must answer".
 */
export const letterTermSchema = z.object({
  /** BCP 47 tag of the language that the entries are written in. */
  language: z.string().check(z.maxLength(16)),
  company: text,
  subject: text,
  reference: text,
  /** The day of receipt that all of them are counted from. */
  received: day,
  basis: z.enum(['statute', 'guidance', 'access-term', 'requested', 'none']),
  due: z.nullable(day),
  acknowledgeBy: z.nullable(day),
  extensionNoticeBy: z.nullable(day),
  remindAt: z.nullable(day),
})
export type LetterTerm = z.infer<typeof letterTermSchema>

/** The files that a letter can be saved as, one of them at a time. */
export const letterFormats = ['pdf', 'docx', 'txt', 'eml', 'html', 'md'] as const
export type LetterFormat = (typeof letterFormats)[number]

/** What is to be saved: the letter as one file, its days for a calendar, or everything that belongs together in one ZIP file. */
export const letterFileSchema = z.discriminatedUnion('format', [
  z.object({ format: z.enum(letterFormats), letter: printableLetterSchema }),
  z.object({ format: z.literal('ics'), term: letterTermSchema }),
  /** `term` is null where no day can be named; with `fingerprint` the SHA-256 of the archive that is shown goes in. */
  z.object({ format: z.literal('zip'), letter: printableLetterSchema, term: z.nullable(letterTermSchema), fingerprint: z.boolean() }),
])
export type LetterFile = z.infer<typeof letterFileSchema>
export type LetterFileFormat = LetterFile['format']
