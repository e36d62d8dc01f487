/**
 * Control characters, and the characters that turn the reading direction around (U+202A to U+202E, U+2066 to U+2069), with which a
 * line can be made to read differently from what it says. Byte order marks, line and paragraph separators, the invisible tag
 * characters and U+FFFE and U+FFFF, which XML refuses, belong to them too. Joiners and the plain direction marks stay: names in several scripts need them.
 */
const unprintable = /\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u
const unprintableExceptLineFeed = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/** Halves of a surrogate pair that stand alone: no file format can carry them. */
const loneSurrogate = /\p{Surrogate}/gu

/** The longest text that any one place of a letter may hold, in UTF-16 units; far above what a person would read. */
export const longestText = 20_000

/** Whether a one-line field holds a character that has no business on a letter, line breaks included. */
export function hasUnprintable(text: string): boolean {
  return unprintable.test(text) || /\p{Surrogate}/u.test(text)
}

/**
 * A text as it goes on paper: line ends as \n, tabs as spaces, control and direction-turning characters taken out,
 * half surrogates replaced by U+FFFD, cut at `longestText`.
 */
export function printable(text: string): string {
  const plain = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintableExceptLineFeed, '')
    .replace(loneSurrogate, '\ufffd')
  if (plain.length <= longestText) return plain
  return plain.slice(0, longestText).replace(/\p{Surrogate}$/u, '')
}

/** The same for a place that is one line: line ends become spaces. */
export function printableLine(text: string): string {
  return printable(text).replace(/\n+/g, ' ')
}
