import type { ComposeResult } from '@shared/requests/letters/compose.ts'
import { composeLetter } from '@shared/requests/letters/compose.ts'
import { editLetter } from '@shared/requests/letters/edit.ts'
import { validateRequest } from '@shared/requests/letters/fields.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import type { FieldProblem } from '@shared/requests/letters/problems.ts'
import { useMemo } from 'react'
import { useSummary } from '../../app/archive.ts'
import { useSession } from '../../app/session.ts'
import { languageOf } from '../../app/view.ts'
import { type Draft, editKey, type Step, useDraft } from './draft.ts'
import { requestOf, type Surroundings, stepOf } from './request-of.ts'

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

/** The letter with the person's own words put back in wherever a block of that name still stands. */
export function withEdits(letter: Letter, edits: Draft['edits']): Letter {
  let edited = letter
  for (const id of ['subject', ...letter.blocks.map((block) => block.id)]) {
    const text = edits[editKey(letter.language, id)]
    const result = text === undefined ? null : editLetter(edited, id, text)
    if (result?.kind === 'edited') edited = result.letter
  }
  return edited
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
