/** Lower case and without accents, so that `osterreich` finds `Österreich`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase()
}

/**
 * The items that fit what was typed: first those that begin with it, then those of which a later word does. The middle of a word is no
 * match: nobody who types `Ger` means Algeria. The order inside both parts stays.
 */
export function matching<Item extends { readonly name: string }>(items: readonly Item[], typed: string): readonly Item[] {
  const wanted = plain(typed.trim())
  if (wanted === '') return items
  const begins = items.filter(({ name }) => plain(name).startsWith(wanted))
  const later = items.filter(({ name }) => {
    const text = plain(name)
    return !text.startsWith(wanted) && text.split(/[\s(),\-–]+/).some((_, index, words) => words.slice(index).join(' ').startsWith(wanted))
  })
  return [...begins, ...later]
}
