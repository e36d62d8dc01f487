import { syllable } from 'syllable'

/**
 * How hard a text is to read, in school years, by the measure that is usual for its language.
 *
 * @typedef {object} ReadingMeasure
 * @property {string} name
 * @property {(text: string) => number} grade school years that a reader needs
 * @property {number} highest what no single text may exceed
 * @property {number} highestMean what all texts together may not exceed
 */

/**
 * The measure of every language of the window. A language without one fails the check.
 *
 * @type {Readonly<Record<string, ReadingMeasure>>}
 */
export const measures = {
  en: { name: 'Flesch-Kincaid grade', grade: fleschKincaid, highest: 8, highestMean: 5 },
  de: { name: 'first Wiener Sachtextformel', grade: wienerSachtext, highest: 9, highestMean: 5.5 },
}

const LETTERS = /[\p{L}\p{M}]/u

/** @param {string} text */
export function wordsOf(text) {
  return text.split(/[\s–—/]+/u).flatMap((part) => (LETTERS.test(part) ? [part.replace(/[^\p{L}\p{M}\p{N}’-]/gu, '')] : []))
}

/** Sentences end with a full stop, a question mark or an exclamation mark before a space or the end. A colon does not end one. */
function sentencesIn(text) {
  return Math.max(1, (text.trim().match(/[.?!…][”“"]?(?=\s|$)/gu) ?? []).length)
}

/**
 * J. P. Kincaid and others, 1975: 0.39 words per sentence + 11.8 syllables per word − 15.59.
 *
 * @param {string} text English
 */
export function fleschKincaid(text) {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word.replace(/’/g, "'"))), 0)
  return 0.39 * (words.length / sentencesIn(text)) + 11.8 * (syllables / words.length) - 15.59
}

/**
 * R. Bamberger and E. Vanecek, 1984, the first formula: shares in per cent of words with three syllables and more, of words
 * with more than six letters and of words with one syllable, and words per sentence. It was made to give school years, from 4 to 15.
 *
 * @param {string} text German
 */
export function wienerSachtext(text) {
  const words = wordsOf(text)
  const share = (fits) => (100 * words.filter(fits).length) / words.length
  const long = share((word) => germanSyllables(word) >= 3)
  const wide = share((word) => (word.match(/\p{L}/gu) ?? []).length > 6)
  const short = share((word) => germanSyllables(word) === 1)
  return 0.1935 * long + 0.1672 * (words.length / sentencesIn(text)) + 0.1297 * wide - 0.0327 * short - 0.875
}

const NUCLEUS = /aa|ai|au|ay|äu|ee|ei|eu|ey|ie|oo|ou|[aeiouyäöüáàâéèêíóôú]/gu

/**
 * Syllables of a German word, by its vowels: German writes one vowel or one diphthong for each, so counting them is exact but for
 * loan words such as `Nation`, where the `io` counts as two, as it is spoken in careful speech.
 *
 * @param {string} word
 */
export function germanSyllables(word) {
  const plain = word.toLowerCase().replace(/qu/g, 'q')
  return Math.max(1, (plain.match(NUCLEUS) ?? []).length)
}
