import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesFr } from './categories.ts'
import { correction } from './correction.ts'
import { declaredFr } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { FrenchWords } from './words.ts'
import { cite, date, frenchWords } from './words.ts'

const book = bookOfWords((words: FrenchWords) => ({
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

/** French, also for Belgium, Switzerland and Québec. */
export const french: LetterTongue = {
  language: 'fr',
  categories: categoriesFr,
  declared: declaredFr,
  book: (setting) => book(frenchWords(setting)),
}
