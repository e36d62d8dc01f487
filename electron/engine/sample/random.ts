/** A list that is known to hold something, so that a pick from it is always a value. */
export type NonEmpty<T> = readonly [T, ...T[]]

/**
 * A small seeded generator of numbers (sfc32 by Chris Doty-Humphrey, public domain design).
 *
 * Each stream of records has its own, named after what it decides, so that one section can be written without the others
 * and twice over with the same outcome. Only 32-bit integer steps: the same numbers on every machine.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  /** `key` names the stream, for instance `7/likes/142`; equal keys give equal numbers. */
  constructor(key: string) {
    this.#a = hash(key, 0x9e3779b9)
    this.#b = hash(key, 0x243f6a88)
    this.#c = hash(key, 0xb7e15162)
    for (let i = 0; i < 12; i += 1) this.next()
  }

  /** The next unsigned 32-bit integer. */
  next(): number {
    const mixed = (((this.#a + this.#b) | 0) + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + mixed) | 0
    return mixed >>> 0
  }

  /** A number from 0 up to, never reaching, 1. */
  unit(): number {
    return this.next() / 4294967296
  }

  /** An integer from 0 up to, never reaching, `limit`. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit)
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  chance(probability: number): boolean {
    return this.unit() < probability
  }

  pick<T>(list: NonEmpty<T>): T {
    const found = list[this.below(list.length)]
    return found === undefined ? list[0] : found
  }

  /** Picks so that the first entries of the list come up most often, as favourite words and people do. */
  pickEarly<T>(list: NonEmpty<T>): T {
    const found = list[Math.floor(this.unit() * this.unit() * list.length)]
    return found === undefined ? list[0] : found
  }

  /** `length` lower-case hexadecimal digits. */
  hex(length: number): string {
    let text = ''
    while (text.length < length) text += this.next().toString(16).padStart(8, '0')
    return text.slice(0, length)
  }

  /** `length` decimal digits, the first not 0. */
  digits(length: number): string {
    let text = String(this.between(1, 9))
    while (text.length < length) text += String(this.below(10))
    return text
  }
}

/** FNV-1a over the code units of the key, started from `basis`, with a finaliser that spreads short keys over all bits. */
function hash(key: string, basis: number): number {
  let state = basis
  for (let i = 0; i < key.length; i += 1) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return state ^ (state >>> 16)
}
