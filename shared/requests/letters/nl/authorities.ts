import { enumerate } from './words.ts'

/** What authorities are called where Dutch is an official language, by their name in the table of law; each takes "de". */
const dutchNames: ReadonlyMap<string, string> = new Map([
  ['Autoriteit Persoonsgegevens', 'Autoriteit Persoonsgegevens'],
  ['Gegevensbeschermingsautoriteit / Autorité de protection des données', 'Gegevensbeschermingsautoriteit'],
])

/** "de Autoriteit Persoonsgegevens"; "die van de woonplaats – Datatilsynet –". */
export function theOwn(name: string): string {
  const dutch = dutchNames.get(name)
  return dutch === undefined ? `die van de woonplaats – ${name} –` : `de ${dutch}`
}

/** The names of authorities behind a colon. */
export function authorities(names: readonly string[]): string {
  return enumerate(names.map((name) => dutchNames.get(name) ?? name))
}
