import { smallFirst, tongue } from '../tongue.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { advertising } from './advertising.ts'
import { answer } from './answer.ts'
import { categoriesPl } from './categories.ts'
import { correction } from './correction.ts'
import { declaredPl } from './declared.ts'
import { erasure } from './erasure.ts'
import { opening } from './opening.ts'
import { cite, date, polishWords } from './words.ts'

/** Polish. What follows "Szanowni Państwo," begins with a small letter. */
export const polish = tongue({
  language: 'pl',
  categories: categoriesPl,
  declared: declaredPl,
  words: polishWords,
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
