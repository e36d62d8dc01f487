import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesPtBr } from './categories.ts'
import { correction } from './correction.ts'
import { declaredPtBr } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { BrazilianWords } from './words.ts'
import { brazilianWords, cite, date } from './words.ts'

const book = bookOfWords((words: BrazilianWords) => ({
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

/** The Portuguese of Brazil. */
export const brazilian: LetterTongue = {
  language: 'pt-BR',
  categories: categoriesPtBr,
  declared: declaredPtBr,
  book: (setting) => book(brazilianWords(setting)),
}
