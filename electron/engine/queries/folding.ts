/**
 * Case and accents do not count when something is looked for. A character is folded by taking its accents off and making it small:
 * `É`, `e` and `e` with a combining accent are all `e`. Characters that look alike without being the same letter (`ø` and `o`, `ß` and
 * `ss`) stay different.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  // Letter by letter: in a whole word the last sigma would become another one.
  return Array.from(bare, (letter) => letter.toLowerCase()).join('')
}

/** Where letters with case or accents stand. Elsewhere (ideographs, Hangul, emoji) every character folds to itself. */
const lettered: readonly (readonly [from: number, end: number])[] = [
  [0x0000, 0x3400],
  [0xa640, 0xac00],
  [0xf900, 0x10000],
  [0x10400, 0x10600],
  [0x10c80, 0x10d00],
  [0x118a0, 0x118e0],
  [0x16e40, 0x16e80],
  [0x1e900, 0x1e944],
]

let variants: ReadonlyMap<string, readonly number[]> | null = null

/** All code points that fold to this folded character, itself included. */
export function variantsOf(folded: string): readonly number[] {
  variants ??= allVariants()
  return variants.get(folded) ?? [folded.codePointAt(0) ?? 0]
}

function allVariants(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [from, end] of lettered) {
    for (let code = from; code < end; code += 1) {
      const folded = fold(String.fromCodePoint(code))
      if (folded === '') continue
      const known = found.get(folded)
      if (known === undefined) found.set(folded, [code])
      else known.push(code)
    }
  }
  return found
}
