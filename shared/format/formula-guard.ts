// What makes a spreadsheet take a cell for a formula: OWASP's list, line feed and NUL of ASVS 1.2.10, and the full-width forms.
const ignored = `[\\p{White_Space}\\p{Cf}"'\`´‘’“”„]`
const start = `${ignored}*[=+\\-@＝＋－＠\\0\\t\\r\\n]`

// A program that splits at semicolons or tabs takes our quotes for plain text: for it a cell begins behind each of them, and
// behind each line end. There `+` and `-` count only before something that can be calculated, so that a smile stays one.
const ignoredInside = `(?:(?![\\t\\r\\n])${ignored})`
const inside = `${ignoredInside}*(?:[=@＝＋－＠\\0]|[+-](?:${ignoredInside}|[+-])*[\\p{L}\\p{N}(.=@{#$_\\\\[])`

/** Most texts, told at one look. */
const harmless = /^[A-Za-z0-9][^;\t\r\n]*$/u

const unsafeStart = new RegExp(`^(?=${start})`, 'u')
const unsafeInside = new RegExp(`([;\\t\\r\\n])(?=${inside})`, 'gu')
const guardedStart = new RegExp(`^'(?=${start})`, 'u')
const guardedInside = new RegExp(`([;\\t\\r\\n])'(?=${inside})`, 'gu')

/**
 * A text that no spreadsheet runs: an apostrophe stands before whatever could begin a formula. `unguarded` takes it away again.
 * Not for numbers: `-5` is one, and harmless.
 */
export function guarded(text: string): string {
  return harmless.test(text) ? text : text.replace(unsafeInside, "$1'").replace(unsafeStart, "'")
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return text.replace(guardedStart, '').replace(guardedInside, '$1')
}
