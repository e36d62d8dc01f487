import { fold, variantsOf } from './folding.ts'
import { literal } from './sql.ts'

/** Hangul can be written as syllables or as their parts; only folding the text itself brings the two together. */
const hangul = /[\u1100-\u11ff\uac00-\ud7af]/u

/** Accents that follow their letter as characters of their own. Latin, Greek and Cyrillic letters have them from a few blocks. */
const fewMarks: readonly (readonly [string, string])[] = [
  ['300', '36f'],
  ['483', '489'],
  ['1ab0', '1aff'],
  ['1dc0', '1dff'],
  ['20d0', '20f0'],
  ['fe00', 'fe0f'],
  ['fe20', 'fe2f'],
]
const western = /^[\0-\u052f\u1e00-\u23ff]$/u

/** A pattern takes the database longer to make ready than folding so many bytes of text. */
const worthAPattern = 200_000

/**
 * A text that is looked for, without regard to case and accents.
 *
 * For the database it becomes one of three conditions. Texts that are known to be all ASCII are made small and searched. Other texts
 * are folded; where there are many, a pattern that knows every way of writing each letter is looked for instead, which needs no copy of
 * the text. The same pattern finds the place of the match in the text that a person sees.
 */
export class Needle {
  /** The text as it is compared. */
  readonly folded: string
  readonly #letters: readonly (readonly number[])[]
  readonly #ascii: boolean
  #finder: RegExp | null = null

  private constructor(folded: string) {
    this.folded = folded
    this.#letters = Array.from(folded, variantsOf)
    this.#ascii = /^[ -~]*$/u.test(folded)
  }

  /** The needle for what a person typed, or null where that is nothing but spaces. */
  static of(text: string): Needle | null {
    const typed = text.replace(/\p{Cs}/gu, '\ufffd').trim()
    if (typed === '') return null
    const folded = fold(typed)
    return new Needle(folded === '' ? typed : folded)
  }

  /**
   * The condition that an expression of type text holds it. NULL where the text is NULL.
   * @param ascii the texts are known to hold nothing but ASCII
   * @param bytes about how long they are together
   */
  within(text: string, ascii: boolean, bytes: number): string {
    if (ascii && this.#ascii) return `contains(lower(${text}), ${literal(this.folded)})`
    if (ascii && /[^\0-\x7f]/u.test(this.folded)) return 'FALSE'
    // Accents alone are what they are.
    if (fold(this.folded) === '') return `contains(${text}, ${literal(this.folded)})`
    if (bytes < worthAPattern || hangul.test(this.folded)) return `contains(lower(strip_accents(${text})), ${literal(this.folded)})`
    return `(strlen(${text}) >= ${this.#letters.length} AND regexp_matches(${text}, ${literal(this.#pattern('x'))}))`
  }

  /** Where it stands in a text, in UTF-16 units; accents that follow as characters of their own belong to it. */
  find(text: string): { readonly start: number; readonly length: number } | null {
    this.#finder ??= new RegExp(this.#pattern('u'), 'u')
    const found = this.#finder.exec(text)
    return found === null ? null : { start: found.index, length: found[0].length }
  }

  /** @param sign how the language of the pattern begins the number of a character */
  #pattern(sign: 'x' | 'u'): string {
    const few = fewMarks.map(([from, to]) => `\\${sign}{${from}}-\\${sign}{${to}}`).join('')
    return Array.from(this.folded, (letter, index) => {
      const ways = (this.#letters[index] ?? []).map((code) => `\\${sign}{${code.toString(16)}}`).join('')
      return `[${ways}]${western.test(letter) ? `[${few}]*` : '\\p{M}*'}`
    }).join('')
  }
}
