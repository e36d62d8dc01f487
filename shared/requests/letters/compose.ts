import { residenceByCode } from '../residence.ts'
import { validateRequest } from './fields.ts'
import type { Letter } from './letter.ts'
import type { FieldProblem } from './problems.ts'
import type { LetterRequest } from './request.ts'

/**
 * What came of composing.
 * - `letter`: the finished letter.
 * - `refused`: at least one field has a problem; nothing was composed.
 * - `residence-not-covered`: the law of that place is known to the app at most as a row of data; no letter was written for it yet.
 */
export type ComposeResult =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'residence-not-covered'; readonly residence: string; readonly jurisdiction: string }

/**
 * Makes a letter, or says why not. A letter with an empty slot cannot come out of here.
 * @param request what the person has entered
 * @param today the ISO date of today where the person is
 */
export function composeLetter(request: LetterRequest, today: string): ComposeResult {
  const problems = validateRequest(request, today)
  const place = residenceByCode(request.residence)
  if (problems.length > 0 || place === null) return { kind: 'refused', problems }
  return { kind: 'residence-not-covered', residence: place.code, jurisdiction: place.jurisdiction }
}
