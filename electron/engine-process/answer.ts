import { type EngineCall, type EngineReply, engineCalls } from '@shared/contract/engine-calls.ts'
import { errorCodeOf } from '@shared/contract/errors.ts'
import * as z from 'zod/mini'

/** The part of an open archive that answers: by the contract, or by throwing a `DossierError`. */
export interface Answering {
  call(name: EngineCall, params: unknown): Promise<unknown>
}

const requestSchema = z.object({ id: z.int(), call: z.string(), params: z.unknown() })

/**
 * Answers one message from the window's port.
 *
 * @returns the reply, or null where the message is no request: there is then no id to reply to. An `ArrayBuffer` in a
 * transfer list, for one, makes a message arrive as null.
 */
export async function answer(archive: Answering, message: unknown): Promise<EngineReply | null> {
  const request = requestSchema.safeParse(message)
  if (!request.success) return null
  const { id, call, params } = request.data
  if (!isEngineCall(call)) return { id, ok: false, code: 'bad-request' }
  try {
    return { id, ok: true, result: await archive.call(call, params) }
  } catch (thrown) {
    return { id, ok: false, code: errorCodeOf(thrown) }
  }
}

function isEngineCall(name: string): name is EngineCall {
  return Object.hasOwn(engineCalls, name)
}
