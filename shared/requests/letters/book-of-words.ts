import type { PhraseBook } from './phrase-book.ts'

/**
 * The book that a language makes of its words (plain data, and all that a book may depend on), made once for each set of words: a book
 * is nearly two hundred functions, and most letters share a handful of books.
 */
export function bookOfWords<Words>(make: (words: Words) => PhraseBook): (words: Words) => PhraseBook {
  const made = new Map<string, PhraseBook>()
  return (words) => {
    const key = JSON.stringify(words)
    const book = made.get(key) ?? make(words)
    made.set(key, book)
    return book
  }
}
