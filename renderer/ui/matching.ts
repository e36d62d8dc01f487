/** Lower case and without accents, so that `osterreich` finds `Österreich`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase()
}

/** Something with a name; `also` holds further words that it can be found by. */
export interface Findable {
  readonly name: string
  readonly also?: string
}

/**
 * The items that fit what was typed: first those that begin with it, then those of which a later word does, then those that only a further
 * word leads to. The middle of a word is no match: nobody who types `Ger` means Algeria. The order inside each part stays.
 */
export function matching<Item extends Findable>(items: readonly Item[], typed: string): readonly Item[] {
  const wanted = plain(typed.trim())
  if (wanted === '') return items
  const parts: readonly [Item[], Item[], Item[]] = [[], [], []]
  for (const item of items) {
    const name = plain(item.name)
    if (name.startsWith(wanted)) parts[0].push(item)
    else if (hasWord(name, wanted)) parts[1].push(item)
    else if (item.also !== undefined && hasWord(plain(item.also), wanted)) parts[2].push(item)
  }
  return parts.flat()
}

function hasWord(text: string, wanted: string): boolean {
  return text.split(/[\s(),\-–]+/).some((_, index, words) => words.slice(index).join(' ').startsWith(wanted))
}
