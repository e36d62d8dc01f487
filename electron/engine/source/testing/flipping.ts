import { readFileSync, writeFileSync } from 'node:fs'
import { type Survey, survey } from './reading.ts'

/** Numbers between 0 and 1, the same for the same seed (Marsaglia's xorshift, 32 bits). For tests. */
function numbers(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

export interface Flipped {
  /** Which bytes were changed into what, so that a failure can be repeated by hand. */
  readonly what: string
  readonly answer: Survey
  readonly milliseconds: number
}

/**
 * Opens and reads `count` damaged copies of a file, one after the other; in each, one to three bytes are other than they should be.
 * Half of the changes hit the directory at the end, where they confuse most.
 */
export async function* flipBytes(original: string, scratch: string, count: number, seed: number): AsyncGenerator<Flipped, void> {
  const bytes = readFileSync(original)
  const random = numbers(seed)
  for (let round = 0; round < count; round += 1) {
    const copy = Buffer.from(bytes)
    const flips = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const back = random() < 0.5 ? Math.min(bytes.length, 160) : bytes.length
      const at = bytes.length - 1 - Math.floor(random() * back)
      const value = (copy[at] ?? 0) ^ (1 + Math.floor(random() * 255))
      copy[at] = value
      return `${at}=${value}`
    })
    writeFileSync(scratch, copy)
    const started = performance.now()
    const answer = await survey(scratch)
    yield { what: flips.join(' '), answer, milliseconds: performance.now() - started }
  }
}
