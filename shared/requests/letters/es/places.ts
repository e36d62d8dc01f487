import { residenceByCode, residenceName } from '../../residence.ts'

/** States that Spanish calls by a name of its own. */
const states: Readonly<Record<string, string>> = {
  'US-DC': 'Distrito de Columbia',
  'US-HI': 'Hawái',
  'US-LA': 'Luisiana',
  'US-MI': 'Míchigan',
  'US-MS': 'Misisipi',
  'US-MO': 'Misuri',
  'US-NC': 'Carolina del Norte',
  'US-ND': 'Dakota del Norte',
  'US-NH': 'Nuevo Hampshire',
  'US-NJ': 'Nueva Jersey',
  'US-NM': 'Nuevo México',
  'US-NY': 'Nueva York',
  'US-OR': 'Oregón',
  'US-PA': 'Pensilvania',
  'US-SC': 'Carolina del Sur',
  'US-SD': 'Dakota del Sur',
  'US-WV': 'Virginia Occidental',
}

/** A place of residence in Spanish: "Alemania (Berlin)", "Estados Unidos (Nueva York)", "Perú". */
export function placeName(code: string): string {
  const place = residenceByCode(code)
  if (place === null) return code
  const name = states[code] ?? residenceName(place, 'es')
  if (place.parent === null) return name
  const country = residenceByCode(place.parent)
  return country === null ? name : `${residenceName(country, 'es')} (${name})`
}
