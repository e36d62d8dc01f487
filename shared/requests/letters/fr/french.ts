import { tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesFr } from './categories.ts'
import { correction } from './correction.ts'
import { declaredFr } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, frenchWords } from './words.ts'

/** French, also for Belgium, Switzerland and Québec. */
export const french = tongue({
  language: 'fr',
  categories: categoriesFr,
  declared: declaredFr,
  words: frenchWords,
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
