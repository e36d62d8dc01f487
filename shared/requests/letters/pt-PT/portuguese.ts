import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesPtPt } from './categories.ts'
import { correction } from './correction.ts'
import { declaredPtPt } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { PortugueseWords } from './words.ts'
import { cite, date, portugueseWords } from './words.ts'

const book = bookOfWords((words: PortugueseWords) => ({
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

/** The Portuguese of Portugal. */
export const portuguese: LetterTongue = {
  language: 'pt-PT',
  categories: categoriesPtPt,
  declared: declaredPtPt,
  book: (setting) => book(portugueseWords(setting)),
}
