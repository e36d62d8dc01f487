import * as z from 'zod/mini'
import { confidences } from './fact.ts'
import { provisionsSchema } from './provision.ts'
import { rightsSchema } from './right-in-law.ts'

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
 * - `popia`: receipt plus so many days; a Sunday or a public holiday of South Africa moves it to the next other day.
 * - `none`: the law names no day.
 */
const countingSchema = z.enum(['regulation-1182-71', 'ico', 'calendar-days', 'popia', 'none'])

/** One row of law. Every field must be there: `null` says that the law has no such thing, a missing key is an error. */
export const jurisdictionSchema = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?$|^ROW$/)),
  name: words,
  law: words,
  controller: z.enum(['eea-ch', 'uk', 'us', 'rest-of-world']),
  /** `unclear` where it was not verified that the law reaches the company: a letter then asks “to the extent that it applies”. */
  coverage: z.enum(['clear', 'unclear']),
  /** What a person may ask for, each with its articles; a right that is missing does not exist in this law, or was not researched. */
  rights: rightsSchema,
  /** What the opt-out stops; empty where the law has no such right. */
  optOutOf: z.array(z.enum(['sale', 'sharing', 'targeted-advertising', 'profiling'])),
  /** What stands around the rights in the same law: terms, grounds, exceptions, recipients, appeal, complaint. */
  provisions: provisionsSchema,
  response: z.nullable(responseSchema),
  counting: countingSchema,
  extension: z.nullable(z.strictObject({ term: termSchema, noticeInsideFirstTerm: z.boolean() })),
  acknowledgement: z.nullable(z.strictObject({ term: termSchema, source: words })),
  optOut: z.nullable(z.strictObject({ term: termSchema, source: words })),
  appeal: z.nullable(z.strictObject({ how: words, decision: z.nullable(termSchema), acknowledgement: z.nullable(termSchema) })),
  complaintWithin: z.nullable(termSchema),
  identity: words,
  exceptions: words,
  /** Who takes complaints, in words; `authorities.ts` has them one by one with their addresses and forms. */
  authority: words,
  note: z.nullable(words),
  sources: z.array(words).check(z.minLength(1)),
  confidence,
  checked: isoDate,
})

export type Term = z.infer<typeof termSchema>
export type Jurisdiction = z.infer<typeof jurisdictionSchema>
