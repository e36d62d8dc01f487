/** Characters shown of an overlong name. */
const SHOWN = 200

/**
 * C0 and C1 controls and delete, which break a line or a terminal; the marks and overrides of writing direction,
 * which make `photo<U+202E>gpj.exe` look like a picture; line and paragraph separators; and halves of surrogate pairs, which Windows allows in file names.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/u

/** A name a person can be shown: what cannot be shown stands as U+FFFD, what is overlong is cut and ends in `…`. */
export function shownName(name: string): string {
  const cut = name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name
  return cut.replace(UNSHOWABLE, '\ufffd')
}

/**
 * The parts of a name, for recognition only. Windows programs write `\` into zips, and careless unpackers
 * leave it inside a file's name, so it always counts as a separator. macOS hands names over decomposed: they are put into NFC.
 */
export function recognitionPath(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .split(/[/\\]/u)
    .filter((part) => part !== '')
}

/** What a member's name may be, when nothing is ever written under it. */
export type NameVerdict =
  | { readonly kind: 'plain'; readonly path: readonly string[] }
  /** Begins with one `/` or `./`: readable if what follows is something we know. */
  | { readonly kind: 'leading-slash'; readonly path: readonly string[] }
  | { readonly kind: 'refused'; readonly because: string }

/**
 * Judges the name of a zip entry. Exports of 2022 are believed to have carried `/user_data.json`, so one leading `/` or `./`
 * is not refused here; what else points outside the archive is.
 */
export function judgeName(name: string): NameVerdict {
  if (name === '') return { kind: 'refused', because: 'empty' }
  if (CONTROL.test(name)) return { kind: 'refused', because: 'control characters' }
  const lead = /^\.?[/\\]/u.exec(name)?.[0] ?? ''
  const rest = name.slice(lead.length)
  if (/^[/\\]/u.test(rest)) return { kind: 'refused', because: 'absolute or network path' }
  if (/^[a-z]:/iu.test(rest)) return { kind: 'refused', because: 'drive letter' }
  const path = recognitionPath(rest)
  if (path.length === 0 || path.includes('.') || path.includes('..')) return { kind: 'refused', because: 'points outside the archive' }
  return { kind: lead === '' ? 'plain' : 'leading-slash', path }
}
