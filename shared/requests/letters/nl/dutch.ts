import { tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesNl } from './categories.ts'
import { correction } from './correction.ts'
import { declaredNl } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, dutchWords } from './words.ts'

/** Dutch, also for Belgium. */
export const dutch = tongue({
  language: 'nl',
  categories: categoriesNl,
  declared: declaredNl,
  words: dutchWords,
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
