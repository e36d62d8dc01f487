import { smallFirst, tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesDe } from './categories.ts'
import { correction } from './correction.ts'
import { declaredDe } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, germanWords } from './words.ts'

/** German: Germany and Austria, and for Switzerland and Liechtenstein with ss for ß. */
export const german = tongue({
  language: 'de',
  categories: categoriesDe,
  declared: declaredDe,
  words: germanWords,
  opening,
  account,
  erasure,
  access,
  correction,
  advertising,
  answer,
  date,
  cite,
  afterSalutation: smallFirst,
})
