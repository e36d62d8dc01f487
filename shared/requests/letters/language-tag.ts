/** The way a script runs over the paper. */
export type Direction = 'ltr' | 'rtl'

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi'])

/** The direction of a language given by its BCP 47 tag. */
export function directionOf(language: string): Direction {
  const [primary = ''] = language.toLowerCase().split('-')
  return rightToLeft.has(primary) ? 'rtl' : 'ltr'
}

/** The tag if it has the form of one (letters, digits and hyphens, BCP 47), in lower case; `und`, undetermined, if not. */
export function languageTag(language: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language.toLowerCase() : 'und'
}
