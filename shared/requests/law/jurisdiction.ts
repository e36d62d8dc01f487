import * as z from 'zod/mini'
import { rights } from '../right.ts'
import { confidences } from './fact.ts'

const words = z.string().check(z.trim(), z.minLength(1))
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const confidence = z.enum(confidences)

/** A length of time as a law writes it. Business days leave out weekends and public holidays; days and months do not. */
export const termSchema = z.strictObject({
  amount: z.int().check(z.positive()),
  unit: z.enum(['month', 'day', 'business-day']),
  confidence,
})

/**
 * What stands behind a term.
 * - `statute`: the law sets it for this request; only here may the app say "must answer by".
 * - `access-term`: the law sets it for access requests only.
 * - `requested`: nobody sets it; the letter asks for it.
 */
const responseSchema = z.strictObject({ term: termSchema, basis: z.enum(['statute', 'access-term', 'requested']) })

/**
 * Which calendar turns the term into a day.
 * - `regulation-1182-71`: same date of the later month or its last day; weekends and Irish public holidays move it to the next working day.
 * - `ico`: the same with the holidays of England and Wales, as the Information Commissioner's Office describes.
 * - `calendar-days`: receipt plus so many days, nothing moved.
 * - `none`: the law names no day.
 */
const countingSchema = z.enum(['regulation-1182-71', 'ico', 'calendar-days', 'none'])

/** What the law of the place gives a person who wants their data gone. */
const erasureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('right'), article: words, reach: z.nullable(words), confidence }),
  z.strictObject({ kind: z.literal('related-duty'), article: words, reach: words, confidence }),
  z.strictObject({ kind: z.literal('not-in-force'), article: words, reach: words, confidence }),
  z.strictObject({ kind: z.literal('policy-only'), reach: words, confidence }),
])

/** One row of law. Every field must be there: `null` says that the law has no such thing, a missing key is an error. */
export const jurisdictionSchema = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?$|^ROW$/)),
  name: words,
  law: words,
  controller: z.enum(['eea-ch', 'uk', 'us', 'rest-of-world']),
  erasure: erasureSchema,
  otherRights: words,
  /** The rights that the row's term runs for; others do not exist in this law, or were not researched. */
  rights: z.array(z.enum(rights)).check(z.minLength(1)),
  response: z.nullable(responseSchema),
  counting: countingSchema,
  extension: z.nullable(z.strictObject({ term: termSchema, noticeInsideFirstTerm: z.boolean() })),
  acknowledgement: z.nullable(z.strictObject({ term: termSchema, source: words })),
  optOut: z.nullable(z.strictObject({ term: termSchema, source: words })),
  appeal: z.nullable(z.strictObject({ how: words, decision: z.nullable(termSchema), acknowledgement: z.nullable(termSchema) })),
  complaintWithin: z.nullable(termSchema),
  identity: words,
  exceptions: words,
  authority: words,
  complaintForm: z.nullable(words),
  note: z.nullable(words),
  sources: z.array(words).check(z.minLength(1)),
  confidence,
  checked: isoDate,
})

export type Term = z.infer<typeof termSchema>
export type Jurisdiction = z.infer<typeof jurisdictionSchema>
