import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesEn } from './categories.ts'
import { correction } from './correction.ts'
import { declaredEn } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { EnglishWords } from './words.ts'
import { cite, date, englishWords } from './words.ts'

const book = bookOfWords((words: EnglishWords) => ({
  phrases: {
    ...opening(words),
    ...account(words),
    ...erasure(words),
    ...access(words),
    ...correction(words),
    ...advertising(words),
    ...answer(words),
  },
  date: (iso) => date(iso, words),
  cite,
  afterSalutation: (sentence) => sentence,
}))

/** English: British, and American for the United States. */
export const english: LetterTongue = {
  language: 'en',
  categories: categoriesEn,
  declared: declaredEn,
  book: (setting) => book(englishWords(setting)),
}
