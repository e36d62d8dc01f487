import type { DuckDBConnection } from '@duckdb/node-api'
import { DossierError } from '@shared/contract/errors.ts'

/** An interruption that comes before the database has begun with the statement is lost, so it is sent until the statement has ended. */
const interruptEvery = 5

/**
 * Connections to one database, each lent to one piece of work at a time: a long query does not hold up a short one, and each can be
 * stopped without the others.
 */
export class Connections {
  readonly #connect: () => Promise<DuckDBConnection>
  readonly #idle: DuckDBConnection[] = []
  readonly #busy = new Set<{ readonly stop: AbortController; readonly ended: Promise<unknown> }>()
  #closed = false

  constructor(connect: () => Promise<DuckDBConnection>) {
    this.#connect = connect
  }

  /** Does the work on a connection of its own. @throws DossierError `cancelled` where the signal, or the end of the store, stopped it */
  async use<Result>(signal: AbortSignal | undefined, work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    if (this.#closed || signal?.aborted === true) throw new DossierError('cancelled')
    const stop = new AbortController()
    const follow = (): void => stop.abort()
    signal?.addEventListener('abort', follow, { once: true })
    const working = this.#work(stop.signal, work)
    const entry = { stop, ended: working.catch(() => undefined) }
    this.#busy.add(entry)
    try {
      return await working
    } finally {
      signal?.removeEventListener('abort', follow)
      this.#busy.delete(entry)
    }
  }

  /** Stops all work, waits for its end and closes the connections: the database does not bear to lose one that it works on. */
  async close(): Promise<void> {
    this.#closed = true
    for (const { stop } of this.#busy) stop.abort()
    await Promise.all(Array.from(this.#busy, ({ ended }) => ended))
    for (const connection of this.#idle) connection.closeSync()
  }

  async #work<Result>(stop: AbortSignal, work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    const connection = this.#idle.pop() ?? (await this.#connect())
    let interrupting: NodeJS.Timeout | undefined
    const interrupt = (): void => {
      connection.interrupt()
      interrupting = setInterval(() => connection.interrupt(), interruptEvery)
    }
    if (stop.aborted) interrupt()
    else stop.addEventListener('abort', interrupt, { once: true })
    try {
      return await work(connection)
    } catch (cause) {
      if (stop.aborted) throw new DossierError('cancelled', '', { cause })
      throw cause
    } finally {
      clearInterval(interrupting)
      this.#idle.push(connection)
    }
  }
}
