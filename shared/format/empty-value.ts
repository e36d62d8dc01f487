const words = new Set(['', 'n/a', 'none', 'n.v.t.'])

/** The words that TikTok writes, in the languages seen so far, where it has nothing to say. */
export const emptyWords: readonly string[] = ['', 'N/A', 'None', 'N.v.t.']

/** Whether a text says nothing. It is kept as it stands all the same; this is for comparing and for choosing what to show. */
export function isEmptyText(text: string): boolean {
  return text.length <= 6 && words.has(text.toLowerCase())
}
