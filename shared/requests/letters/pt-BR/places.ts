import { residenceByCode, residenceName } from '../../residence.ts'

/** States that Brazilians call by a name of their own. */
const states: Readonly<Record<string, string>> = {
  'US-AK': 'Alasca',
  'US-CA': 'Califórnia',
  'US-DC': 'Distrito de Colúmbia',
  'US-FL': 'Flórida',
  'US-GA': 'Geórgia',
  'US-HI': 'Havaí',
  'US-LA': 'Luisiana',
  'US-MS': 'Mississippi',
  'US-NC': 'Carolina do Norte',
  'US-ND': 'Dakota do Norte',
  'US-NJ': 'Nova Jersey',
  'US-NM': 'Novo México',
  'US-NY': 'Nova York',
  'US-PA': 'Pensilvânia',
  'US-SC': 'Carolina do Sul',
  'US-SD': 'Dakota do Sul',
  'US-VA': 'Virgínia',
  'US-WV': 'Virgínia Ocidental',
}

/** A place of residence in the Portuguese of Brazil: "Alemanha (Berlin)", "Estados Unidos (Nova York)". */
export function placeName(code: string): string {
  const place = residenceByCode(code)
  if (place === null) return code
  const name = states[code] ?? residenceName(place, 'pt-BR')
  if (place.parent === null) return name
  const country = residenceByCode(place.parent)
  return country === null ? name : `${residenceName(country, 'pt-BR')} (${name})`
}
