import type { EngineChild } from './engine-child.ts'

/** An engine that is started ahead, while a file is likely to come: the process and its database are loaded by then. */
export class EngineAhead<Port> {
  readonly #start: () => EngineChild<Port>
  readonly #waitMs: number
  #engine: EngineChild<Port> | null = null

  /**
   * @param start starts an engine process
   * @param waitMs how long one waits for a file before it is ended
   */
  constructor(start: () => EngineChild<Port>, waitMs: number) {
    this.#start = start
    this.#waitMs = waitMs
  }

  /** Starts one, unless one stands ready. */
  prepare(): void {
    if (this.#engine !== null) return
    const engine = this.#start()
    this.#engine = engine
    setTimeout(() => {
      if (this.#engine === engine) this.dismiss()
    }, this.#waitMs)
    engine.onExit(() => {
      if (this.#engine === engine) this.#engine = null
    })
  }

  /** The one that stands ready, or a new one. */
  take(): EngineChild<Port> {
    const engine = this.#engine ?? this.#start()
    this.#engine = null
    return engine
  }

  /** Nothing came: it is not needed. */
  dismiss(): void {
    this.#engine?.kill()
    this.#engine = null
  }
}
