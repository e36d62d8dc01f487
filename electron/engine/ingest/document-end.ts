import { openObject, skipSpace } from './json-scanner.ts'

/** What stands behind the end of a document: only white space so far, something that may be another document, or rubbish. */
export type Behind = 'nothing' | 'object' | 'rubbish'

/** Watches what follows the root value of a document. Offsets are bytes of the member's clean text. */
export class DocumentEnd {
  /** Where the document begins and ends. */
  from = 0
  end = 0
  /** Everything that follows is of no interest any more. */
  ignoring = false
  #skipping = 0

  /** Passes over so many bytes of what follows: a copy of the document. */
  skip(bytes: number): void {
    this.#skipping = bytes
  }

  /** Looks at what follows from `at` on, and where it stands. */
  look(bytes: Uint8Array, at: number): { readonly behind: Behind; readonly at: number } {
    if (this.ignoring) return { behind: 'nothing', at: bytes.length }
    const skipped = Math.min(this.#skipping, bytes.length - at)
    this.#skipping -= skipped
    const next = skipSpace(bytes, at + skipped, bytes.length)
    if (next === bytes.length) return { behind: 'nothing', at: next }
    return { behind: bytes[next] === openObject ? 'object' : 'rubbish', at: next }
  }
}
