import * as z from 'zod/mini'
import type { Right } from '../right.ts'
import { rights } from '../right.ts'
import type { Citation } from './citation.ts'
import { citationsSchema } from './citation.ts'
import type { Confidence } from './fact.ts'
import { confidences } from './fact.ts'

const words = z.string().check(z.trim(), z.minLength(1))
const confidence = z.enum(confidences)

/**
 * Which data a right reaches.
 * - `everything`: all personal data of the person.
 * - `provided`: data that the person provided (Iowa, Utah).
 * - `unneeded-or-consent`: data that are unneeded, excessive or unlawful, and data processed with consent (Brazil).
 * - `unauthorised-or-obsolete`: data collected without authority or no longer needed (Quebec).
 * - `accessed-before`: data to which the person has had access under the same law (South Korea).
 */
export const reaches = ['everything', 'provided', 'unneeded-or-consent', 'unauthorised-or-obsolete', 'accessed-before'] as const
export type Reach = (typeof reaches)[number]

/**
 * What a law gives a person who asks for this.
 * - `right`: a right, in force. `reach` says which data, `note` what else is to be known.
 * - `related-duty`: no such right, but a duty that comes near to it; `note` says which. A letter asks for that and says so.
 * - `not-in-force`: a right that stands in the law and cannot be used yet.
 * - `policy-only`: no law, or none that was researched; TikTok's own policy takes such requests. No article, no day.
 * `confidence` is that of the articles.
 */
const rightInLawSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('right'), citations: citationsSchema, reach: z.enum(reaches), note: z.nullable(words), confidence }),
  z.strictObject({ kind: z.literal('related-duty'), citations: citationsSchema, note: words, confidence }),
  z.strictObject({ kind: z.literal('not-in-force'), citations: citationsSchema, note: words, confidence }),
  z.strictObject({ kind: z.literal('policy-only'), note: words, confidence }),
])
export type RightInLaw = z.infer<typeof rightInLawSchema>

const maybe = z.optional(rightInLawSchema)

/** Erasure is what every row must speak of; the others where the law has them. */
export const rightsSchema = z.strictObject({
  erasure: rightInLawSchema,
  access: maybe,
  portability: maybe,
  rectification: maybe,
  restriction: maybe,
  objection: maybe,
  'opt-out': maybe,
  'withdraw-consent': maybe,
} satisfies Record<Right, unknown>)
export type RightsInLaw = z.infer<typeof rightsSchema>

/** The rights of a row, in the order of `rights`. */
export function rightsIn(inLaw: RightsInLaw): readonly Right[] {
  return rights.filter((right) => inLaw[right] !== undefined)
}

/** The articles of a right; empty where only TikTok's own policy speaks of it. */
export function citationsOf(right: RightInLaw): readonly Citation[] {
  return right.kind === 'policy-only' ? [] : right.citations
}

/** A right with its articles, for the tables of law. */
export function right(
  citations: Citation | readonly Citation[],
  more: { readonly reach?: Reach; readonly note?: string; readonly confidence?: Confidence } = {},
): RightInLaw {
  return {
    kind: 'right',
    citations: listOf(citations),
    reach: more.reach ?? 'everything',
    note: more.note ?? null,
    confidence: more.confidence ?? 'V1',
  }
}

/** A duty that comes near to a right that the law does not have. */
export function relatedDuty(citations: Citation | readonly Citation[], note: string, confidence: Confidence): RightInLaw {
  return { kind: 'related-duty', citations: listOf(citations), note, confidence }
}

function listOf(citations: Citation | readonly Citation[]): Citation[] {
  return 'law' in citations ? [citations] : [...citations]
}
