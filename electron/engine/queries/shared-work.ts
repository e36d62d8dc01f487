import { DossierError } from '@shared/contract/errors.ts'

interface Piece<Result> {
  readonly promise: Promise<Result>
  readonly controller: AbortController
  askers: number
  /** What it holds once it is done; 0 until then. */
  size: number
  done: boolean
}

/**
 * Works each thing out once, however many ask for it, and keeps it. Work that nobody waits for any more is stopped; of what is kept, the
 * longest unused goes first when it becomes too much.
 */
export class SharedWork<Result> {
  readonly #pieces = new Map<string, Piece<Result>>()
  readonly #sizeOf: (result: Result) => number
  readonly #most: number

  /** @param most how much is kept, in the measure of `sizeOf`; the newest piece stays in any case */
  constructor(sizeOf: (result: Result) => number, most: number) {
    this.#sizeOf = sizeOf
    this.#most = most
  }

  /** What is known under this name already. */
  has(name: string): boolean {
    return this.#pieces.get(name)?.done === true
  }

  /** @throws DossierError `cancelled` as soon as the signal says so; what the work throws */
  async get(name: string, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    if (signal?.aborted === true) throw new DossierError('cancelled')
    const piece = this.#pieces.get(name) ?? this.#begin(name, work)
    // The order of the map is the order of use.
    this.#pieces.delete(name)
    this.#pieces.set(name, piece)
    if (piece.done || signal === undefined) {
      piece.askers += 1
      return piece.promise
    }
    piece.askers += 1
    return new Promise<Result>((resolve, reject) => {
      const leave = (): void => {
        piece.askers -= 1
        if (piece.askers === 0 && !piece.done) {
          if (this.#pieces.get(name) === piece) this.#pieces.delete(name)
          piece.controller.abort()
        }
        reject(new DossierError('cancelled'))
      }
      signal.addEventListener('abort', leave, { once: true })
      piece.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    })
  }

  #begin(name: string, work: (signal: AbortSignal) => Promise<Result>): Piece<Result> {
    const controller = new AbortController()
    const piece: Piece<Result> = { promise: work(controller.signal), controller, askers: 0, size: 0, done: false }
    piece.promise.then(
      (result) => {
        piece.done = true
        piece.size = this.#sizeOf(result)
        this.#forgetOldest(piece)
      },
      () => {
        if (this.#pieces.get(name) === piece) this.#pieces.delete(name)
      },
    )
    return piece
  }

  #forgetOldest(newest: Piece<Result>): void {
    let kept = 0
    for (const { size } of this.#pieces.values()) kept += size
    for (const [name, piece] of this.#pieces) {
      if (kept <= this.#most) return
      if (piece === newest || !piece.done) continue
      this.#pieces.delete(name)
      kept -= piece.size
    }
  }
}
