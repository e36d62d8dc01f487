import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/**
 * Has JavaScript's collector look for young garbage now. The database's client frees a result, and each chunk that was looked at, only when
 * that has found them; and it does not look, because it sees a few bytes of each, not the megabytes behind them.
 */
export async function giveBack(): Promise<void> {
  if (typeof collect === 'function') collect({ type: 'minor' })
  // What was found is freed after this turn of the event loop.
  await setImmediate()
}
