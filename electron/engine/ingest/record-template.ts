import { linkPatterns } from '@shared/format/links.ts'
import type { Slot } from '../store/shapes.ts'
import type { TableWriter } from '../store/table-writer.ts'
import type { JsonScanner } from './json-scanner.ts'
import { dateSuffixes, decodeDate, decodeInteger, type Int64 } from './value-decoding.ts'

/** What stands between two pieces of literal text, and the column it goes to. */
type Hole = Exclude<Slot, { in: 'leftover' }>

const holeKinds = { text: 0, instant: 1, integer: 2, link: 3 } as const

const quote = 0x22
const dash = 0x2d
const zero = 0x30
const nine = 0x39
const dateLength = 19
const longestNumber = 19

/** 1 for the bytes at which a text hole does not simply go on: the quote, the backslash, what JSON forbids. */
const endsText = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 || byte === quote || byte === 0x5c ? 1 : 0))

/**
 * A record turned into a mould. TikTok writes the records of a list all alike, down to the spaces: what differs are the values.
 * The bytes between the values are compared, four at a time, the values go from the bytes straight into their columns; no key is
 * looked up, no member noted, nothing allocated. A record that does not fit is read the ordinary way.
 */
export class RecordTemplate {
  readonly shape: number
  readonly #literals: readonly Uint8Array[]
  readonly #words: readonly Int32Array[]
  /** For each hole its kind, its column, and which suffix a date has. */
  readonly #kinds: Uint8Array
  readonly #columns: Int32Array
  readonly #suffixes: Uint8Array

  private constructor(shape: number, literals: readonly Uint8Array[], holes: readonly Hole[]) {
    this.shape = shape
    this.#literals = literals
    this.#words = literals.map(wordsOf)
    this.#kinds = Uint8Array.from(holes, (hole) => holeKinds[hole.in])
    this.#columns = Int32Array.from(holes, (hole) => hole.column)
    this.#suffixes = Uint8Array.from(holes, (hole) => (hole.in === 'instant' ? hole.suffix : 0))
  }

  /** How many scalars a record of this mould has. */
  get scalars(): number {
    return this.#kinds.length
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

  /**
   * Puts the record at `from` into the row in progress and returns where it ends, or -1 where it does not fit or is not all there.
   * `view` shows the same bytes.
   */
  fill(bytes: Uint8Array, view: DataView, from: number, end: number, writer: TableWriter, number: Int64): number {
    let at = this.#matchLiteral(0, bytes, view, from, end)
    for (let index = 0; index < this.#kinds.length && at >= 0; index += 1) {
      at = this.#fillHole(index, bytes, at, end, writer, number)
      if (at >= 0) at = this.#matchLiteral(index + 1, bytes, view, at, end)
    }
    return at
  }

  #matchLiteral(index: number, bytes: Uint8Array, view: DataView, at: number, end: number): number {
    const literal = this.#literals[index] as Uint8Array
    const stop = at + literal.length
    if (stop > end) return -1
    const words = this.#words[index] as Int32Array
    const last = words.length - 1
    if (last >= 0) {
      // The last word may overlap the one before it, so that no single bytes are left.
      if (view.getInt32(stop - 4, true) !== words[last]) return -1
      for (let word = 0; word < last; word += 1) if (view.getInt32(at + word * 4, true) !== words[word]) return -1
    } else {
      for (let byte = 0; byte < literal.length; byte += 1) if (bytes[at + byte] !== literal[byte]) return -1
    }
    return stop
  }

  /** Decodes the value at `at` and returns where it ends, or -1. */
  #fillHole(index: number, bytes: Uint8Array, at: number, end: number, writer: TableWriter, number: Int64): number {
    const column = this.#columns[index] as number
    const kind = this.#kinds[index] as number
    if (kind === holeKinds.text) {
      let stop = at
      while (stop < end && endsText[bytes[stop] as number] === 0) stop += 1
      if (stop >= end || bytes[stop] !== quote) return -1
      writer.setText(column, bytes, at, stop)
      return stop
    }
    if (kind === holeKinds.instant) {
      const suffix = this.#suffixes[index] as number
      const stop = at + dateLength + (dateSuffixes[suffix] as string).length
      if (stop > end || decodeDate(bytes, at, stop, number) !== suffix) return -1
      writer.setInt64(column, number.low, number.high)
      return stop
    }
    // Nearly every number of the export is an id of 19 digits.
    let stop = at + longestNumber
    if (stop >= end || isDigit(bytes[stop] as number) || !decodeInteger(bytes, at, stop, number)) {
      stop = endOfNumber(bytes, at, end, kind === holeKinds.integer)
      if (stop < 0 || !decodeInteger(bytes, at, stop, number)) return -1
    }
    writer.setInt64(column, number.low, number.high)
    return stop
  }
}

/** A literal in words of four bytes, the last of which may overlap the one before it; none where it is shorter. */
function wordsOf(literal: Uint8Array): Int32Array {
  const view = new DataView(literal.buffer, literal.byteOffset, literal.byteLength)
  const count = literal.length < 4 ? 0 : Math.ceil(literal.length / 4)
  return Int32Array.from({ length: count }, (_, word) => view.getInt32(Math.min(word * 4, literal.length - 4), true))
}

/** Where the digits from `at` on end, after a sign if one may stand there; -1 where the end of the bytes comes first. */
function endOfNumber(bytes: Uint8Array, at: number, end: number, signed: boolean): number {
  let stop = signed && bytes[at] === dash ? at + 1 : at
  while (stop < end && isDigit(bytes[stop] as number)) stop += 1
  return stop < end ? stop : -1
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine
}
