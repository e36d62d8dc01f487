import { constants, createInflateRaw, type InflateRaw } from 'node:zlib'

/** Bytes per chunk that zlib fills. Larger saves little; smaller costs a crossing into zlib each. */
const FILLED = 1 << 19

/** What came of one piece of compressed bytes. */
export interface Inflated {
  readonly chunks: readonly Uint8Array[]
  /** `more`: feed on; `end`: the stream is complete; else why it cannot go on. The chunks are good in every case. */
  readonly state: 'more' | 'end' | 'inflate' | 'too-long'
}

/**
 * A raw deflate stream that is fed piece by piece: each piece is answered with everything it inflates to.
 *
 * zlib works on the thread pool. One piece at a time keeps the memory in bounds and makes it known which piece a fault is in.
 */
export class Inflater {
  readonly #stream: InflateRaw
  readonly #limit: number
  #given = 0
  #chunks: Uint8Array[] = []
  #state: Inflated['state'] = 'more'
  #answer: (() => void) | undefined

  /** @param limit bytes that may come out; one more and the state is `too-long` */
  constructor(limit: number) {
    this.#limit = limit
    this.#stream = createInflateRaw({ chunkSize: FILLED, finishFlush: constants.Z_FINISH })
    this.#stream.on('data', (chunk: Buffer) => this.#take(chunk))
    this.#stream.on('end', () => this.#settle('end'))
    this.#stream.on('error', () => this.#settle('inflate'))
  }

  /** Compressed bytes used so far. Less than what was fed when the stream ended before its bytes did. */
  get used(): number {
    return this.#stream.bytesWritten
  }

  feed(piece: Uint8Array): Promise<Inflated> {
    return this.#ask((done) => this.#stream.write(piece, done))
  }

  /** Says that there is nothing more. The state is then `end`, or `inflate` for a stream that was cut. */
  finish(): Promise<Inflated> {
    // The end is told by the event, after the last bytes.
    return this.#ask(() => this.#stream.end())
  }

  /** Frees zlib's memory. A question still open is never answered. */
  close(): void {
    this.#stream.destroy()
  }

  #ask(question: (done: () => void) => void): Promise<Inflated> {
    return new Promise((resolve) => {
      this.#answer = () => {
        this.#answer = undefined
        // Bytes the stream holds back come out now, through #take.
        while (this.#stream.readableLength > 0 && this.#stream.read() !== null);
        const chunks = this.#chunks
        this.#chunks = []
        resolve({ chunks, state: this.#state })
      }
      if (this.#state === 'more') question(() => this.#answer?.())
      else this.#answer()
    })
  }

  #take(chunk: Uint8Array): void {
    if (this.#state !== 'more') return
    const room = this.#limit - this.#given
    this.#given += Math.min(chunk.length, room)
    if (chunk.length <= room) {
      this.#chunks.push(chunk)
      return
    }
    if (room > 0) this.#chunks.push(chunk.subarray(0, room))
    this.#stream.destroy()
    this.#settle('too-long')
  }

  #settle(state: Inflated['state']): void {
    if (this.#state === 'more') this.#state = state
    this.#answer?.()
  }
}
