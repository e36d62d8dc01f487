import { authoritiesOf } from './law/authorities.ts'
import type { Authority } from './law/authority.ts'
import type { Controller } from './law/controller.ts'
import { controllers } from './law/controllers.ts'
import type { Jurisdiction } from './law/jurisdiction.ts'
import { jurisdictionByCode } from './law/jurisdictions.ts'
import { eeaCountries, germanLaender, isoCountries, usStates } from './places.ts'

/**
 * Where a person lives, as far as law and addressee depend on it.
 * - `code`: ISO 3166-1 (`FR`), or ISO 3166-2 where the part of the country matters (`DE-BE`, `US-CA`, `CA-QC`).
 * - `parent`: the country of a Land, state or province; null for a country.
 * - `jurisdiction`: the code of the row of law that applies (`EU`, `GB`, `US-CA`, `US-XX`, `ROW` …).
 */
export interface Residence {
  readonly code: string
  readonly parent: string | null
  readonly jurisdiction: string
}

function rowOf(code: string): string {
  if (eeaCountries.includes(code)) return 'EU'
  if (jurisdictionByCode(code) !== undefined) return code
  // A state without a law of its own, and the country alone: which state's law applies cannot be told.
  if (code === 'US' || code.startsWith('US-')) return 'US-XX'
  return 'ROW'
}

function residence(code: string, parent: string | null): Residence {
  const jurisdiction = parent === 'DE' ? 'EU' : rowOf(code)
  return { code, parent, jurisdiction }
}

/** Every place that can be chosen: all ISO countries, the German Länder, the US states, and Quebec. */
export const residences: readonly Residence[] = [
  ...isoCountries.map((code) => residence(code, null)),
  ...germanLaender.map(([code]) => residence(code, 'DE')),
  ...usStates.map(([code]) => residence(code, 'US')),
  residence('CA-QC', 'CA'),
]

const byCode: ReadonlyMap<string, Residence> = new Map(residences.map((place) => [place.code, place]))

/** What people write instead of the ISO code. */
const alsoWritten: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
])

/**
 * The residence with this code, in any letter case. A part of a country that has no law of its own here (`CA-ON`, `GB-SCT`)
 * is its country. Null for what is no ISO code.
 */
export function residenceByCode(code: string): Residence | null {
  const upper = code.trim().toUpperCase()
  const iso = alsoWritten.get(upper) ?? upper
  const exact = byCode.get(iso)
  if (exact !== undefined) return exact
  const [country, part] = iso.split('-')
  if (country === undefined || part === undefined || !/^[A-Z0-9]{1,3}$/.test(part) || country === 'DE' || country === 'US') return null
  return byCode.get(alsoWritten.get(country) ?? country) ?? null
}

/** The row of law that applies at a residence. */
export function jurisdictionOf(place: Residence): Jurisdiction {
  const row = jurisdictionByCode(place.jurisdiction)
  if (row === undefined) throw new Error(`no row of law for ${place.jurisdiction}`)
  return row
}

/** The company that answers for a residence. Its first office goes on a letter unless the person chooses another. */
export function controllerOf(place: Residence): Controller {
  return controllers[jurisdictionOf(place).controller]
}

/** The authorities that take complaints from a residence: none where the place does not tell, or where none was researched (`jurisdictionOf(place).authority` then says so in words). */
export function authoritiesFor(place: Residence): readonly Authority[] {
  return authoritiesOf(place.code)
}

const partNames: ReadonlyMap<string, string> = new Map([...germanLaender, ...usStates, ['CA-QC', 'Quebec']])
const partNamesElsewhere: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'de',
    new Map([
      ['US-CA', 'Kalifornien'],
      ['CA-QC', 'Québec'],
    ]),
  ],
  [
    'fr',
    new Map([
      ['US-CA', 'Californie'],
      ['US-PA', 'Pennsylvanie'],
      ['US-FL', 'Floride'],
      ['US-GA', 'Géorgie'],
      ['US-LA', 'Louisiane'],
      ['US-VA', 'Virginie'],
      ['US-WV', 'Virginie-Occidentale'],
      ['US-NC', 'Caroline du Nord'],
      ['US-SC', 'Caroline du Sud'],
      ['US-ND', 'Dakota du Nord'],
      ['US-SD', 'Dakota du Sud'],
      ['US-NM', 'Nouveau-Mexique'],
      ['CA-QC', 'Québec'],
    ]),
  ],
  ['it', new Map([['CA-QC', 'Québec']])],
  ['nl', new Map([['US-CA', 'Californië']])],
])

/**
 * The name of a residence in a language of the interface (a BCP 47 tag). Länder keep their German names, most states their English ones.
 */
export function residenceName(place: Residence, language: string): string {
  const [tongue = language] = language.split('-')
  const part = partNamesElsewhere.get(tongue)?.get(place.code) ?? partNames.get(place.code)
  if (part !== undefined) return part
  return regionNames(language).of(place.code) ?? place.code
}

const namesByLanguage = new Map<string, Intl.DisplayNames>()

/** Making the names of a language takes a millisecond, asking them nothing. */
function regionNames(language: string): Intl.DisplayNames {
  const known = namesByLanguage.get(language) ?? new Intl.DisplayNames([language], { type: 'region' })
  namesByLanguage.set(language, known)
  return known
}
