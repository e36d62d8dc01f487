import { linkPatterns } from '@shared/format/links.ts'
import type { Slot } from '../store/shapes.ts'
import type { TableWriter } from '../store/table-writer.ts'
import type { JsonScanner } from './json-scanner.ts'
import { dateSuffixes, decodeDate, decodeInteger, type Int64 } from './value-decoding.ts'

/** What stands between two pieces of literal text, and the column it goes to. */
type Hole = Exclude<Slot, { in: 'leftover' }>

const quote = 0x22
const backslash = 0x5c
const dateLength = 19

/**
 * A record turned into a mould. TikTok writes the records of a list all alike, down to the spaces: what differs are the values.
 * The bytes between the values are compared, the values go from the bytes straight into their columns; no key is looked up, no
 * member noted, nothing allocated. A record that does not fit is read the ordinary way.
 */
export class RecordTemplate {
  readonly shape: number
  readonly #literals: readonly Uint8Array[]
  readonly #holes: readonly Hole[]

  private constructor(shape: number, literals: readonly Uint8Array[], holes: readonly Hole[]) {
    this.shape = shape
    this.#literals = literals
    this.#holes = holes
  }

  /** How many scalars a record of this mould has. */
  get scalars(): number {
    return this.#holes.length
  }

  /** The mould of a record that was just read, whose members `scanner` has noted; null where a value was kept as leftover. */
  static of(
    shape: number,
    slots: readonly Slot[],
    bytes: Uint8Array,
    from: number,
    end: number,
    scanner: JsonScanner,
  ): RecordTemplate | null {
    const literals: Uint8Array[] = []
    const holes: Hole[] = []
    let literalStart = from
    for (const [index, slot] of slots.entries()) {
      if (slot.in === 'leftover') return null
      let start = scanner.valueStart[index] as number
      let stop = scanner.valueEnd[index] as number
      if (slot.in !== 'integer') {
        start += 1
        stop -= 1
      }
      if (slot.in === 'link') {
        start += linkPatterns[slot.pattern]?.prefix.length ?? 0
        stop -= linkPatterns[slot.pattern]?.suffix.length ?? 0
      }
      literals.push(bytes.slice(literalStart, start))
      holes.push(slot)
      literalStart = stop
    }
    literals.push(bytes.slice(literalStart, end))
    return new RecordTemplate(shape, literals, holes)
  }

  /** Whether another mould takes the same records to the same columns. */
  equals(other: RecordTemplate): boolean {
    return (
      this.shape === other.shape &&
      this.#literals.every((literal, index) => Buffer.compare(literal, other.#literals[index] as Uint8Array) === 0)
    )
  }

  /** Puts the record at `from` into the row in progress and returns where it ends, or -1 where it does not fit or is not all there. */
  fill(bytes: Uint8Array, from: number, end: number, writer: TableWriter, number: Int64): number {
    let at = from
    for (let index = 0; index < this.#holes.length; index += 1) {
      at = matchLiteral(this.#literals[index] as Uint8Array, bytes, at, end)
      if (at < 0) return -1
      at = fillHole(this.#holes[index] as Hole, bytes, at, end, writer, number)
      if (at < 0) return -1
    }
    return matchLiteral(this.#literals[this.#holes.length] as Uint8Array, bytes, at, end)
  }
}

function matchLiteral(literal: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  const length = literal.length
  if (at + length > end) return -1
  for (let index = 0; index < length; index += 1) if (bytes[at + index] !== literal[index]) return -1
  return at + length
}

function fillHole(hole: Hole, bytes: Uint8Array, at: number, end: number, writer: TableWriter, number: Int64): number {
  if (hole.in === 'text') {
    let stop = at
    for (;;) {
      if (stop >= end) return -1
      const byte = bytes[stop] as number
      if (byte === quote) break
      if (byte === backslash || byte < 0x20) return -1
      stop += 1
    }
    writer.setText(hole.column, bytes, at, stop)
    return stop
  }
  if (hole.in === 'instant') {
    const stop = at + dateLength + (dateSuffixes[hole.suffix] ?? '').length
    if (stop > end || decodeDate(bytes, at, stop, number) !== hole.suffix) return -1
    writer.setInt64(hole.column, number.low, number.high)
    return stop
  }
  let stop = at
  if (hole.in === 'integer' && bytes[stop] === 0x2d) stop += 1
  while (stop < end && (bytes[stop] as number) >= 0x30 && (bytes[stop] as number) <= 0x39) stop += 1
  if (stop >= end || !decodeInteger(bytes, at, stop, number)) return -1
  writer.setInt64(hole.column, number.low, number.high)
  return stop
}
