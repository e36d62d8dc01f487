import { bookOfWords } from '../book-of-words.ts'
import type { LetterTongue } from '../phrase-book.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesIt } from './categories.ts'
import { correction } from './correction.ts'
import { declaredIt } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import type { ItalianWords } from './words.ts'
import { cite, date, italianWords } from './words.ts'

const book = bookOfWords((words: ItalianWords) => ({
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

/** Italian, also for Switzerland. */
export const italian: LetterTongue = {
  language: 'it',
  categories: categoriesIt,
  declared: declaredIt,
  book: (setting) => book(italianWords(setting)),
}
