import type { Category } from '@shared/catalog/category.ts'
import { isNote, type LabelLine, parseLabel } from '@shared/format/text-line.ts'
import { languageOfEmptySentence } from '@shared/format/text-sentences.ts'
import type { LineParser, TextContext } from './text-context.ts'

interface Entry {
  readonly label: string
  prefix: string
  value: string
}

/** Reads a file of single values such as the profile or the settings: each `Label: value` line is an entry. */
export class MapParser implements LineParser {
  readonly #context: TextContext
  readonly #category: Category
  #entry: Entry | null = null
  #blanks = 0

  constructor(context: TextContext, category: Category) {
    this.#context = context
    this.#category = category
    context.present(category)
  }

  line(text: string, next: string | null): void {
    if (text.trim() === '') {
      this.#blanks += 1
      return
    }
    const parsed = parseLabel(text)
    const label = parsed?.spaced === true ? parsed : null
    if (label !== null && !isNote(text)) {
      if (this.#isHeading(label, next)) this.#heading(text)
      else this.#start(label)
    } else if (this.#entry === null || languageOfEmptySentence(text) !== null || (this.#blanks > 0 && isNote(text))) {
      this.#close()
      this.#context.outside(text)
    } else if (this.#blanks > 0 && this.#standsAbove(next)) this.#heading(text)
    else this.#continue(this.#entry, text)
    this.#blanks = 0
  }

  end(): void {
    this.#close()
  }

  /** `Content Preferences:` with nothing behind it and entries below. An entry without a value has a space, or no block of its own. */
  #isHeading(label: LabelLine, next: string | null): boolean {
    const beginsBlock = this.#entry === null || this.#blanks > 0
    if (!label.bare || !beginsBlock || next === null) return false
    return next.trim() === '' || parseLabel(next) !== null || languageOfEmptySentence(next) !== null
  }

  /** In the profile, what a person wrote about themselves may look like a heading. */
  #standsAbove(next: string | null): boolean {
    return this.#category.id !== 'profile-info' && next !== null && parseLabel(next)?.spaced === true
  }

  /** Headings are kept in their place; an entry stands in its section, whatever heading is above it. */
  #heading(text: string): void {
    this.#close()
    this.#context.settle()
    this.#context.writer.raw(text)
  }

  #start(label: LabelLine): void {
    this.#close()
    this.#context.settle()
    this.#context.noteLabel(label.label, label.value)
    this.#entry = { label: label.label, prefix: label.prefix, value: label.value }
  }

  #continue(entry: Entry, text: string): void {
    const gap = '\n'.repeat(1 + this.#blanks)
    if (entry.value === '') {
      entry.prefix += gap
      entry.value = text
    } else entry.value += gap + text
  }

  #close(): void {
    const entry = this.#entry
    if (entry === null) return
    const { writer } = this.#context
    if (!writer.isOpen) writer.open({ category: this.#category }, [], 'keyed')
    writer.add(JSON.stringify(entry.value), [entry.prefix, '\n'.repeat(1 + this.#blanks)], entry.label)
    this.#entry = null
    this.#blanks = 0
  }
}
