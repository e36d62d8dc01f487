import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesEs } from './categories.ts'
import { correction } from './correction.ts'
import { declaredEs } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { SpanishWords } from './words.ts'
import { cite, date, spanishWords } from './words.ts'

const book = bookOfWords((words: SpanishWords) => ({
  phrases: {
    ...opening(words),
    ...account(words),
    ...erasure(words),
    ...access(words),
    ...correction(words),
    ...advertising(words),
    ...answer(words),
  },
  date,
  cite,
  afterSalutation: (sentence) => sentence,
}))

/** Spanish, as written in Spain and understood everywhere. */
export const spanish: LetterTongue = {
  language: 'es',
  categories: categoriesEs,
  declared: declaredEs,
  book: (setting) => book(spanishWords(setting)),
}
