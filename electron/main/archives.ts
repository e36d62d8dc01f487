import { DossierError } from '@shared/contract/errors.ts'
import type { MainEventData } from '@shared/contract/main-calls.ts'
import { EngineAhead } from './engine-ahead.ts'
import type { EngineChild } from './engine-child.ts'
import { type ArchiveFile, type EngineLimits, endEngine, engineLimits, openInEngine, watchMemory } from './engine-opening.ts'

/** An engine that dies is started again so often; then something about the archive or the computer keeps killing it. */
const RESTARTS = 3

/** So many archives are open at most: each has an engine process of its own. */
export const mostArchives = 8

/** What happens to archives, as the window is told. */
export interface ArchiveListener {
  open(event: MainEventData<'open'>): void
  engine(event: MainEventData<'engine'>): void
  closed(event: MainEventData<'closed'>): void
}

/** An archive that is open, or several archives of one account as one view. `engine` is null while it is being started again, and for good once it is gone. */
interface Open<Port> {
  readonly archive: number
  readonly files: readonly ArchiveFile[]
  readonly ended: AbortController
  engine: EngineChild<Port> | null
  restarts: number
  gone: boolean
}

/** What an opening is for: a view of its own, the present view with one archive more, or with one less. */
export type OpeningPurpose = 'new' | 'add' | 'remove'

/** An opening under way. */
interface Opening {
  readonly name: string
  readonly purpose: OpeningPurpose
  readonly cancelling: AbortController
}

/** An open archive as a menu lists it. */
export interface ListedArchive {
  readonly archive: number
  readonly name: string
  readonly isCurrent: boolean
}

/**
 * The archives that are open and the one that is being opened, each in an engine process of its own. One of them is the
 * current one, which the window shows. An archive whose place another one takes is given up only when that one is ready,
 * so a bad file never costs a good one; and what happens to one engine is nothing to the others.
 */
export class Archives<Port> {
  readonly #start: () => EngineChild<Port>
  readonly #ahead: EngineAhead<Port>
  readonly #listener: ArchiveListener
  readonly #limits: EngineLimits
  #open: readonly Open<Port>[] = []
  #current: number | null = null
  #opening: Opening | null = null
  #lastArchive = 0
  readonly #ending = new Set<Promise<void>>()

  /**
   * @param start starts an engine process
   * @param listener told what happens
   */
  constructor(start: () => EngineChild<Port>, listener: ArchiveListener, limits: EngineLimits = engineLimits) {
    this.#start = start
    this.#ahead = new EngineAhead(start, limits.aheadMs)
    this.#listener = listener
    this.#limits = limits
  }

  /** The number of the archive that is shown, or null. */
  get current(): number | null {
    return this.#current
  }

  /** The open archives in the order in which they were opened. */
  get list(): readonly ListedArchive[] {
    return this.#open.map(({ archive, files }) => ({
      archive,
      name: files.map(({ name }) => name).join(' + '),
      isCurrent: archive === this.#current,
    }))
  }

  /** The files of the archive that is shown; none where none is open. */
  get shown(): readonly ArchiveFile[] {
    return this.#find(this.#current)?.files ?? []
  }

  /** Whether another archive can be put to what is shown. The invented person has only one. */
  get canAdd(): boolean {
    const shown = this.#find(this.#current)
    return shown !== null && !shown.gone && shown.files.every(({ sample }) => !sample)
  }

  /** A file is likely to come: an engine is ready by then, unless no further archive can be opened. */
  expectFile(): void {
    if (this.#open.length < mostArchives) this.#ahead.prepare()
  }

  /** It did not come. What is open or being opened is not touched. */
  expectNothing(): void {
    this.#ahead.dismiss()
  }

  /**
   * Asks a person what to open, and has an engine ready by the time that they know.
   *
   * @param choose resolves with what was chosen, or null
   */
  async whileChoosing<Chosen>(choose: () => Promise<Chosen | null>): Promise<Chosen | null> {
    this.expectFile()
    const chosen = await choose().catch(() => null)
    if (chosen === null) this.expectNothing()
    return chosen
  }

  /**
   * Opens an archive; one that is still being opened is given up for it. Never throws: the listener is told how it ended.
   * A file that is open already is read anew, in its place.
   *
   * @param place beside the others, or in the place of the one that is shown
   */
  async open(file: ArchiveFile, place: 'beside' | 'instead' = 'beside'): Promise<void> {
    const same = this.#open.find(({ files: [only, ...more] }) => more.length === 0 && only?.path === file.path)
    const replaced = same?.archive ?? (place === 'instead' ? this.#current : null)
    if (replaced === null && this.#open.length >= mostArchives) {
      this.cancel()
      this.#ahead.dismiss()
      return this.#listener.open({ state: 'failed', name: file.name, code: 'too-many-archives', where: '' })
    }
    return this.#openTogether([file], file.name, 'new', replaced)
  }

  /** Puts an archive to what is shown, in a new engine for all of them; where that is not possible it is opened. Never throws. */
  add(file: ArchiveFile): Promise<void> {
    const shown = this.#find(this.#current)
    if (shown === null || !this.canAdd) return this.open(file)
    return this.#openTogether([...shown.files, file], file.name, 'add', shown.archive)
  }

  /**
   * Takes an archive out of the view that is shown, in a new engine for the others.
   *
   * @param index its position among those that were opened
   * @throws DossierError `bad-request` where it is the only one, or is none of them
   */
  remove(index: number): Promise<void> {
    const files = this.#find(this.#current)?.files ?? []
    const file = files[index]
    if (file === undefined || files.length === 1) throw new DossierError('bad-request')
    return this.#openTogether(
      files.filter((other) => other !== file),
      file.name,
      'remove',
      this.#current,
    )
  }

  /** Makes an open archive the one that is shown. @throws DossierError `bad-request` where there is no such archive */
  show(archive: number): void {
    if (this.#find(archive) === null) throw new DossierError('bad-request')
    this.#current = archive
  }

  async #openTogether(files: readonly ArchiveFile[], name: string, purpose: OpeningPurpose, replaced: number | null): Promise<void> {
    this.cancel()
    const opening: Opening = { name, purpose, cancelling: new AbortController() }
    this.#opening = opening
    this.#listener.open({ state: 'started', name, purpose })
    const outcome = await openInEngine(this.#ahead.take(), files, this.#limits, opening.cancelling.signal, (progress) =>
      this.#listener.open({ state: 'progress', progress }),
    )
    if (this.#opening === opening) this.#opening = null

    if (outcome.state === 'failed') return this.#listener.open({ state: 'failed', name, code: outcome.code, where: outcome.where })
    if (outcome.state === 'cancelled' || opening.cancelling.signal.aborted) {
      if (outcome.state === 'ready') this.#end(outcome.engine)
      return this.#listener.open({ state: 'cancelled', name })
    }
    this.#lastArchive += 1
    const open: Open<Port> = { archive: this.#lastArchive, files, ended: new AbortController(), engine: null, restarts: 0, gone: false }
    const before = this.#find(replaced)
    this.#open = before === null ? [...this.#open, open] : this.#open.map((one) => (one === before ? open : one))
    if (before !== null) this.#giveUp(before)
    if (this.#open.length >= mostArchives) this.#ahead.dismiss()
    this.#current = open.archive
    this.#lookAfter(open, outcome.engine)
    this.#listener.open({ state: 'opened', archive: open.archive, name, replaces: before?.archive ?? null })
  }

  /** Gives up the opening under way, if there is one. */
  cancel(): void {
    this.#opening?.cancelling.abort()
  }

  /** Closes an archive: the one that is shown unless told. The one after it is shown then, or the last one. */
  close(archive: number | null = this.#current): void {
    const open = this.#find(archive)
    if (open === null) return
    this.#takeOut(open)
    this.#giveUp(open)
    this.#listener.closed({ archive: open.archive, current: this.#current })
  }

  /** Closes everything at once: no engine is asked to end, each is killed. Resolves when they are gone. */
  async closeAtOnce(): Promise<void> {
    this.cancel()
    this.#ahead.dismiss()
    const gone: Promise<void>[] = []
    for (const open of this.#open) {
      const { engine } = open
      this.#takeOut(open)
      open.ended.abort()
      if (engine !== null) gone.push(new Promise((resolve) => engine.onExit(resolve)))
      engine?.kill()
      this.#listener.closed({ archive: open.archive, current: this.#current })
    }
    await Promise.all(gone)
  }

  /** The archives that the window can be connected with now. */
  get connectable(): readonly number[] {
    return this.#open.flatMap(({ archive, engine }) => (engine === null ? [] : [archive]))
  }

  /**
   * Connects the window with the engine of an open archive.
   *
   * @param port the engine's end of the channel
   * @throws DossierError `no-archive-open`, or `engine-stopped` while the engine is being started again
   */
  connect(archive: number, port: Port): void {
    const open = this.#find(archive)
    if (open === null) throw new DossierError('no-archive-open')
    if (open.engine === null) throw new DossierError('engine-stopped')
    open.engine.connect(port)
  }

  /** The engine of the archive that is shown. Throws as `connect` does. */
  engine(): EngineChild<Port> {
    const shown = this.#find(this.#current)
    if (shown === null) throw new DossierError('no-archive-open')
    if (shown.engine === null) throw new DossierError('engine-stopped')
    return shown.engine
  }

  /** Tells a window that has just been loaded what is under way. The archives that are open it finds by asking for their ports. */
  announce(): void {
    // What is gone was still on the screen. A window that is loaded anew has nothing of it.
    for (const open of this.#open.filter(({ gone }) => gone)) this.close(open.archive)
    for (const { archive, engine, restarts } of this.#open)
      if (engine === null) this.#listener.engine({ archive, state: 'restarting', attempt: restarts })
    if (this.#opening !== null) this.#listener.open({ state: 'started', name: this.#opening.name, purpose: this.#opening.purpose })
  }

  /** Ends every engine, and resolves when they are gone. */
  async end(): Promise<void> {
    this.cancel()
    this.#ahead.dismiss()
    for (const open of this.#open) this.#giveUp(open)
    this.#open = []
    this.#current = null
    await Promise.all(this.#ending)
  }

  #find(archive: number | null): Open<Port> | null {
    return this.#open.find((open) => open.archive === archive) ?? null
  }

  #takeOut(open: Open<Port>): void {
    const at = this.#open.indexOf(open)
    this.#open = this.#open.filter((other) => other !== open)
    if (this.#current === open.archive) this.#current = (this.#open[at] ?? this.#open.at(-1))?.archive ?? null
  }

  #lookAfter(open: Open<Port>, engine: EngineChild<Port>): void {
    open.engine = engine
    watchMemory(engine, this.#limits, () => engine.kill())
    engine.onExit(() => {
      if (this.#open.includes(open) && open.engine === engine) void this.#startAgain(open)
    })
  }

  async #startAgain(open: Open<Port>): Promise<void> {
    const { archive } = open
    open.engine = null
    while (open.restarts < RESTARTS) {
      open.restarts += 1
      this.#listener.engine({ archive, state: 'restarting', attempt: open.restarts })
      const outcome = await openInEngine(this.#start(), open.files, this.#limits, open.ended.signal, () => {})
      if (!this.#open.includes(open)) {
        if (outcome.state === 'ready') this.#end(outcome.engine)
        return
      }
      if (outcome.state === 'ready') {
        this.#lookAfter(open, outcome.engine)
        return this.#listener.open({ state: 'opened', archive, name: open.files[0]?.name ?? '', replaces: null })
      }
    }
    open.gone = true
    this.#listener.engine({ archive, state: 'gone' })
  }

  #giveUp(open: Open<Port>): void {
    open.ended.abort()
    if (open.engine !== null) this.#end(open.engine)
  }

  #end(engine: EngineChild<Port>): void {
    const ending = endEngine(engine).finally(() => this.#ending.delete(ending))
    this.#ending.add(ending)
  }
}
