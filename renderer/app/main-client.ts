import {
  type Bridge,
  type MainCall,
  type MainEvent,
  type MainEventData,
  type MainParams,
  type MainResult,
  mainCalls,
  mainEvents,
} from '@shared/contract/main-calls.ts'
import * as z from 'zod/mini'
import { CallFailed, errorCode } from './call-failed.ts'

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string() }),
])

/** What the window does when main tells it something, by event. */
export type MainListeners = { readonly [Name in MainEvent]: (data: MainEventData<Name>) => void }

/** The main process as the window sees it: typed calls, answers that have been checked. */
export interface MainClient {
  /** Rejects with {@link CallFailed}. `file` accompanies `open-dropped` and `add-dropped` only. */
  call<Call extends MainCall>(name: Call, params: MainParams<Call>, file?: File): Promise<MainResult<Call>>
  /** Called once, at the start. An event that does not fit the contract is dropped. */
  listen(listeners: MainListeners): void
}

const isMainEvent = (name: string): name is MainEvent => Object.hasOwn(mainEvents, name)

function deliver<Name extends MainEvent>(name: Name, data: unknown, listeners: MainListeners): void {
  const checked = z.safeParse(mainEvents[name], data)
  if (checked.success) listeners[name](checked.data as MainEventData<Name>)
}

/** Wraps the two functions that the preload script exposes. */
export function connectMain(bridge: Bridge): MainClient {
  return {
    async call<Call extends MainCall>(name: Call, params: MainParams<Call>, file?: File): Promise<MainResult<Call>> {
      const reply = z.safeParse(replySchema, await bridge.call(name, params, file))
      if (!reply.success) throw new CallFailed('internal')
      if (!reply.data.ok) throw new CallFailed(errorCode(reply.data.code))
      const result = z.safeParse(mainCalls[name].result, reply.data.result)
      if (!result.success) throw new CallFailed('internal')
      return result.data as MainResult<Call>
    },
    listen(listeners) {
      bridge.on((name, data) => {
        if (isMainEvent(name)) deliver(name, data, listeners)
      })
    },
  }
}
