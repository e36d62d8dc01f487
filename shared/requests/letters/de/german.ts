import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesDe } from './categories.ts'
import { correction } from './correction.ts'
import { declaredDe } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { GermanWords } from './words.ts'
import { cite, date, germanWords } from './words.ts'

const book = bookOfWords((words: GermanWords) => ({
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
  // The salutation ends with a comma. No letter of ours begins with a noun.
  afterSalutation: (sentence) => `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`,
}))

/** German: Germany and Austria, and for Switzerland and Liechtenstein with ss for ß. */
export const german: LetterTongue = {
  language: 'de',
  categories: categoriesDe,
  declared: declaredDe,
  book: (setting) => book(germanWords(setting)),
}
