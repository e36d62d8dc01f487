import * as z from 'zod/mini'
import type { Citation } from './citation.ts'
import { citationsSchema } from './citation.ts'
import type { Confidence } from './fact.ts'
import { confidences } from './fact.ts'

/**
 * What a letter may cite beside the right itself. Missing in a row: the law has no such provision, or it was not seen.
 * - `answer-term`, `extension`, `acknowledgement`, `refusal-reasons`: how they have to answer.
 * - `identity`: what they may ask to be sure who writes; `exceptions`: what they may keep.
 * - `ground-…`: why data are to be erased; `marketing-objection`: the objection that needs no reasons.
 * - `inform-recipients`, `inform-public`: whom they have to tell; `recipients-by-name`: the list of those who received data.
 * - `opt-out-method`, `limit-sensitive`, `no-retaliation`: California.
 * - `appeal`, `complaint-to-controller`, `complaint`: the next step, and the complaint to the authority.
 */
export const provisionIds = [
  'answer-term',
  'extension',
  'acknowledgement',
  'refusal-reasons',
  'identity',
  'exceptions',
  'ground-no-longer-needed',
  'ground-consent-withdrawn',
  'ground-objection',
  'ground-unlawful',
  'ground-collected-from-child',
  'marketing-objection',
  'inform-recipients',
  'inform-public',
  'recipients-by-name',
  'opt-out-method',
  'limit-sensitive',
  'no-retaliation',
  'appeal',
  'complaint-to-controller',
  'complaint',
] as const
export type ProvisionId = (typeof provisionIds)[number]

const provisionSchema = z.strictObject({ citations: citationsSchema, confidence: z.enum(confidences) })
export type Provision = z.infer<typeof provisionSchema>

export const provisionsSchema = z.partialRecord(z.enum(provisionIds), provisionSchema)
export type Provisions = z.infer<typeof provisionsSchema>

/** A provision with its articles, for the tables of law; read in the primary text unless said otherwise. */
export function provision(citations: Citation | readonly Citation[], confidence: Confidence = 'V1'): Provision {
  return { citations: 'law' in citations ? [citations] : [...citations], confidence }
}
