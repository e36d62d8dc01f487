import type { Ingestion } from './ingestion.ts'
import type { JsonScanner } from './json-scanner.ts'

/** Tells what is wrong with a document and counts what is lost by it. Each `at` is a byte of the member's clean text. */
export class DocumentFaults {
  readonly #ingestion: Ingestion
  readonly #member: string

  constructor(ingestion: Ingestion, member: string) {
    this.#ingestion = ingestion
    this.#member = member
  }

  repeatedKey(at: number): void {
    this.#ingestion.warn('repeated-key', 'a key stands twice in one object; both are kept', this.#where(at))
  }

  trailingBytes(at: number): void {
    this.#ingestion.warn('json-trailing-bytes', 'bytes after the end of the document were ignored', this.#where(at))
  }

  cutOff(at: number): void {
    this.#ingestion.warn('json-cut-off', 'the document ends in the middle', this.#where(at))
  }

  invalid(at: number): void {
    this.#ingestion.warn('json-invalid', 'the document cannot be read from here on', this.#where(at))
  }

  unreadable(at: number): void {
    this.#ingestion.warn('value-unreadable', 'a value could not be read', this.#where(at))
  }

  /** The value that was being scanned: the scalars seen in it so far, and at least one. */
  countLost(scanner: JsonScanner): void {
    const lost = Math.max(1, scanner.scalars)
    this.#ingestion.valuesRead += lost
    this.#ingestion.valuesUnreadable += lost
    scanner.scalars = 0
  }

  #where(at: number): string {
    return `${this.#member}@${at}`
  }
}
