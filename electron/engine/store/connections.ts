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
  readonly #all: DuckDBConnection[] = []

  constructor(connect: () => Promise<DuckDBConnection>) {
    this.#connect = connect
  }

  /** Does the work on a connection of its own. @throws DossierError `cancelled` where the signal stopped it */
  async use<Result>(signal: AbortSignal | undefined, work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    const stopped = (): boolean => signal?.aborted === true
    if (stopped()) throw new DossierError('cancelled')
    const connection = this.#idle.pop() ?? (await this.#open())
    let interrupting: NodeJS.Timeout | undefined
    const interrupt = (): void => {
      connection.interrupt()
      interrupting = setInterval(() => connection.interrupt(), interruptEvery)
    }
    if (stopped()) interrupt()
    else signal?.addEventListener('abort', interrupt, { once: true })
    try {
      return await work(connection)
    } catch (cause) {
      if (stopped()) throw new DossierError('cancelled', '', { cause })
      throw cause
    } finally {
      signal?.removeEventListener('abort', interrupt)
      clearInterval(interrupting)
      this.#idle.push(connection)
    }
  }

  close(): void {
    for (const connection of this.#all) connection.closeSync()
  }

  async #open(): Promise<DuckDBConnection> {
    const connection = await this.#connect()
    this.#all.push(connection)
    return connection
  }
}
