/** A text that was looked for. */
export interface Term {
  readonly text: string
  readonly count: number
}

/** Texts that are taken for one. */
export interface TermGroup<Of extends Term> {
  /** The most frequent text, or its first word. */
  readonly name: string
  readonly count: number
  /** The most frequent first; ties in the order in which they were given. */
  readonly terms: readonly Of[]
}

export type Grouping = 'text' | 'first-word'

/**
 * One writing for texts that differ only in case, accents or white space. Letters that merely look alike (`ø` and `o`, `ß` and `ss`) stay
 * different.
 */
export function sameWriting(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')
  return bare.toLowerCase().replace(/\s+/gu, ' ').trim()
}

/**
 * Puts texts together, the largest group first, then by name.
 *
 * @param terms texts with their counts, the most frequent first
 * @param by texts of one writing, or texts whose first word, up to white space, is of one writing
 */
export function termGroups<Of extends Term>(terms: readonly Of[], by: Grouping): readonly TermGroup<Of>[] {
  const groups = new Map<string, Of[]>()
  for (const term of terms) {
    const writing = sameWriting(term.text)
    const key = by === 'text' ? writing : (writing.split(' ', 1)[0] ?? '')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [term])
    else group.push(term)
  }
  return Array.from(groups.values(), (of) => {
    const text = of[0]?.text.trim() ?? ''
    return {
      name: by === 'text' ? text : (text.split(/\s/u, 1)[0] ?? ''),
      count: of.reduce((sum, { count }) => sum + count, 0),
      terms: of,
    }
  }).sort((one, other) => other.count - one.count || compare(one.name, other.name))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
