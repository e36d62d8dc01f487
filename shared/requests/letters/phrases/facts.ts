import type { ArticleLaw, Citation } from '../../law/citation.ts'

/** A place in a law, or the law as a whole where the article was not verified and its number stays out of the letter. */
export type Cited = Citation | { readonly law: 'whole'; readonly of: ArticleLaw }

/** What a sentence rests on; empty where no article can be named, and then the sentence says nothing of a law. */
export interface Under {
  readonly under: readonly Cited[]
}

/** A subject line: the articles, and the user name with its @, null where the person has no account. */
export interface Subject extends Under {
  readonly account: string | null
}

/** The person for whom somebody else writes: their name where it was given, and the account's user name with its @. */
export interface Represented {
  readonly name: string | null
  readonly account: string | null
}

/** Something that the person typed or that the archive holds, to be put into the sentence as it is. */
export interface Given {
  readonly value: string
}

/** An ISO day that the sentence writes in the form of its language. */
export interface ByDay {
  readonly by: string
}
