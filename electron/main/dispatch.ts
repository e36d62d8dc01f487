import { DossierError, errorCodeOf } from '@shared/contract/errors.ts'
import { type MainCall, type MainParams, type MainReply, type MainResult, mainCalls } from '@shared/contract/main-calls.ts'
import { log } from './log.ts'

/** One handler for each call of the contract; one that is missing or returns something else does not compile. */
export type Handlers = {
  readonly [Call in MainCall]: (params: MainParams<Call>, droppedPath: string | null) => MainResult<Call> | Promise<MainResult<Call>>
}

/**
 * Carries out one call of the window. Parameters and results are checked against the contract, whatever the compiler
 * believes: what is on the other side may no longer be our page.
 *
 * @param name as the page gave it
 * @param params as the page gave them
 * @param droppedPath what the preload script read from a dropped file; null without one
 */
export async function dispatch(handlers: Handlers, name: unknown, params: unknown, droppedPath: unknown): Promise<MainReply> {
  try {
    if (!isMainCall(name)) throw new DossierError('bad-request')
    return { ok: true, result: await carryOut(handlers, name, params, droppedPath) }
  } catch (thrown) {
    const code = errorCodeOf(thrown)
    if (code === 'internal') log('internal')
    return { ok: false, code }
  }
}

async function carryOut<Call extends MainCall>(handlers: Handlers, call: Call, params: unknown, droppedPath: unknown): Promise<unknown> {
  const { params: expected, result: promised } = mainCalls[call]
  const checked = expected.safeParse(params)
  if (!checked.success) throw new DossierError('bad-request')
  // The table pairs each call with its own schema; the compiler does not follow that through an index.
  const result = await handlers[call](checked.data as MainParams<Call>, typeof droppedPath === 'string' ? droppedPath : null)
  return promised.parse(result)
}

function isMainCall(name: unknown): name is MainCall {
  return typeof name === 'string' && Object.hasOwn(mainCalls, name)
}
