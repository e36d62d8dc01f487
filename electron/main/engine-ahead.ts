import type { EngineChild } from './engine-child.ts'

/** An engine that is started ahead, while a person still chooses what to open: the process and its database are loaded by then. */
export class EngineAhead<Port> {
  readonly #start: () => EngineChild<Port>
  #engine: EngineChild<Port> | null = null

  /** @param start starts an engine process */
  constructor(start: () => EngineChild<Port>) {
    this.#start = start
  }

  /** Starts one, unless one stands ready. */
  prepare(): void {
    if (this.#engine !== null) return
    const engine = this.#start()
    this.#engine = engine
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

  /** Nothing was chosen: it is not needed. */
  dismiss(): void {
    this.#engine?.kill()
    this.#engine = null
  }
}
