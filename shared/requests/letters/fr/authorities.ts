import { enumerate } from './words.ts'

interface FrenchName {
  readonly article: 'la ' | 'le ' | 'l’'
  readonly name: string
}

/** What authorities are called where French is an official language, by their name in the table of law. */
const frenchNames: ReadonlyMap<string, FrenchName> = new Map<string, FrenchName>([
  [
    'Commission nationale de l’informatique et des libertés (CNIL)',
    { article: 'la ', name: 'Commission nationale de l’informatique et des libertés (CNIL)' },
  ],
  [
    'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    { article: 'l’', name: 'Autorité de protection des données (APD)' },
  ],
  [
    'Commission nationale pour la protection des données',
    { article: 'la ', name: 'Commission nationale pour la protection des données (CNPD)' },
  ],
  [
    'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
    { article: 'le ', name: 'Préposé fédéral à la protection des données et à la transparence (PFPDT)' },
  ],
  ['Office of the Privacy Commissioner of Canada', { article: 'le ', name: 'Commissariat à la protection de la vie privée du Canada' }],
  ['Commission d’accès à l’information du Québec', { article: 'la ', name: 'Commission d’accès à l’information du Québec' }],
])

/** "la Commission nationale de l’informatique et des libertés (CNIL)"; "celle du lieu de résidence – Datatilsynet –". */
export function theOwn(name: string): string {
  const french = frenchNames.get(name)
  return french === undefined ? `celle du lieu de résidence – ${name} –` : `${french.article}${french.name}`
}

/** "auprès du Préposé fédéral …"; "auprès de l’autorité suivante : Datatilsynet"; "auprès de l’une des autorités suivantes : …". */
export function toOne(names: readonly string[], colon: string): string {
  const [only] = names
  const french = only === undefined || names.length > 1 ? undefined : frenchNames.get(only)
  if (french !== undefined) return `auprès ${french.article === 'le ' ? 'du ' : `de ${french.article}`}${french.name}`
  return `auprès de ${names.length === 1 ? 'l’autorité suivante' : 'l’une des autorités suivantes'}${colon}${authorities(names)}`
}

/** The names of authorities behind a colon. */
export function authorities(names: readonly string[]): string {
  return enumerate(names.map((name) => frenchNames.get(name)?.name ?? name))
}
