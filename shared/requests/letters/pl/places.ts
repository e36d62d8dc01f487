import { residenceByCode, residenceName } from '../../residence.ts'

/** States that Polish calls by a name of its own. */
const states: Readonly<Record<string, string>> = {
  'US-AK': 'Alaska',
  'US-CA': 'Kalifornia',
  'US-CO': 'Kolorado',
  'US-DC': 'Dystrykt Kolumbii',
  'US-FL': 'Floryda',
  'US-GA': 'Georgia',
  'US-HI': 'Hawaje',
  'US-LA': 'Luizjana',
  'US-NC': 'Karolina Północna',
  'US-ND': 'Dakota Północna',
  'US-NM': 'Nowy Meksyk',
  'US-NY': 'Nowy Jork',
  'US-PA': 'Pensylwania',
  'US-SC': 'Karolina Południowa',
  'US-SD': 'Dakota Południowa',
  'US-TX': 'Teksas',
  'US-VA': 'Wirginia',
  'US-WA': 'Waszyngton',
  'US-WV': 'Wirginia Zachodnia',
}

/** A state of the USA in Polish, in the nominative. */
export function stateName(code: string): string {
  const place = residenceByCode(code)
  return states[code] ?? (place === null ? code : residenceName(place, 'pl'))
}

/** A place of residence in Polish: "Niemcy (Berlin)", "Stany Zjednoczone (Nowy Jork)". */
export function placeName(code: string): string {
  const parent = residenceByCode(code)?.parent ?? null
  const country = parent === null ? null : residenceByCode(parent)
  return country === null ? stateName(code) : `${residenceName(country, 'pl')} (${stateName(code)})`
}
