const noBreak = '\u00a0'

/**
 * A French text whose own words carry the spaces that must not break: before : ; and ?, and inside « ».
 * What is put into it stays as it is.
 */
export function spaced(words: TemplateStringsArray, ...values: readonly string[]): string {
  const own = words.map((text) => text.replace(/ (?=[:;?»])/g, noBreak).replaceAll('« ', `«${noBreak}`))
  return String.raw({ raw: own }, ...values)
}
