import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesPl } from './categories.ts'
import { correction } from './correction.ts'
import { declaredPl } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { PolishWords } from './words.ts'
import { cite, date, polishWords } from './words.ts'

const book = bookOfWords((words: PolishWords) => ({
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
  afterSalutation: (sentence) => `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`,
}))

/** Polish. What follows "Szanowni Państwo," begins with a small letter. */
export const polish: LetterTongue = {
  language: 'pl',
  categories: categoriesPl,
  declared: declaredPl,
  book: (setting) => book(polishWords(setting)),
}
