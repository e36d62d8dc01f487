import type { ComposeResult } from '@shared/requests/letters/compose.ts'
import { composeLetter } from '@shared/requests/letters/compose.ts'
import { validateRequest } from '@shared/requests/letters/fields.ts'
import type { FieldProblem } from '@shared/requests/letters/problems.ts'
import { useMemo } from 'react'
import { useSummary } from '../../app/archive.ts'
import { useSession } from '../../app/session.ts'
import { languageOf } from '../../app/view.ts'
import { useDraft } from './draft.ts'
import { withEdits } from './edits.ts'
import { requestOf, type Surroundings, stepOf } from './request-of.ts'
import type { Step } from './steps.ts'

/** Today where the person is, as an ISO date. Swedish writes dates that way. */
function todayIn(zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
}

/** What surrounds the draft right now. */
export function useSurroundings(): Surroundings {
  const summary = useSummary()
  const mask = useSession((session) => session.mask)
  const language = useSession(languageOf)
  const today = useSession(({ start }) => todayIn(start.zone))
  return useMemo(() => ({ summary, mask, language, today }), [summary, mask, language, today])
}

/** What is wrong with the fields of a step. */
export function useProblems(step: Step): readonly FieldProblem[] {
  const draft = useDraft()
  const around = useSurroundings()
  return useMemo(
    () => validateRequest(requestOf(draft, around), around.today).filter(({ field }) => stepOf[field] === step),
    [draft, around, step],
  )
}

/** The letter as it stands now, or why there is none. */
export function useLetter(): ComposeResult {
  const draft = useDraft()
  const around = useSurroundings()
  return useMemo(() => {
    const composed = composeLetter(requestOf(draft, around), around.today)
    return composed.kind === 'letter' ? { ...composed, letter: withEdits(composed.letter, draft.edits) } : composed
  }, [draft, around])
}
