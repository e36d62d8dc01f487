import { type EngineCall, type EngineParams, type EngineResult, engineCalls } from '@shared/contract/engine-calls.ts'
import * as z from 'zod/mini'
import { CallFailed, errorCode } from './call-failed.ts'

const replySchema = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), result: z.unknown() }),
  z.object({ id: z.int(), ok: z.literal(false), code: z.string() }),
])

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: CallFailed) => void
}

/** The engine of one open archive as the window sees it. */
export interface EngineClient {
  /** Numbers the archives of this session. */
  readonly archive: number
  /**
   * Rejects with {@link CallFailed}: `engine-stopped` once the port is closed, `cancelled` as soon as the signal says that the answer is
   * not wanted any more; the engine then stops working on it.
   */
  call<Call extends EngineCall>(name: Call, params: EngineParams<Call>, signal?: AbortSignal): Promise<EngineResult<Call>>
  close(): void
}

/** The part of a message port that is needed here; Node's fits as well as the browser's. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message' | 'close', listener: (event: { readonly data?: unknown }) => void): void
  start(): void
  close(): void
}

/** Speaks with an engine over its port. Requests carry ids; answers may come in any order and are checked before they are used. */
export function connectEngine(port: Port, archive: number): EngineClient {
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let open = true

  const stop = (): void => {
    open = false
    for (const { reject } of waiting.values()) reject(new CallFailed('engine-stopped'))
    waiting.clear()
  }

  port.addEventListener('message', (event) => {
    const reply = z.safeParse(replySchema, event.data)
    if (!reply.success) return
    const call = waiting.get(reply.data.id)
    waiting.delete(reply.data.id)
    if (reply.data.ok) call?.resolve(reply.data.result)
    else call?.reject(new CallFailed(errorCode(reply.data.code)))
  })
  port.addEventListener('close', stop)
  port.start()

  return {
    archive,
    async call<Call extends EngineCall>(name: Call, params: EngineParams<Call>, signal?: AbortSignal): Promise<EngineResult<Call>> {
      if (!open) throw new CallFailed('engine-stopped')
      if (signal?.aborted === true) throw new CallFailed('cancelled')
      const answer = await new Promise<unknown>((resolve, reject) => {
        const id = nextId
        nextId += 1
        const cancel = (): void => {
          if (!waiting.delete(id)) return
          port.postMessage({ cancel: id })
          reject(new CallFailed('cancelled'))
        }
        const done = (): void => signal?.removeEventListener('abort', cancel)
        waiting.set(id, {
          resolve: (result) => {
            done()
            resolve(result)
          },
          reject: (error) => {
            done()
            reject(error)
          },
        })
        signal?.addEventListener('abort', cancel, { once: true })
        port.postMessage({ id, call: name, params })
      })
      const result = z.safeParse(engineCalls[name].result, answer)
      if (!result.success) throw new CallFailed('internal')
      return result.data as EngineResult<Call>
    },
    close() {
      port.close()
      stop()
    },
  }
}
