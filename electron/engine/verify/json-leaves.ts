/**
 * The second reader of JSON in this product, written apart from the first and slow on purpose: one character at a time, no
 * offsets, no shortcuts. It imports nothing of the reader that it checks.
 */

/** A value with nothing inside: a scalar, an empty object or an empty array, and where it stands. */
export interface Leaf {
  /** Keys and positions from the root. In a text of several documents those behind the first have their number in front. */
  readonly path: readonly (string | number)[]
  /** Strings decoded, between quotes; numbers and words as they are written; `{}` or `[]`. */
  readonly value: string
}

interface OpenContainer {
  readonly kind: 'object' | 'array'
  members: number
  key: string
}

type State = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'after' | 'string' | 'key-string' | 'plain' | 'end' | 'rubbish'

const spaces = ' \n\r\t'
const simpleEscapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** Takes the text of a document piece by piece and tells its leaves in order. */
export class JsonLeaves {
  /** Set when the text stopped being JSON or ended early: what was expected and was not there. */
  fault: string | null = null
  readonly #open: OpenContainer[] = []
  readonly #found: Leaf[] = []
  #state: State = 'value'
  #text = ''
  #escape = ''
  #document = 0

  /** The leaves that the text so far completes. */
  push(text: string): readonly Leaf[] {
    for (const unit of text.split('')) {
      if (this.fault !== null || this.#state === 'rubbish') break
      this.#take(unit)
    }
    return this.#found.splice(0)
  }

  /** The text has ended. */
  end(): readonly Leaf[] {
    if (this.#state === 'plain') this.#endPlain()
    if (this.#state !== 'end' && this.#state !== 'rubbish' && this.fault === null) this.fault = 'the text ends early'
    return this.#found.splice(0)
  }

  #take(unit: string): void {
    if (this.#state === 'string' || this.#state === 'key-string') this.#inString(unit)
    else if (this.#state === 'plain') {
      if (spaces.includes(unit) || ',]}'.includes(unit)) {
        this.#endPlain()
        this.#take(unit)
      } else this.#text += unit
    } else if (!spaces.includes(unit)) this.#structure(unit)
  }

  #structure(unit: string): void {
    const container = this.#open.at(-1)
    switch (this.#state) {
      case 'first-value':
      case 'value':
        if (unit === ']' && this.#state === 'first-value') this.#close('[]')
        else this.#beginValue(unit)
        return
      case 'first-key':
      case 'key':
        if (unit === '}' && this.#state === 'first-key') this.#close('{}')
        else if (unit === '"') this.#beginString('key-string')
        else this.fault = 'a key'
        return
      case 'colon':
        if (unit === ':') this.#state = 'value'
        else this.fault = 'a colon'
        return
      case 'after':
        if (container === undefined) this.fault = 'nothing more'
        else if (unit === ',') this.#state = container.kind === 'object' ? 'key' : 'value'
        else if (unit === (container.kind === 'object' ? '}' : ']')) this.#close(null)
        else this.fault = 'a comma or the end'
        return
      case 'end':
        // Another object may follow the document; anything else is no part of an export.
        if (unit === '{') {
          this.#document += 1
          this.#beginValue(unit)
        } else this.#state = 'rubbish'
        return
      default:
        this.fault = 'nothing more'
    }
  }

  #beginValue(unit: string): void {
    if (unit === '{') {
      this.#open.push({ kind: 'object', members: 0, key: '' })
      this.#state = 'first-key'
    } else if (unit === '[') {
      this.#open.push({ kind: 'array', members: 0, key: '' })
      this.#state = 'first-value'
    } else if (unit === '"') this.#beginString('string')
    else if ('-0123456789tfn'.includes(unit)) {
      this.#text = unit
      this.#state = 'plain'
    } else this.fault = 'a value'
  }

  #beginString(state: 'string' | 'key-string'): void {
    this.#text = ''
    this.#escape = ''
    this.#state = state
  }

  #inString(unit: string): void {
    if (this.#escape !== '') {
      this.#inEscape(unit)
      return
    }
    if (unit === '\\') this.#escape = unit
    else if (unit !== '"') this.#text += unit
    else if (this.#state === 'string') this.#leaf(`"${this.#text}"`)
    else {
      const container = this.#open.at(-1)
      if (container !== undefined) container.key = this.#text
      this.#state = 'colon'
    }
  }

  #inEscape(unit: string): void {
    const sofar = this.#escape + unit
    if (sofar.length === 2 && unit !== 'u') {
      // An escape that JSON does not know is taken as it is written, backslash included.
      this.#text += simpleEscapes[unit] ?? sofar
      this.#escape = ''
    } else if (sofar.length > 2 && !/[0-9a-fA-F]/u.test(unit)) {
      this.#text += this.#escape
      this.#escape = ''
      this.#inString(unit)
    } else if (sofar.length === 6) {
      this.#text += String.fromCharCode(Number.parseInt(sofar.slice(2), 16))
      this.#escape = ''
    } else this.#escape = sofar
  }

  #endPlain(): void {
    if (/^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/u.test(this.#text)) this.#leaf(this.#text)
    else this.fault = 'a value'
  }

  #leaf(value: string): void {
    this.#found.push({ path: this.#path(), value })
    this.#valueEnded()
  }

  #close(empty: string | null): void {
    this.#open.pop()
    if (empty !== null) this.#found.push({ path: this.#path(), value: empty })
    this.#valueEnded()
  }

  #valueEnded(): void {
    const container = this.#open.at(-1)
    if (container === undefined) this.#state = 'end'
    else {
      container.members += 1
      this.#state = 'after'
    }
  }

  #path(): readonly (string | number)[] {
    const path = this.#open.map((container) => (container.kind === 'object' ? container.key : container.members))
    return this.#document === 0 ? path : [this.#document, ...path]
  }
}
