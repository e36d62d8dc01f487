import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesNl } from './categories.ts'
import { correction } from './correction.ts'
import { declaredNl } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { DutchWords } from './words.ts'
import { cite, date, dutchWords } from './words.ts'

const book = bookOfWords((words: DutchWords) => ({
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

/** Dutch, also for Belgium. */
export const dutch: LetterTongue = {
  language: 'nl',
  categories: categoriesNl,
  declared: declaredNl,
  book: (setting) => book(dutchWords(setting)),
}
