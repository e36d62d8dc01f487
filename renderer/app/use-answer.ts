import type { EngineCall, EngineParams, EngineResult } from '@shared/contract/engine-calls.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import { useEffect, useState } from 'react'
import { useEngine } from './archive.ts'
import { codeOf } from './call-failed.ts'

export type Answer<Result> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly result: Result }
  | { readonly state: 'failed'; readonly code: ErrorCode }

/**
 * Asks the engine and follows the question: when the parameters change, the old answer is dropped at once, so that nothing of another
 * view or record is ever shown under a new heading, and the engine need not work on it any more. Null asks nothing.
 */
export function useAnswer<Call extends EngineCall>(name: Call, params: EngineParams<Call> | null): Answer<EngineResult<Call>> {
  const engine = useEngine()
  const question = params === null ? null : JSON.stringify(params)
  const [held, setHeld] = useState<{ readonly question: string | null; readonly answer: Answer<EngineResult<Call>> } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for the parameters, which are new objects each time.
  useEffect(() => {
    if (engine === null || params === null) return
    const asking = new AbortController()
    const { signal } = asking
    engine.call(name, params, signal).then(
      (result) => !signal.aborted && setHeld({ question, answer: { state: 'here', result } }),
      (thrown: unknown) => !signal.aborted && setHeld({ question, answer: { state: 'failed', code: codeOf(thrown) } }),
    )
    return () => asking.abort()
  }, [engine, name, question])

  return held !== null && held.question === question ? held.answer : { state: 'waiting' }
}
