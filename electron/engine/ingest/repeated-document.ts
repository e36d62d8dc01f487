import { MemberDamagedError } from '../source/damage.ts'
import type { ArchiveSource, SourceMember } from '../source/source.ts'
import { TextInput } from './text-input.ts'

/** Where the first document stands in the clean text of a member, and where something else begins. Offsets in bytes. */
export interface DocumentExtent {
  readonly from: number
  readonly end: number
  readonly next: number
}

/** Whether what begins at `next` is the first document once more, byte for byte. Reads the member twice side by side; holds a chunk of each. */
export async function repeatsBeginning(
  source: ArchiveSource,
  member: SourceMember,
  extent: DocumentExtent,
  signal: AbortSignal,
): Promise<boolean> {
  const first = new CleanBytes(source, member, signal)
  const second = new CleanBytes(source, member, signal)
  try {
    if (!(await first.skip(extent.from)) || !(await second.skip(extent.next))) return false
    for (let left = extent.end - extent.from; left > 0; ) {
      const one = await first.some()
      const other = await second.some()
      const length = Math.min(one.length, other.length, left)
      if (length === 0 || Buffer.compare(one.subarray(0, length), other.subarray(0, length)) !== 0) return false
      first.take(length)
      second.take(length)
      left -= length
    }
    return true
  } finally {
    await first.close()
    await second.close()
  }
}

/** The clean UTF-8 of a member, to be taken in pieces of any size. */
class CleanBytes {
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #input = new TextInput()
  #bytes: Uint8Array = new Uint8Array(0)
  #ended = false

  constructor(source: ArchiveSource, member: SourceMember, signal: AbortSignal) {
    this.#chunks = source.read(member, signal)[Symbol.asyncIterator]()
  }

  /** What is there, at least one byte unless the member has ended. */
  async some(): Promise<Uint8Array> {
    while (this.#bytes.length === 0 && !this.#ended) {
      const next = await this.#next()
      this.#bytes = next === null ? this.#input.end() : this.#input.push(next)
      if (next === null) this.#ended = true
    }
    return this.#bytes
  }

  take(length: number): void {
    this.#bytes = this.#bytes.subarray(length)
  }

  /** Goes on by `length` bytes; false where the member is shorter. */
  async skip(length: number): Promise<boolean> {
    for (let left = length; left > 0; ) {
      const bytes = await this.some()
      if (bytes.length === 0) return false
      const step = Math.min(bytes.length, left)
      this.take(step)
      left -= step
    }
    return true
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  async #next(): Promise<Uint8Array | null> {
    try {
      const next = await this.#chunks.next()
      return next.done === true ? null : next.value
    } catch (thrown) {
      if (thrown instanceof MemberDamagedError) return null
      throw thrown
    }
  }
}
