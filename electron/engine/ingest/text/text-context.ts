import type { Category } from '@shared/catalog/category.ts'
import { isNote, isTextDate } from '@shared/format/text-line.ts'
import { languageOfEmptySentence, mayBeEmptySentence } from '@shared/format/text-sentences.ts'
import type { Ingestion, ShelfSection } from '../ingestion.ts'
import type { TextWriter } from './text-writer.ts'

/** What was noticed in the text files of one archive, for telling generation and language. */
export interface TextFindings {
  readonly labels: Set<string>
  readonly sentences: string[]
  utc: boolean
}

/** Reads a file line by line. `next` is the line after, or null at the end. */
export interface LineParser {
  line(text: string, next: string | null): void
  end(): void
}

/** A long text does not wait in memory for its end. */
const mostWaiting = 1000

/** What the parsers of one file share: where things go, and what becomes of lines that none of them can explain. */
export class TextContext {
  readonly writer: TextWriter
  readonly findings: TextFindings
  /** A sentence that is known said that there is nothing here. */
  saidEmpty = false
  /** A label was read, or one with a date. */
  sawLabel = false
  sawDate = false
  readonly #ingestion: Ingestion
  readonly #member: string
  #shelf: ShelfSection | null = null
  #unexplained: string[] = []

  constructor(ingestion: Ingestion, member: string, writer: TextWriter, findings: TextFindings) {
    this.#ingestion = ingestion
    this.#member = member
    this.writer = writer
    this.findings = findings
  }

  present(category: Category): void {
    this.#ingestion.addPresent(category, [this.#member])
  }

  /** The shelf's section of this file. Its name is the file's. */
  shelf(): ShelfSection {
    this.#shelf ??= this.#ingestion.addShelf([this.#member])
    return this.#shelf
  }

  /** The file is another product's: its records are never TikTok's. */
  get ofOtherProduct(): boolean {
    return this.#ingestion.product !== null
  }

  get isShelved(): boolean {
    return this.#shelf !== null
  }

  noteLabel(label: string, value: string): void {
    this.sawLabel = true
    if (!this.sawDate && isTextDate(value)) this.sawDate = true
    if (this.findings.labels.size < 1000) this.findings.labels.add(label)
    if (!this.findings.utc && value.endsWith(' UTC') && isTextDate(value)) this.findings.utc = true
  }

  /** A line outside of all records. Sentences and notes are kept as they are; what nobody can explain is shown on the shelf. */
  outside(text: string): void {
    const language = languageOfEmptySentence(text)
    if (language !== null) this.empty(text, language)
    else if (isNote(text)) {
      this.settle()
      this.writer.raw(text)
    } else {
      this.#unexplained.push(text)
      if (this.#unexplained.length >= mostWaiting) this.settle()
    }
  }

  /** A sentence that says that there is nothing here. @param language null where the sentence is new */
  empty(text: string, language: string | null): void {
    this.settle()
    if (language !== null) {
      this.saidEmpty = true
      this.findings.sentences.push(language)
    }
    this.writer.raw(text)
  }

  /** Puts the lines that wait for an explanation on the shelf. Call before anything else is written. */
  settle(): void {
    if (this.#unexplained.length === 0) return
    this.writer.open({ shelf: this.shelf() }, [])
    for (const line of this.#unexplained) this.writer.add(JSON.stringify(line), ['', '\n'], null)
    this.#unexplained = []
  }

  /** No more lines will come. A lone short line in a file without records says "no data" in a language that is not known yet. */
  end(loneLineMayBeData: boolean): void {
    const [only, second] = this.#unexplained
    if (only !== undefined && second === undefined && this.writer.records === 0 && !loneLineMayBeData && mayBeEmptySentence(only)) {
      this.#unexplained = []
      this.empty(only, null)
    }
    this.settle()
  }
}
