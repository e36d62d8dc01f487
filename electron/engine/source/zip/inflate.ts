import type { OpenFile } from '../open-file.ts'
import type { Span } from './entry-data.ts'
import { type Inflated, Inflater } from './inflater.ts'

/** Compressed bytes fed at once. With the ratio held to 200, one piece inflates to 25 MB at the very most, to 1 MB as a rule. */
const PIECE = 1 << 17
/** Compressed bytes fed at once where a fault is known to be: all but the last few good bytes come out. */
const SMALL_PIECE = 16

export interface InflateEnd {
  /** Why it ended: complete, broken, or more bytes than declared. */
  readonly state: Exclude<Inflated['state'], 'more'>
  /** Compressed bytes behind the end of the stream, inside the entry. */
  readonly unused: number
}

/**
 * Inflates an entry's data. The next piece is read and inflated on the thread pool while the last one is looked at.
 *
 * zlib gives up a piece whole when a fault is in it. Nothing that can be read may be lost to that,
 * so the stream is then inflated once more from the start, and through the broken piece in small steps.
 *
 * @param limit bytes that may come out
 */
export async function* inflateSpan(
  file: OpenFile,
  span: Span,
  limit: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, InflateEnd> {
  const inflater = new Inflater(limit)
  let at = span.start
  let last: Span = { start: at, end: at }
  const step = async (): Promise<Inflated> => {
    if (at >= span.end) return inflater.finish()
    const piece = await file.read(at, Math.min(PIECE, span.end - at), signal)
    last = { start: at, end: at + piece.length }
    at = last.end
    return inflater.feed(piece)
  }
  const begin = (): Promise<Inflated> => {
    const answer = step()
    // The reader may stop before it asks for this; then nobody is left to hear that it failed.
    answer.catch(() => undefined)
    return answer
  }
  let given = 0
  try {
    let next = begin()
    for (;;) {
      const { chunks, state } = await next
      if (state === 'more') next = begin()
      for (const chunk of chunks) {
        given += chunk.length
        yield chunk
      }
      if (state === 'end' || state === 'too-long') return { state, unused: span.end - span.start - inflater.used }
      if (state === 'inflate') break
    }
  } finally {
    inflater.close()
  }
  yield* salvage(file, span.start, last, given, limit, signal)
  return { state: 'inflate', unused: 0 }
}

/** What the piece `broken` still inflates to before its fault, without the first `given` bytes of the whole, which are known already. */
async function* salvage(
  file: OpenFile,
  start: number,
  broken: Span,
  given: number,
  limit: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  const inflater = new Inflater(limit)
  let inflated = 0
  try {
    for (let at = start; at < broken.end; ) {
      const end = at < broken.start ? Math.min(at + PIECE, broken.start) : broken.end
      const bytes = await file.read(at, end - at, signal)
      const steps = at < broken.start ? [bytes] : slices(bytes, SMALL_PIECE)
      for (const step of steps) {
        const { chunks, state } = await inflater.feed(step)
        for (const chunk of chunks) {
          const known = Math.min(Math.max(given - inflated, 0), chunk.length)
          inflated += chunk.length
          if (known < chunk.length) yield chunk.subarray(known)
        }
        if (state !== 'more') return
      }
      at = end
    }
  } finally {
    inflater.close()
  }
}

function slices(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) => bytes.subarray(index * length, (index + 1) * length))
}
