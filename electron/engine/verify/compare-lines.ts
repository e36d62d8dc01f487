import { linesOf, type TextLine } from './text-lines.ts'
import type { Difference } from './verify-archive.ts'

/** How far to look for the place where two texts meet again. */
const lookAhead = 200

/** Reads lines one by one, and ahead. */
class LineReader {
  readonly #lines: AsyncGenerator<readonly TextLine[]>
  #waiting: readonly TextLine[] = []
  #from = 0
  #ended = false

  constructor(text: AsyncIterable<string>) {
    this.#lines = linesOf(text)
  }

  /** Makes sure that the line `ahead` places on is there, if there is one. */
  async reach(ahead = 0): Promise<void> {
    while (!this.#ended && this.#from + ahead >= this.#waiting.length) {
      const next = await this.#lines.next()
      this.#ended = next.done === true
      this.#waiting = this.#waiting.slice(this.#from).concat(next.done === true ? [] : next.value)
      this.#from = 0
    }
  }

  /** The line `ahead` places on, or null: not reached yet, or the text has no more. */
  at(ahead = 0): TextLine | null {
    return this.#waiting[this.#from + ahead] ?? null
  }

  skip(): void {
    this.#from += 1
  }
}

/**
 * Holds a text against another, line by line and in order; blank lines do not count. Notes at most `most` differences.
 *
 * @returns how many lines were compared
 */
export async function compareLines(
  member: string,
  originalText: AsyncIterable<string>,
  rebuiltText: AsyncIterable<string>,
  differences: Difference[],
  most: number,
): Promise<number> {
  const original = new LineReader(originalText)
  const rebuilt = new LineReader(rebuiltText)
  let compared = 0
  while (differences.length < most) {
    if (original.at() === null) await original.reach()
    if (rebuilt.at() === null) await rebuilt.reach()
    const one = original.at()
    const other = rebuilt.at()
    if (one === null && other === null) break
    if (one !== null && other !== null && one.text === other.text) {
      compared += 1
      original.skip()
      rebuilt.skip()
      continue
    }
    const path = [member, one?.number ?? other?.number ?? 0]
    const lost = one !== null && other !== null ? await distance(original, other) : null
    const added = one !== null && other !== null ? await distance(rebuilt, one) : null
    if (one !== null && (other === null || (lost !== null && (added === null || lost <= added)))) {
      differences.push({ path, original: one.text, rebuilt: null })
      original.skip()
    } else if (other !== null && (one === null || added !== null)) {
      differences.push({ path, original: null, rebuilt: other.text })
      rebuilt.skip()
    } else {
      differences.push({ path, original: one?.text ?? null, rebuilt: other?.text ?? null })
      compared += 1
      original.skip()
      rebuilt.skip()
    }
  }
  return compared
}

/** How many lines on `wanted` comes up, or null where it does not within sight. */
async function distance(reader: LineReader, wanted: TextLine): Promise<number | null> {
  for (let ahead = 1; ahead <= lookAhead; ahead += 1) {
    await reader.reach(ahead)
    const line = reader.at(ahead)
    if (line === null) return null
    if (line.text === wanted.text) return ahead
  }
  return null
}
