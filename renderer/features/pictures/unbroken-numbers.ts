/** A sentence in which no line ends between a number and what it counts. */
export function unbrokenNumbers(sentence: string): string {
  return sentence.replace(/(?<=\d) (?=\p{L})/gu, '\u00A0')
}
