import type { Residence } from '../residence.ts'
import { residenceByCode, residenceName } from '../residence.ts'
import type { LetterLanguage } from './letter.ts'

/** The residence as a letter states it: "Germany (Berlin)", "California, USA". */
export function residenceLine(place: Residence, language: LetterLanguage): string {
  const name = residenceName(place, language)
  if (place.parent === null) return name
  if (place.parent === 'US') return `${name}, USA`
  const country = residenceByCode(place.parent)
  return country === null ? name : `${residenceName(country, language)} (${name})`
}
