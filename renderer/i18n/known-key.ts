/** `Gps Data` of the text export and `GpsData` of the JSON export are the same name. */
const squeezed = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}#]/gu, '')

/**
 * A search among the keys of a table. What is spelled exactly so is found first, then what differs by case, spaces and colons only.
 *
 * @param table keys of the export, as any value's names
 */
export function finder<Table extends object>(table: Table): (key: string) => (keyof Table & string) | undefined {
  const isKey = (key: string): key is keyof Table & string => Object.hasOwn(table, key)
  const keys = Object.keys(table).filter(isKey)
  const loosely = new Map(keys.toReversed().map((key) => [squeezed(key), key]))
  return (key) => (isKey(key) ? key : loosely.get(squeezed(key)))
}
