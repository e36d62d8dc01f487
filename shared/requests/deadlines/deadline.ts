/**
 * When they must answer; exactly the keys of the `deadline` command. Days are ISO dates, null where the law names none.
 * - `due`: the last day on which an answer is in time, under the latest lawful reading. Before it has passed nobody is late.
 * - `dueBasis`: what stands behind `due`. Only `statute` allows "must answer by"; `guidance` means that a statute sets the term and an
 *   authority's guidance the day; `access-term` that the law sets the term for access only; `requested` that the letter asks for it.
 * - `extendedDue`: the last day if they extend; `extensionNoticeBy`: by when they have to say so.
 * - `acknowledgeBy`: by when they have to confirm receipt.
 * - `appealBy`: the last day for the person's own next step.
 * - `remindAt`: the person's first working day after `due`.
 */
export interface Deadline {
  readonly due: string | null
  readonly dueBasis: 'statute' | 'guidance' | 'access-term' | 'requested' | 'none'
  readonly extendedDue: string | null
  readonly extensionNoticeBy: string | null
  readonly acknowledgeBy: string | null
  readonly appealBy: string | null
  readonly remindAt: string | null
  readonly rule: string
  readonly source: string
  readonly confidence: Confidence
}

import type { Confidence } from '../law/fact.ts'
