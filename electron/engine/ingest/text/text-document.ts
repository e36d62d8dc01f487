import { categoryById } from '@shared/catalog/catalog.ts'
import type { Category } from '@shared/catalog/category.ts'
import { isNote, parseConversation } from '@shared/format/text-line.ts'
import { conversationSection, type NamedSections, sectionsOfFile } from '@shared/format/text-names.ts'
import { languageOfEmptySentence } from '@shared/format/text-sentences.ts'
import type { SourceMember } from '../../source/source.ts'
import type { Ingestion } from '../ingestion.ts'
import { ConversationParser } from './conversation-parser.ts'
import { LineSplitter } from './line-splitter.ts'
import { MapParser } from './map-parser.ts'
import { RecordParser } from './record-parser.ts'
import { oneSection, severalSections, unknownSection } from './section-choice.ts'
import { type LineParser, TextContext, type TextFindings } from './text-context.ts'
import { TextWriter } from './text-writer.ts'

/**
 * Reads one file of the text export from a stream of clean UTF-8. Its base name says which section it is; where that says
 * nothing, its structure does, as far as structure can be sure.
 */
export class TextDocumentReader {
  readonly #ingestion: Ingestion
  readonly #path: readonly string[]
  readonly #named: NamedSections
  readonly #writer: TextWriter
  readonly #context: TextContext
  readonly #lines = new LineSplitter()
  #parser: LineParser | null = null
  /** The line before, which waits to be read until its next one is known. */
  #held: string | null = null
  #hasText = false
  #hasConversation = false

  constructor(ingestion: Ingestion, member: SourceMember, findings: TextFindings) {
    this.#ingestion = ingestion
    this.#path = member.path
    // What another product calls a section says nothing about TikTok's.
    this.#named = ingestion.product === null ? sectionsOfFile(member.path) : { categories: [], seenEmpty: false }
    this.#writer = new TextWriter(ingestion, member.name)
    this.#context = new TextContext(ingestion, member.name, this.#writer, findings)
  }

  /** Whether this is a file of the text export: by its name, or by a structure that nothing else has. Ask at the end. */
  get isExport(): boolean {
    const context = this.#context
    const isNamed = this.#named.categories.length > 0 || this.#named.seenEmpty
    return this.#hasConversation || context.saidEmpty || context.sawDate || (isNamed && (context.sawLabel || !context.isShelved))
  }

  push(bytes: Uint8Array): void {
    for (const line of this.#lines.push(bytes)) this.#next(line)
  }

  /** No more bytes will come. */
  end(): void {
    for (const line of this.#lines.end()) this.#next(line)
    this.#next(null)
    if (this.#parser === null) this.#choose('')
    this.#parser?.end()
    const [category] = this.#named.categories
    this.#context.end(category?.id === 'ad-interests')
    // A file that nobody knows is named on the shelf even when there is nothing in it.
    const isKnown = this.#named.categories.length > 0 || this.#named.seenEmpty
    if (!isKnown && this.#hasText && this.#writer.records === 0) this.#context.shelf()
    if (this.#named.seenEmpty && !this.#context.isShelved && this.#writer.records === 0) this.#ingestion.seenEmpty.push(this.#path)
    this.#writer.end()
  }

  /** Writes what was read so far. Call after each push, and after `end`. */
  async flush(): Promise<void> {
    await this.#writer.flush()
  }

  #next(line: string | null): void {
    const held = this.#held
    this.#held = line
    if (held === null) return
    if (held.trim() !== '') {
      this.#hasText = true
      this.#ingestion.valuesRead += 1
    }
    if (this.#parser === null && held.trim() !== '' && !isNote(held)) this.#choose(held)
    if (this.#parser !== null) this.#parser.line(held, line)
    else if (held.trim() !== '') this.#context.outside(held)
  }

  /** Chooses how to read the file by its name and its first line. */
  #choose(first: string): void {
    const { categories } = this.#named
    const [category] = categories
    const isConversation = this.#ingestion.product === null && parseConversation(first) !== null
    this.#hasConversation = isConversation
    if (isConversation && category?.kind !== 'keyed-lists') {
      // Whatever the file is called: conversations begin like this in every language, and nothing else does.
      this.#parser = new ConversationParser(this.#context, conversations(conversationSection(this.#path)))
    } else if (category === undefined) this.#parser = new RecordParser(this.#context, unknownSection(this.#context))
    else if (categories.length > 1) this.#parser = new RecordParser(this.#context, severalSections(this.#context, categories))
    else if (category.kind === 'keyed-lists') this.#parser = new ConversationParser(this.#context, category)
    else if (category.kind === 'map') this.#parser = new MapParser(this.#context, category)
    else this.#parser = new RecordParser(this.#context, oneSection(this.#context, category))
  }
}

function conversations(id: 'direct-messages' | 'group-chats'): Category {
  return categoryById(id) as Category
}

/** Whether a file whose name says nothing looks like a file of the text export, from its first lines. */
export function looksLikeTextExport(lines: readonly string[]): boolean {
  return lines.some(
    (line) =>
      parseConversation(line) !== null ||
      languageOfEmptySentence(line) !== null ||
      /^[^:：]{1,60}\s?[:：]\s?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?: UTC)?\s*$/u.test(line),
  )
}
