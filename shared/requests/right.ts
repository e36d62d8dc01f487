/** What a person can ask for. The words are those of the command line; each law names its own articles for them. */
export const rights = [
  'erasure',
  'access',
  'portability',
  'rectification',
  'restriction',
  'objection',
  'opt-out',
  'withdraw-consent',
] as const
export type Right = (typeof rights)[number]

/** Narrows a word from a form or the command line to a right. */
export function isRight(word: string): word is Right {
  return rights.some((right) => right === word)
}
