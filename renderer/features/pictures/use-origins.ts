import type { Origins } from '@shared/contract/insights.ts'
import type { View } from '@shared/contract/view.ts'
import { useEffect, useMemo, useState } from 'react'
import { useEngine } from '../../app/archive.ts'
import { codeOf } from '../../app/call-failed.ts'
import type { EngineClient } from '../../app/engine-client.ts'
import { type Answer, useAnswer } from '../../app/use-answer.ts'
import { useView } from '../../app/view.ts'

/** So many addresses come in one answer. */
const part = 5000

/** Where the account was logged in from, with every address. Tens of thousands of them come in parts, so that no one task takes in all. */
export function useOrigins(): Answer<Origins> {
  const engine = useEngine()
  const view = useView()
  const first = useAnswer(
    'origins',
    useMemo(() => ({ view, most: part }), [view]),
  )
  const beginning = first.state === 'here' && first.result.differentAddresses > first.result.addresses.length ? first.result : null
  const [held, setHeld] = useState<{ readonly of: Origins; readonly answer: Answer<Origins> } | null>(null)

  useEffect(() => {
    if (engine === null || beginning === null) return
    const asking = new AbortController()
    const hold = (answer: Answer<Origins>): void => {
      if (!asking.signal.aborted) setHeld({ of: beginning, answer })
    }
    withRest(engine, view, beginning, asking.signal).then(
      (result) => hold({ state: 'here', result }),
      (thrown: unknown) => hold({ state: 'failed', code: codeOf(thrown) }),
    )
    return () => asking.abort()
  }, [engine, view, beginning])

  if (beginning === null) return first
  return held?.of === beginning ? held.answer : { state: 'waiting' }
}

async function withRest(engine: EngineClient, view: View, beginning: Origins, signal: AbortSignal): Promise<Origins> {
  const addresses = [...beginning.addresses]
  for (;;) {
    const next = await engine.call('origins', { view, most: part, skip: addresses.length }, signal)
    addresses.push(...next.addresses)
    if (next.addresses.length < part) return { ...beginning, addresses, moreAddressLogins: next.moreAddressLogins }
  }
}
