import { normaliseKey } from '@shared/format/spelling.ts'
import { endsWithItsLine, isNote, isTextDate, type LabelLine, parseLabel } from '@shared/format/text-line.ts'
import { languageOfEmptySentence, mayBeEmptySentence } from '@shared/format/text-sentences.ts'
import { keyOfRecord, type SectionChoice } from './section-choice.ts'
import type { LineParser, TextContext } from './text-context.ts'
import { RecordBuilder } from './text-record.ts'
import type { TextTarget } from './text-writer.ts'

/** TikTok's own files have a dozen labels; a text that is none of TikTok's may have any number. */
const mostLabels = 1000

/**
 * Reads records: blocks of `Label: value` lines. Texts may run over several lines, blank ones and ones with colons among
 * them, so a block is a new record only when it begins as the records before it did.
 */
export class RecordParser implements LineParser {
  readonly #context: TextContext
  readonly #sections: SectionChoice
  /** First labels of records, and all labels at the top level, as the records so far have them. */
  readonly #leads = new Set<string>()
  readonly #usual = new Set<string>()
  #leadIsDate = false
  #record: RecordBuilder | null = null
  #target: TextTarget | null = null
  #isFirst = true
  #underHeader = false
  #blanks = 0

  constructor(context: TextContext, sections: SectionChoice) {
    this.#context = context
    this.#sections = sections
  }

  line(text: string, next: string | null): void {
    if (text.trim() === '') {
      this.#blanks += 1
      return
    }
    const label = this.#labelOf(text)
    if (this.#record === null) this.#outside(text, label, next)
    else this.#inside(this.#record, text, label, next)
    this.#blanks = 0
  }

  end(): void {
    this.#close()
    this.#sections.end()
  }

  #outside(text: string, label: LabelLine | null, next: string | null): void {
    if (label !== null && !isNote(text)) {
      if (this.#isHeader(label, next)) this.#header(text, label.label)
      else this.#start(label)
      return
    }
    // Right below a heading of a known file, words without a label say "no data", in whatever language.
    const saysEmpty = this.#underHeader && this.#sections.hasHeaders && languageOfEmptySentence(text) === null && mayBeEmptySentence(text)
    this.#underHeader = false
    if (saysEmpty) this.#context.empty(text, null)
    else this.#context.outside(text)
  }

  #inside(record: RecordBuilder, text: string, label: LabelLine | null, next: string | null): void {
    const blanks = this.#blanks
    if (label?.nested === true && (record.isNested || record.hasEnded)) record.nested(label, blanks, this.#sections.collectsProducts)
    else if (label?.nested === true) record.continue(text, blanks)
    else if (label !== null && this.#begins(record, label, next)) this.#start(label)
    else if (label !== null && this.#isHeader(label, next)) this.#header(text, label.label)
    else if (label !== null && record.awaitsText && !this.#usual.has(label.label) && !this.#isKnown(label)) record.continue(text, blanks)
    else if (label !== null && this.#belongs(record, label)) this.#add(record, label)
    else if (label !== null && blanks > 0 && record.hasEnded) this.#start(label)
    else if (label === null && blanks > 0 && (languageOfEmptySentence(text) !== null || this.#beginsBelow(next))) this.#header(text, text)
    else record.continue(text, blanks)
  }

  /** The line's label, if it can be one: without a space behind the colon only a label that was seen before or is known. */
  #labelOf(text: string): LabelLine | null {
    const label = parseLabel(text)
    if (label === null || label.spaced || label.nested || this.#usual.has(label.label) || this.#isKnown(label)) return label
    return null
  }

  #isKnown(label: LabelLine): boolean {
    return this.#sections.labels.has(normaliseKey(label.label))
  }

  /** Whether the line begins the next record. */
  #begins(record: RecordBuilder, label: LabelLine, next: string | null): boolean {
    if (!this.#leads.has(label.label)) return false
    if (this.#leadIsDate && !isTextDate(label.value)) return this.#blanks > 0 && this.#looksUsual(next)
    return this.#blanks > 0 || record.has(label.label)
  }

  /** A record whose date is missing or broken is told from a text with the same word by the label below it. */
  #looksUsual(next: string | null): boolean {
    const label = next === null ? null : parseLabel(next)
    return label !== null && this.#usual.has(label.label)
  }

  /** Whether the label belongs to the record that is open, and not to the text of its last value. */
  #belongs(record: RecordBuilder, label: LabelLine): boolean {
    const alone = record.hasEnded
    if (record.has(label.label)) return this.#blanks === 0 && alone && label.value !== '' && endsWithItsLine(label.value)
    if (this.#usual.has(label.label)) return true
    if (this.#blanks > 0) return false
    return this.#isFirst || alone || (this.#isKnown(label) && /^\p{Lu}/u.test(label.label))
  }

  /** A heading has nothing behind its colon, and stands at the beginning of a block. */
  #isHeader(label: LabelLine, next: string | null): boolean {
    if (!label.bare || label.nested) return false
    if (this.#sections.isHeader(label.label)) return true
    if (this.#record !== null && this.#blanks === 0) return false
    if (this.#leads.has(label.label) || this.#usual.has(label.label) || this.#isKnown(label)) return false
    if (next === null) return false
    return this.#sections.hasHeaders || next.trim() === '' || languageOfEmptySentence(next) !== null || parseLabel(next)?.nested === false
  }

  /** A heading without a colon stands right above the first line of a record. */
  #beginsBelow(next: string | null): boolean {
    const label = next === null ? null : parseLabel(next)
    return label !== null && this.#leads.has(label.label) && (!this.#leadIsDate || isTextDate(label.value))
  }

  #header(text: string, label: string): void {
    this.#close()
    if (languageOfEmptySentence(text) !== null) {
      this.#context.outside(text)
      return
    }
    this.#context.settle()
    this.#context.writer.raw(text)
    this.#sections.header(label)
    this.#leads.clear()
    this.#usual.clear()
    this.#isFirst = true
    this.#underHeader = true
    this.#target = null
  }

  #start(label: LabelLine): void {
    this.#close()
    this.#context.settle()
    this.#record = new RecordBuilder()
    this.#underHeader = false
    if (this.#isFirst) this.#leadIsDate = isTextDate(label.value)
    if (this.#leads.size < mostLabels) this.#leads.add(label.label)
    this.#add(this.#record, label)
  }

  #add(record: RecordBuilder, label: LabelLine): void {
    record.label(label, this.#blanks)
    if (this.#usual.size < mostLabels) this.#usual.add(label.label)
    this.#context.noteLabel(label.label, label.value)
  }

  #close(): void {
    if (this.#record === null) return
    const record = this.#record.finish(this.#blanks)
    const target = this.#target ?? this.#sections.choose(record)
    const { writer } = this.#context
    if (this.#target === null || !writer.isOpen) writer.open(target, [])
    this.#target = target
    writer.add(record.json, record.layout, keyOfRecord(target, record), record.products)
    this.#record = null
    this.#isFirst = false
    this.#blanks = 0
  }
}
