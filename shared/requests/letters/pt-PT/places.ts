import { residenceByCode, residenceName } from '../../residence.ts'

/** States that the Portuguese of Portugal calls by a name of its own. */
const states: Readonly<Record<string, string>> = {
  'US-CA': 'Califórnia',
  'US-DC': 'Distrito de Colúmbia',
  'US-FL': 'Flórida',
  'US-GA': 'Geórgia',
  'US-HI': 'Havai',
  'US-LA': 'Luisiana',
  'US-MS': 'Mississípi',
  'US-NC': 'Carolina do Norte',
  'US-ND': 'Dacota do Norte',
  'US-NJ': 'Nova Jérsia',
  'US-NM': 'Novo México',
  'US-NY': 'Nova Iorque',
  'US-PA': 'Pensilvânia',
  'US-SC': 'Carolina do Sul',
  'US-SD': 'Dacota do Sul',
  'US-VA': 'Virgínia',
  'US-WV': 'Virgínia Ocidental',
}

/** A place of residence in the Portuguese of Portugal: "Alemanha (Berlin)", "Estados Unidos (Nova Iorque)". */
export function placeName(code: string): string {
  const place = residenceByCode(code)
  if (place === null) return code
  const name = states[code] ?? residenceName(place, 'pt-PT')
  if (place.parent === null) return name
  const country = residenceByCode(place.parent)
  return country === null ? name : `${residenceName(country, 'pt-PT')} (${name})`
}
