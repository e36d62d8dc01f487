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

/** The rights for which a letter can be composed so far. */
export const letterRights = ['erasure'] as const satisfies readonly Right[]
export type LetterRight = (typeof letterRights)[number]

/** Narrows a word from a form or the command line to a right. */
export function isRight(word: string): word is Right {
  return rights.some((right) => right === word)
}

/** Narrows a right to those that have a letter. */
export function isLetterRight(right: Right): right is LetterRight {
  return letterRights.some((known) => known === right)
}
