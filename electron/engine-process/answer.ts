import { type EngineCall, type EngineReply, engineCalls } from '@shared/contract/engine-calls.ts'
import { errorCodeOf } from '@shared/contract/errors.ts'
import * as z from 'zod/mini'

/** The part of an open archive that answers: by the contract, or by throwing a `DossierError`. */
export interface Answering {
  call(name: EngineCall, params: unknown, signal: AbortSignal): Promise<unknown>
}

const requestSchema = z.object({ id: z.int(), call: z.string(), params: z.unknown() })
const cancelSchema = z.object({ cancel: z.int() })

/** One window's questions and their answers. What nobody waits for any more is stopped: a person who types is never held up by the letter before. */
export class Conversation {
  readonly #reply: (reply: EngineReply) => void
  readonly #asked = new Map<number, AbortController>()

  constructor(reply: (reply: EngineReply) => void) {
    this.#reply = reply
  }

  /**
   * Takes one message from the window's port: a request, which is answered, or word that one is no longer wanted. A message that is
   * neither has no id to reply to and is passed over; an `ArrayBuffer` in a transfer list, for one, makes a message arrive as null.
   */
  async hear(archive: Answering, message: unknown): Promise<void> {
    const cancel = cancelSchema.safeParse(message)
    if (cancel.success) {
      this.#asked.get(cancel.data.cancel)?.abort()
      return
    }
    const request = requestSchema.safeParse(message)
    if (!request.success) return
    const { id, call, params } = request.data
    const asked = new AbortController()
    this.#asked.set(id, asked)
    const reply = await answer(archive, id, call, params, asked.signal)
    this.#asked.delete(id)
    this.#reply(reply)
  }

  /** The window has gone: nothing is wanted any more. */
  end(): void {
    for (const asked of this.#asked.values()) asked.abort()
  }
}

async function answer(archive: Answering, id: number, call: string, params: unknown, signal: AbortSignal): Promise<EngineReply> {
  if (!isEngineCall(call)) return { id, ok: false, code: 'bad-request' }
  try {
    return { id, ok: true, result: await archive.call(call, params, signal) }
  } catch (thrown) {
    return { id, ok: false, code: errorCodeOf(thrown) }
  }
}

function isEngineCall(name: string): name is EngineCall {
  return Object.hasOwn(engineCalls, name)
}
