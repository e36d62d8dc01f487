import { endsWithItsLine, type LabelLine } from '@shared/format/text-line.ts'

interface Leaf {
  readonly key: string
  value: string
}

interface Products {
  readonly key: string
  readonly elements: Leaf[][]
}

/** A record of the text export, ready to be kept. */
export interface TextRecord {
  /** The record as JSON: labels as they stand, values as strings, products of an order as a list of objects. */
  readonly json: string
  /** The text before each value, in the order of the JSON, and after the last. */
  readonly layout: readonly string[]
  readonly members: readonly { readonly key: string; readonly value: string }[]
  readonly products: number
  /** It held `>>` lines. */
  readonly nested: boolean
}

/** The second line under a product's name has no label of its own. */
const variationKey = 'variation'
/** Products that stand under no heading. */
const productsKey = 'Products'

const lineEnds = (blanks: number): string => (blanks === 0 ? '\n' : blanks === 1 ? '\n\n' : '\n'.repeat(1 + blanks))

/** Puts a record together line by line. `blanks` is always how many blank lines stood before the line. */
export class RecordBuilder {
  readonly #members: (Leaf | Products)[] = []
  readonly #labels = new Set<string>()
  readonly #layout: string[] = []
  #between = ''
  #leaf: Leaf | null = null
  #empty = true
  #bareBefore = false
  #nested = false
  #awaitsText = false
  /** Whether the last value has several lines. It may be long; nothing looks through it again. */
  #continued = false

  has(label: string): boolean {
    return this.#labels.has(label)
  }

  /** It holds `>>` lines. */
  get isNested(): boolean {
    return this.#nested
  }

  /** The last `>>` line had nothing behind it: what follows is its text, colons or not, until the next. */
  get awaitsText(): boolean {
    return this.#awaitsText
  }

  /** The last value takes one line and has ended there: the next line cannot be more of it. */
  get hasEnded(): boolean {
    return !this.#continued && endsWithItsLine(this.#leaf?.value ?? '')
  }

  /** A line with a label of its own. */
  label(line: LabelLine, blanks: number): void {
    const leaf = this.#add(line, blanks)
    this.#awaitsText = false
    this.#members.push(leaf)
    this.#labels.add(line.label)
    this.#bareBefore = line.value === ''
  }

  /**
   * A line with `>>`. The heading above it, such as `Product information:`, becomes the list's key when products are collected
   * (as an order has several), and else stays a mere heading (a shopping cart has one product per entry).
   */
  nested(line: LabelLine, blanks: number, collect: boolean): void {
    this.#nested = true
    const heading = this.#bareBefore ? this.#takeBack() : null
    this.#awaitsText = line.value === ''
    if (!collect) {
      this.#members.push(this.#add(line, blanks))
      return
    }
    const last = this.#members.at(-1)
    let products = last !== undefined && 'elements' in last ? last : null
    if (products === null || heading !== null) {
      products = { key: heading ?? productsKey, elements: [] }
      this.#members.push(products)
    }
    let element = products.elements.at(-1)
    if (element === undefined || element.some((leaf) => leaf.key === line.label)) {
      element = []
      products.elements.push(element)
    }
    element.push(this.#add(line, blanks))
  }

  /** A further line of the value above. */
  continue(text: string, blanks: number): void {
    this.#bareBefore = false
    const leaf = this.#leaf
    if (leaf === null) return
    if (leaf.value === '') {
      // The value begins only here, on the line after its label.
      this.#layout.push(`${this.#layout.pop() ?? ''}${lineEnds(blanks)}`)
      leaf.value = text
      return
    }
    const last = this.#members.at(-1)
    const element = last !== undefined && 'elements' in last ? last.elements.at(-1) : undefined
    if (element?.length === 1 && element[0] === leaf) {
      this.#layout.push(this.#between + lineEnds(blanks))
      this.#between = ''
      this.#leaf = { key: variationKey, value: text }
      element.push(this.#leaf)
    } else {
      leaf.value += lineEnds(blanks) + text
      this.#continued = true
    }
  }

  /** The record as it is now. Nothing may be added afterwards. */
  finish(blanks: number): TextRecord {
    this.#layout.push(this.#between + lineEnds(blanks))
    const members = this.#members
    let json = ''
    let products = 0
    for (const member of members) {
      const isList = 'elements' in member
      json += `${json === '' ? '{' : ','}${quotedLabel(member.key)}:${isList ? productsJson(member) : JSON.stringify(member.value)}`
      if (isList) products += member.elements.length
    }
    return new FinishedRecord(`${json}}`, this.#layout, products, this.#nested, members)
  }

  #add(line: LabelLine, blanks: number): Leaf {
    this.#layout.push(`${this.#between}${this.#empty ? '' : lineEnds(blanks)}${line.prefix}`)
    this.#between = ''
    this.#empty = false
    this.#bareBefore = false
    this.#continued = false
    this.#leaf = { key: line.label, value: line.value }
    return this.#leaf
  }

  /** Turns the label just read into a heading. Returns its words. */
  #takeBack(): string | null {
    const heading = this.#members.pop()
    this.#between = this.#layout.pop() ?? ''
    return heading?.key ?? null
  }
}

class FinishedRecord implements TextRecord {
  readonly json: string
  readonly layout: readonly string[]
  readonly products: number
  readonly nested: boolean
  readonly #members: readonly (Leaf | Products)[]

  constructor(json: string, layout: readonly string[], products: number, nested: boolean, members: readonly (Leaf | Products)[]) {
    this.json = json
    this.layout = layout
    this.products = products
    this.nested = nested
    this.#members = members
  }

  /** Worked out when asked for: hardly any record is. */
  get members(): readonly { readonly key: string; readonly value: string }[] {
    return this.#members.flatMap((member) => ('elements' in member ? member.elements.flat() : [member]))
  }
}

const quoted = new Map<string, string>()

/** Labels repeat from record to record. */
function quotedLabel(label: string): string {
  let json = quoted.get(label)
  if (json === undefined) {
    json = JSON.stringify(label)
    if (quoted.size < 1000) quoted.set(label, json)
  }
  return json
}

function productsJson(products: Products): string {
  const objects = products.elements.map(
    (element) => `{${element.map((leaf) => `${JSON.stringify(leaf.key)}:${JSON.stringify(leaf.value)}`).join(',')}}`,
  )
  return `[${objects.join(',')}]`
}
