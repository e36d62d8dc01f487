/** A value as it stands in JSON, read for showing: numbers keep their digits, and a key that stands twice is there twice. */
export type NestedValue =
  | { readonly is: 'record'; readonly fields: readonly { readonly key: string; readonly value: NestedValue }[] }
  | { readonly is: 'list'; readonly items: readonly NestedValue[] }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'word'; readonly word: string }

const blank = /[ \t\n\r]*/y
const quoted = /"(?:[^"\\]|\\.)*"/y
const plain = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

class NotJson extends Error {}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): NestedValue {
    const value = this.#value()
    this.#take(blank)
    if (this.#at < this.#text.length) throw new NotJson()
    return value
  }

  #value(): NestedValue {
    this.#take(blank)
    const sign = this.#text.charAt(this.#at)
    if (sign === '{') return { is: 'record', fields: this.#members('}', () => ({ key: this.#key(), value: this.#value() })) }
    if (sign === '[') return { is: 'list', items: this.#members(']', () => this.#value()) }
    if (sign === '"') return { is: 'text', text: this.#string() }
    return { is: 'word', word: this.#take(plain) }
  }

  #members<Member>(end: string, read: () => Member): readonly Member[] {
    this.#at += 1
    const members: Member[] = []
    this.#take(blank)
    if (this.#sign(end)) return members
    for (;;) {
      members.push(read())
      this.#take(blank)
      if (this.#sign(end)) return members
      if (!this.#sign(',')) throw new NotJson()
    }
  }

  #key(): string {
    this.#take(blank)
    const key = this.#string()
    this.#take(blank)
    if (!this.#sign(':')) throw new NotJson()
    return key
  }

  #string(): string {
    const text: unknown = JSON.parse(this.#take(quoted))
    if (typeof text !== 'string') throw new NotJson()
    return text
  }

  #sign(sign: string): boolean {
    if (this.#text.charAt(this.#at) !== sign) return false
    this.#at += 1
    return true
  }

  #take(shape: RegExp): string {
    shape.lastIndex = this.#at
    const [found] = shape.exec(this.#text) ?? []
    if (found === undefined) throw new NotJson()
    this.#at += found.length
    return found
  }
}

/** Reads a nested value; null for a text that is no JSON, or one that was cut. */
export function nestedValue(json: string): NestedValue | null {
  try {
    return new Reader(json).whole()
  } catch {
    return null
  }
}
