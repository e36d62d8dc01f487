import { tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesPtBr } from './categories.ts'
import { correction } from './correction.ts'
import { declaredPtBr } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { brazilianWords, cite, date } from './words.ts'

/** The Portuguese of Brazil. */
export const brazilian = tongue({
  language: 'pt-BR',
  categories: categoriesPtBr,
  declared: declaredPtBr,
  words: brazilianWords,
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
