import { tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesIt } from './categories.ts'
import { correction } from './correction.ts'
import { declaredIt } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, italianWords } from './words.ts'

/** Italian, also for Switzerland. */
export const italian = tongue({
  language: 'it',
  categories: categoriesIt,
  declared: declaredIt,
  words: italianWords,
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
