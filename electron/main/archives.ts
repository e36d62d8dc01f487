import { DossierError } from '@shared/contract/errors.ts'
import type { MainEventData } from '@shared/contract/main-calls.ts'
import type { EngineChild } from './engine-child.ts'
import { type ArchiveFile, type EngineLimits, endEngine, engineLimits, openInEngine, watchMemory } from './engine-opening.ts'

/** An engine that dies is started again so often; then something about the archive or the computer keeps killing it. */
const RESTARTS = 3

/** What happens to archives, as the window is told. */
export interface ArchiveListener {
  open(event: MainEventData<'open'>): void
  engine(event: MainEventData<'engine'>): void
  closed(event: MainEventData<'closed'>): void
}

/** The archive that is open. `engine` is null while it is being started again. */
interface Open<Port> {
  readonly archive: number
  readonly file: ArchiveFile
  readonly ended: AbortController
  engine: EngineChild<Port> | null
  restarts: number
}

/** An opening under way. */
interface Opening {
  readonly file: ArchiveFile
  readonly cancelling: AbortController
}

/**
 * The archive that is open and the one that is being opened, each in an engine process of its own. The old one is given
 * up only when the new one is ready, so a bad file never costs the good one.
 */
export class Archives<Port> {
  readonly #start: () => EngineChild<Port>
  readonly #listener: ArchiveListener
  readonly #limits: EngineLimits
  #open: Open<Port> | null = null
  #opening: Opening | null = null
  #lastArchive = 0
  readonly #ending = new Set<Promise<void>>()

  /**
   * @param start starts an engine process
   * @param listener told what happens
   */
  constructor(start: () => EngineChild<Port>, listener: ArchiveListener, limits: EngineLimits = engineLimits) {
    this.#start = start
    this.#listener = listener
    this.#limits = limits
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  /** Opens an archive; one that is still being opened is given up for it. Never throws: the listener is told how it ended. */
  async open(file: ArchiveFile): Promise<void> {
    this.cancel()
    const { name } = file
    const opening: Opening = { file, cancelling: new AbortController() }
    this.#opening = opening
    this.#listener.open({ state: 'started', name })
    const outcome = await openInEngine(this.#start(), file, this.#limits, opening.cancelling.signal, (progress) =>
      this.#listener.open({ state: 'progress', progress }),
    )
    if (this.#opening === opening) this.#opening = null

    if (outcome.state === 'failed') return this.#listener.open({ state: 'failed', name, code: outcome.code, where: outcome.where })
    if (outcome.state === 'cancelled' || opening.cancelling.signal.aborted) {
      if (outcome.state === 'ready') this.#end(outcome.engine)
      return this.#listener.open({ state: 'cancelled', name })
    }
    this.#giveUp()
    this.#lastArchive += 1
    const open: Open<Port> = { archive: this.#lastArchive, file, ended: new AbortController(), engine: null, restarts: 0 }
    this.#open = open
    this.#lookAfter(open, outcome.engine)
    this.#listener.open({ state: 'opened', archive: open.archive, name })
  }

  /** Gives up the opening under way, if there is one. */
  cancel(): void {
    this.#opening?.cancelling.abort()
  }

  /** Closes the open archive, if there is one. */
  close(): void {
    const open = this.#open
    if (open === null) return
    this.#giveUp()
    this.#listener.closed({ archive: open.archive })
  }

  /** Closes everything at once: no engine is asked to end, each is killed. */
  closeAtOnce(): void {
    this.cancel()
    const open = this.#open
    this.#open = null
    open?.ended.abort()
    open?.engine?.kill()
    if (open !== null) this.#listener.closed({ archive: open.archive })
  }

  /**
   * Connects the window with the engine of the open archive.
   *
   * @param port the engine's end of the channel
   * @returns the number of the archive
   * @throws DossierError `no-archive-open`, or `engine-stopped` while the engine is being started again
   */
  connect(port: Port): number {
    const open = this.#open
    if (open === null) throw new DossierError('no-archive-open')
    if (open.engine === null) throw new DossierError('engine-stopped')
    open.engine.connect(port)
    return open.archive
  }

  /** The engine of the open archive. Throws as `connect` does. */
  engine(): EngineChild<Port> {
    if (this.#open === null) throw new DossierError('no-archive-open')
    if (this.#open.engine === null) throw new DossierError('engine-stopped')
    return this.#open.engine
  }

  /** Tells a window that has just been loaded what is under way. An archive that is open it finds by asking for its port. */
  announce(): void {
    if (this.#open !== null && this.#open.engine === null) this.#listener.engine({ state: 'restarting', attempt: this.#open.restarts })
    if (this.#opening !== null) this.#listener.open({ state: 'started', name: this.#opening.file.name })
  }

  /** Ends every engine, and resolves when they are gone. */
  async end(): Promise<void> {
    this.cancel()
    this.#giveUp()
    await Promise.all(this.#ending)
  }

  #lookAfter(open: Open<Port>, engine: EngineChild<Port>): void {
    open.engine = engine
    watchMemory(engine, this.#limits, () => engine.kill())
    engine.onExit(() => {
      if (this.#open === open && open.engine === engine) void this.#startAgain(open)
    })
  }

  async #startAgain(open: Open<Port>): Promise<void> {
    open.engine = null
    while (open.restarts < RESTARTS) {
      open.restarts += 1
      this.#listener.engine({ state: 'restarting', attempt: open.restarts })
      const outcome = await openInEngine(this.#start(), open.file, this.#limits, open.ended.signal, () => {})
      if (this.#open !== open) {
        if (outcome.state === 'ready') this.#end(outcome.engine)
        return
      }
      if (outcome.state === 'ready') {
        this.#lookAfter(open, outcome.engine)
        return this.#listener.open({ state: 'opened', archive: open.archive, name: open.file.name })
      }
    }
    this.#open = null
    this.#listener.engine({ state: 'gone' })
  }

  #giveUp(): void {
    const open = this.#open
    this.#open = null
    open?.ended.abort()
    if (open?.engine != null) this.#end(open.engine)
  }

  #end(engine: EngineChild<Port>): void {
    const ending = endEngine(engine).finally(() => this.#ending.delete(ending))
    this.#ending.add(ending)
  }
}
