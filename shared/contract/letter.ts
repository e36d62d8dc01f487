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
