/**
 * How far a fact was checked.
 * - `V1`: the primary text was read (statute, regulation, TikTok's own document).
 * - `V2`: only a secondary source was read.
 * - `M`: general knowledge, not verified. Screens say so; letters leave such a number out.
 */
export const confidences = ['V1', 'V2', 'M'] as const
export type Confidence = (typeof confidences)[number]

/** Where a fact comes from, how far it was checked, and on which day (ISO date). */
export interface Provenance {
  readonly source: string
  readonly confidence: Confidence
  readonly checked: string
}

/** A fact that a letter rests on, in words, with its provenance. */
export interface LawFact extends Provenance {
  readonly id: string
  readonly fact: string
}
