import { enumerate } from './words.ts'

interface ItalianName {
  readonly to: 'al ' | 'all’'
  readonly name: string
}

/** What authorities are called where Italian is an official language, by their name in the table of law. */
const italianNames: ReadonlyMap<string, ItalianName> = new Map<string, ItalianName>([
  ['Garante per la protezione dei dati personali', { to: 'al ', name: 'Garante per la protezione dei dati personali' }],
  [
    'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
    { to: 'all’', name: 'Incaricato federale della protezione dei dati e della trasparenza (IFPDT)' },
  ],
])

/** "al Garante per la protezione dei dati personali"; "a quella del luogo di residenza – Datatilsynet –". */
export function toOwn(name: string): string {
  const italian = italianNames.get(name)
  return italian === undefined ? `a quella del luogo di residenza – ${name} –` : `${italian.to}${italian.name}`
}

/** "all’Incaricato federale …"; "alla seguente autorità: Datatilsynet"; "a una delle seguenti autorità: …". */
export function toOne(names: readonly string[]): string {
  const [only] = names
  const italian = only === undefined || names.length > 1 ? undefined : italianNames.get(only)
  if (italian !== undefined) return `${italian.to}${italian.name}`
  return `${names.length === 1 ? 'alla seguente autorità' : 'a una delle seguenti autorità'}: ${authorities(names)}`
}

/** The names of authorities behind a colon. */
export function authorities(names: readonly string[]): string {
  return enumerate(names.map((name) => italianNames.get(name)?.name ?? name))
}
