import { useRef } from 'react'
import type { Answer } from '../../app/use-answer.ts'

/**
 * The newest answer, or while the next one is on its way the one before it, so that moving through records does not flicker.
 * @param kind what may follow on one another: when it changes (another section, privacy view) the old answer is dropped at once
 */
export function useLastShown<Result>(answer: Answer<Result>, kind: string): Result | null {
  const last = useRef<{ readonly kind: string; readonly result: Result } | null>(null)
  if (answer.state === 'here') last.current = { kind, result: answer.result }
  if (last.current?.kind !== kind || answer.state === 'failed') last.current = null
  return last.current?.result ?? null
}
