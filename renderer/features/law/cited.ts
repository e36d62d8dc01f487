import type { Citation } from '@shared/requests/law/citation.ts'
import { tongueOf } from '@shared/requests/letters/languages.ts'
import { letterLanguages } from '@shared/requests/letters/letter.ts'
import type { Residence } from '@shared/requests/residence.ts'
import { residenceByCode } from '@shared/requests/residence.ts'

/** Places in laws as a letter in the window's language cites them. */
export function cited(citations: readonly Citation[], language: string): string {
  const tongue = tongueOf(letterLanguages.find((one) => one === language) ?? 'en')
  return tongue.book({ place: anyPlace, person: 'self', account: true }).cite(citations).replaceAll('§ ', '§\u00a0')
}

/** Citations are the same wherever the person lives. */
const anyPlace: Residence = placeOfIreland()

function placeOfIreland(): Residence {
  const place = residenceByCode('IE')
  if (place === null) throw new Error('the list of places has lost Ireland')
  return place
}
