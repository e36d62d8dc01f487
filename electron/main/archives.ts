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

/** The archive that is open, or the archives of one view. `engine` is null while it is being started again. */
interface Open<Port> {
  readonly archive: number
  readonly files: readonly ArchiveFile[]
  readonly ended: AbortController
  engine: EngineChild<Port> | null
  restarts: number
}

/** What an opening is for: a view of its own, the open view with one archive more, or with one less. */
export type OpeningPurpose = 'new' | 'add' | 'remove'

/** An opening under way. */
interface Opening {
  readonly name: string
  readonly purpose: OpeningPurpose
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

  /** Whether another archive can be put to what is open. The invented person has only one. */
  get canAdd(): boolean {
    return this.#open?.files.every(({ sample }) => !sample) ?? false
  }

  /** Opens an archive; one that is still being opened is given up for it. Never throws: the listener is told how it ended. */
  open(file: ArchiveFile): Promise<void> {
    return this.#openTogether([file], file.name, 'new')
  }

  /** Puts an archive to those that are open, in a new engine for all of them; with none open it is opened. Never throws. */
  add(file: ArchiveFile): Promise<void> {
    const open = this.#open
    return open === null || !this.canAdd ? this.open(file) : this.#openTogether([...open.files, file], file.name, 'add')
  }

  /**
   * Takes an archive out of the view, in a new engine for the others.
   *
   * @param index its position among those that were opened
   * @throws DossierError `bad-request` where it is the only one, or is none of them
   */
  remove(index: number): Promise<void> {
    const files = this.#open?.files ?? []
    const file = files[index]
    if (file === undefined || files.length === 1) throw new DossierError('bad-request')
    return this.#openTogether(
      files.filter((other) => other !== file),
      file.name,
      'remove',
    )
  }

  async #openTogether(files: readonly ArchiveFile[], name: string, purpose: OpeningPurpose): Promise<void> {
    this.cancel()
    const opening: Opening = { name, purpose, cancelling: new AbortController() }
    this.#opening = opening
    this.#listener.open({ state: 'started', name, purpose })
    const outcome = await openInEngine(this.#start(), files, this.#limits, opening.cancelling.signal, (progress) =>
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
    const open: Open<Port> = { archive: this.#lastArchive, files, ended: new AbortController(), engine: null, restarts: 0 }
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
    if (this.#opening !== null) this.#listener.open({ state: 'started', name: this.#opening.name, purpose: this.#opening.purpose })
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
      const outcome = await openInEngine(this.#start(), open.files, this.#limits, open.ended.signal, () => {})
      if (this.#open !== open) {
        if (outcome.state === 'ready') this.#end(outcome.engine)
        return
      }
      if (outcome.state === 'ready') {
        this.#lookAfter(open, outcome.engine)
        return this.#listener.open({ state: 'opened', archive: open.archive, name: open.files[0]?.name ?? '' })
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
