/** The input ended inside what was being scanned. More bytes may complete it. */
export const INCOMPLETE = -1

/** The bytes are not JSON from here on. */
export class JsonFault extends Error {
  /** Offset inside the buffer that was scanned. */
  readonly at: number
  constructor(at: number) {
    super('not JSON')
    this.name = 'JsonFault'
    this.at = at
  }
}

export const quote = 0x22
export const comma = 0x2c
export const colon = 0x3a
export const openObject = 0x7b
export const closeObject = 0x7d
export const openArray = 0x5b
export const closeArray = 0x5d
const backslash = 0x5c
const minus = 0x2d

/** Kinds of a member's value, as found by `scanMembers`. */
export const valueKind = { plainString: 0, escapedString: 1, number: 2, true: 3, false: 4, null: 5, object: 6, array: 7 } as const

/** Skips spaces, tabs and line ends. */
export function skipSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end) {
    const byte = bytes[at]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break
    at += 1
  }
  return at
}

/**
 * Finds where JSON values end, in bytes, without building anything. Nesting is kept on a stack of its own, so that depth
 * is limited by memory and not by the call stack. Counts the scalar values that it passes in `scalars`.
 */
export class JsonScanner {
  /** Strings, numbers, booleans and nulls passed since the count was last reset. */
  scalars = 0
  /** After `skipString`: the string held a backslash. */
  escaped = false
  /** A string since the flag was last reset held a raw control character or an escape that JSON does not know. */
  irregular = false
  /** Set when the input will not grow: a number may then end at its end. */
  final = false

  /** Members of the record last scanned: offsets of key and value, kind of value. Keys are without their quotes. */
  memberCount = 0
  keyStart = new Int32Array(64)
  keyEnd = new Int32Array(64)
  keyEscaped = new Uint8Array(64)
  valueStart = new Int32Array(64)
  valueEnd = new Int32Array(64)
  kind = new Uint8Array(64)

  #nesting = new Uint8Array(256)

  /** From the opening quote to after the closing one. What JSON forbids inside strings is noted in `irregular`, not refused. */
  skipString(bytes: Uint8Array, from: number, end: number): number {
    let at = from + 1
    this.escaped = false
    while (at < end) {
      const byte = bytes[at]
      if (byte === quote) return at + 1
      if (byte === backslash) {
        this.escaped = true
        if (at + 1 < end && !isEscape(bytes, at + 1, end)) this.irregular = true
        at += 2
      } else {
        if ((byte as number) < 0x20) this.irregular = true
        at += 1
      }
    }
    return INCOMPLETE
  }

  /** From the first byte of a number or literal to after its last. */
  #skipPlain(bytes: Uint8Array, from: number, end: number): number {
    const first = bytes[from]
    if (first === 0x74) return this.#skipWord(bytes, from, end, trueWord)
    if (first === 0x66) return this.#skipWord(bytes, from, end, falseWord)
    if (first === 0x6e) return this.#skipWord(bytes, from, end, nullWord)
    let at = from
    while (at < end) {
      const byte = bytes[at] as number
      const partOfNumber =
        (byte >= 0x30 && byte <= 0x39) || byte === minus || byte === 0x2b || byte === 0x2e || byte === 0x65 || byte === 0x45
      if (!partOfNumber) break
      at += 1
    }
    if (at === end && !this.final) return INCOMPLETE
    if (!isNumber(bytes, from, at)) throw new JsonFault(from)
    return at
  }

  #skipWord(bytes: Uint8Array, from: number, end: number, word: readonly number[]): number {
    for (let index = 0; index < word.length; index += 1) {
      if (from + index >= end) return INCOMPLETE
      if (bytes[from + index] !== word[index]) throw new JsonFault(from)
    }
    return from + word.length
  }

  /** From the first byte of any value to after its last, or `INCOMPLETE`. Throws `JsonFault`. */
  skipValue(bytes: Uint8Array, from: number, end: number): number {
    let at = from
    let depth = 0
    for (;;) {
      at = skipSpace(bytes, at, end)
      if (at >= end) return INCOMPLETE
      const byte = bytes[at]
      if (byte === openObject || byte === openArray) {
        const isObject = byte === openObject
        at = skipSpace(bytes, at + 1, end)
        if (at >= end) return INCOMPLETE
        if (bytes[at] === (isObject ? closeObject : closeArray)) {
          at += 1
        } else {
          this.#push(depth, isObject ? 1 : 0)
          depth += 1
          if (isObject) {
            at = this.#skipKey(bytes, at, end)
            if (at === INCOMPLETE) return INCOMPLETE
          }
          continue
        }
      } else {
        at = byte === quote ? this.skipString(bytes, at, end) : this.#skipPlain(bytes, at, end)
        if (at === INCOMPLETE) return INCOMPLETE
        this.scalars += 1
      }
      // A value has ended: close what it closes, go on where another follows.
      for (;;) {
        if (depth === 0) return at
        at = skipSpace(bytes, at, end)
        if (at >= end) return INCOMPLETE
        const isObject = this.#nesting[depth - 1] === 1
        const next = bytes[at]
        if (next === comma) {
          at = skipSpace(bytes, at + 1, end)
          if (at >= end) return INCOMPLETE
          if (isObject) {
            at = this.#skipKey(bytes, at, end)
            if (at === INCOMPLETE) return INCOMPLETE
          }
          break
        }
        if (next !== (isObject ? closeObject : closeArray)) throw new JsonFault(at)
        depth -= 1
        at += 1
      }
    }
  }

  #push(depth: number, kind: number): void {
    if (depth === this.#nesting.length) {
      const wider = new Uint8Array(depth * 2)
      wider.set(this.#nesting)
      this.#nesting = wider
    }
    this.#nesting[depth] = kind
  }

  /** From a key's opening quote to after its colon. */
  #skipKey(bytes: Uint8Array, from: number, end: number): number {
    if (bytes[from] !== quote) throw new JsonFault(from)
    let at = this.skipString(bytes, from, end)
    if (at === INCOMPLETE) return INCOMPLETE
    at = skipSpace(bytes, at, end)
    if (at >= end) return INCOMPLETE
    if (bytes[at] !== colon) throw new JsonFault(at)
    return at + 1
  }

  /**
   * Scans one object and notes where each of its direct members stands. Returns where the object ends, or `INCOMPLETE`.
   * The members hold until the next call.
   */
  scanMembers(bytes: Uint8Array, from: number, end: number): number {
    this.memberCount = 0
    let at = skipSpace(bytes, from + 1, end)
    if (at >= end) return INCOMPLETE
    if (bytes[at] === closeObject) return at + 1
    for (;;) {
      if (at >= end) return INCOMPLETE
      if (bytes[at] !== quote) throw new JsonFault(at)
      const key = at
      at = this.skipString(bytes, at, end)
      if (at === INCOMPLETE) return INCOMPLETE
      const index = this.#member()
      this.keyStart[index] = key + 1
      this.keyEnd[index] = at - 1
      this.keyEscaped[index] = this.escaped ? 1 : 0
      at = skipSpace(bytes, at, end)
      if (at >= end) return INCOMPLETE
      if (bytes[at] !== colon) throw new JsonFault(at)
      at = skipSpace(bytes, at + 1, end)
      if (at >= end) return INCOMPLETE
      this.valueStart[index] = at
      at = this.#scanMemberValue(bytes, at, end, index)
      if (at === INCOMPLETE) return INCOMPLETE
      this.valueEnd[index] = at
      at = skipSpace(bytes, at, end)
      if (at >= end) return INCOMPLETE
      const next = bytes[at]
      if (next === closeObject) return at + 1
      if (next !== comma) throw new JsonFault(at)
      at = skipSpace(bytes, at + 1, end)
    }
  }

  #scanMemberValue(bytes: Uint8Array, at: number, end: number, index: number): number {
    const byte = bytes[at]
    if (byte === quote) {
      const after = this.skipString(bytes, at, end)
      this.kind[index] = this.escaped ? valueKind.escapedString : valueKind.plainString
      if (after !== INCOMPLETE) this.scalars += 1
      return after
    }
    this.kind[index] =
      byte === openObject
        ? valueKind.object
        : byte === openArray
          ? valueKind.array
          : byte === 0x74
            ? valueKind.true
            : byte === 0x66
              ? valueKind.false
              : byte === 0x6e
                ? valueKind.null
                : valueKind.number
    return this.skipValue(bytes, at, end)
  }

  #member(): number {
    const index = this.memberCount
    if (index === this.kind.length) this.#widenMembers()
    this.memberCount = index + 1
    return index
  }

  #widenMembers(): void {
    const wider = (old: Int32Array) => {
      const next = new Int32Array(old.length * 2)
      next.set(old)
      return next
    }
    const widerBytes = (old: Uint8Array) => {
      const next = new Uint8Array(old.length * 2)
      next.set(old)
      return next
    }
    this.keyStart = wider(this.keyStart)
    this.keyEnd = wider(this.keyEnd)
    this.valueStart = wider(this.valueStart)
    this.valueEnd = wider(this.valueEnd)
    this.keyEscaped = widerBytes(this.keyEscaped)
    this.kind = widerBytes(this.kind)
  }
}

const escapeLetters = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74])

/** Whether the bytes after a backslash make an escape that JSON knows; a `\\u` cut off by the end of the input counts as one. */
export function isEscape(bytes: Uint8Array, at: number, end: number): boolean {
  const letter = bytes[at] as number
  if (letter !== 0x75) return escapeLetters.has(letter)
  for (let index = at + 1; index <= at + 4 && index < end; index += 1) {
    const byte = (bytes[index] as number) | 0x20
    if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66))) return false
  }
  return true
}

const trueWord: readonly number[] = [0x74, 0x72, 0x75, 0x65]
const falseWord: readonly number[] = [0x66, 0x61, 0x6c, 0x73, 0x65]
const nullWord: readonly number[] = [0x6e, 0x75, 0x6c, 0x6c]

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** The grammar of a JSON number (RFC 8259, section 6). */
function isNumber(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from
  if (bytes[at] === minus) at += 1
  if (at >= end || !isDigit(bytes[at])) return false
  if (bytes[at] === 0x30) at += 1
  else while (at < end && isDigit(bytes[at])) at += 1
  if (at < end && bytes[at] === 0x2e) {
    at += 1
    if (at >= end || !isDigit(bytes[at])) return false
    while (at < end && isDigit(bytes[at])) at += 1
  }
  if (at < end && (bytes[at] === 0x65 || bytes[at] === 0x45)) {
    at += 1
    if (at < end && (bytes[at] === 0x2b || bytes[at] === minus)) at += 1
    if (at >= end || !isDigit(bytes[at])) return false
    while (at < end && isDigit(bytes[at])) at += 1
  }
  return at === end
}
