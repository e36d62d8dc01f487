import { tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesEs } from './categories.ts'
import { correction } from './correction.ts'
import { declaredEs } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, spanishWords } from './words.ts'

/** Spanish, as written in Spain and understood everywhere. */
export const spanish = tongue({
  language: 'es',
  categories: categoriesEs,
  declared: declaredEs,
  words: spanishWords,
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
