import { tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesPtPt } from './categories.ts'
import { correction } from './correction.ts'
import { declaredPtPt } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, portugueseWords } from './words.ts'

/** The Portuguese of Portugal. */
export const portuguese = tongue({
  language: 'pt-PT',
  categories: categoriesPtPt,
  declared: declaredPtPt,
  words: portugueseWords,
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
