import type { Category } from '@shared/catalog/category.ts'
import { conversationWords, type MessageLine, parseConversation, parseMessage } from '@shared/format/text-line.ts'
import { languageOfEmptySentence } from '@shared/format/text-sentences.ts'
import type { LineParser, TextContext } from './text-context.ts'

/** Reads conversations: a line `>>> Chat History with NAME::`, then messages, whose texts may run over several lines. */
export class ConversationParser implements LineParser {
  readonly #context: TextContext
  readonly #category: Category
  #path: readonly string[] = ['']
  #begun = false
  #message: MessageLine | null = null
  #content = ''
  #blanks = 0

  constructor(context: TextContext, category: Category) {
    this.#context = context
    this.#category = category
    context.present(category)
  }

  line(text: string, _next: string | null): void {
    if (text.trim() === '') {
      this.#blanks += 1
      return
    }
    const conversation = parseConversation(text)
    // Before the first message, a date at the beginning of a line can be nothing but a message's.
    const message = parseMessage(text, this.#message === null)
    if (conversation !== null && (!this.#begun || this.#blanks > 0 || conversation.startsWith(conversationWords))) {
      this.#close()
      this.#context.settle()
      this.#context.writer.raw(text)
      this.#path = [conversation]
      this.#begun = true
    } else if (message !== null) {
      this.#close()
      this.#context.settle()
      this.#message = message
      this.#content = message.content
      if (message.date.endsWith(' UTC')) this.#context.findings.utc = true
    } else if (this.#message === null || (this.#blanks > 0 && languageOfEmptySentence(text) !== null)) {
      this.#close()
      this.#context.outside(text)
    } else this.#content += '\n'.repeat(1 + this.#blanks) + text
    this.#blanks = 0
  }

  end(): void {
    this.#close()
  }

  #close(): void {
    const message = this.#message
    if (message === null) return
    const { writer } = this.#context
    if (!writer.isOpen) writer.open({ category: this.#category }, this.#path)
    const { date, from, colon } = message
    const json = `{"Date":${JSON.stringify(date)},"From":${JSON.stringify(from)},"Content":${JSON.stringify(this.#content)}}`
    writer.add(json, ['', ' ', colon, '\n'.repeat(1 + this.#blanks)], null)
    this.#message = null
    this.#blanks = 0
  }
}
