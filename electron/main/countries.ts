import { randomBytes } from 'node:crypto'
import { DossierError, errorCodeOf } from '@shared/contract/errors.ts'
import type { MainResult } from '@shared/contract/main-calls.ts'
import { fromEngineSchema } from '../engine-process/protocol.ts'
import type { EngineChild } from './engine-child.ts'

/**
 * Lets the person choose a table of countries and has the engine of the shown archive read it. The path goes to the engine and is
 * forgotten.
 */
export async function chooseCountries<Port>(
  choose: () => Promise<string | null>,
  engine: () => EngineChild<Port>,
): Promise<MainResult<'countries-choose'>> {
  try {
    const path = await choose()
    if (path === null) return { state: 'dismissed' }
    const own = await takeCountries(engine(), path)
    return own === null ? { state: 'failed', code: 'internal' } : { state: 'used', ...own }
  } catch (thrown) {
    return { state: 'failed', code: errorCodeOf(thrown) }
  }
}

/**
 * Has an engine use a table, or none with null.
 *
 * @throws DossierError what the engine answers; `engine-stopped` when it dies
 */
export function takeCountries<Port>(
  engine: EngineChild<Port>,
  path: string | null,
): Promise<{ readonly name: string; readonly date: string } | null> {
  return new Promise((resolve, reject) => {
    const mark = randomBytes(6).toString('hex')
    engine.onExit(() => reject(new DossierError('engine-stopped')))
    engine.onMessage((data) => {
      const message = fromEngineSchema.safeParse(data)
      if (!message.success || !('mark' in message.data) || message.data.mark !== mark) return
      if (message.data.type === 'countries-used') resolve(message.data.own)
      if (message.data.type === 'countries-refused') reject(new DossierError(message.data.code))
    })
    engine.send({ type: 'countries', mark, path })
  })
}
