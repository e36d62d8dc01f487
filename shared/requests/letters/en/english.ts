import { tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesEn } from './categories.ts'
import { correction } from './correction.ts'
import { declaredEn } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, englishWords } from './words.ts'

/** English: British, and American for the United States. */
export const english = tongue({
  language: 'en',
  categories: categoriesEn,
  declared: declaredEn,
  words: englishWords,
  opening,
  account,
  erasure,
  access,
  correction,
  advertising,
  answer,
  date,
  cite,
})
