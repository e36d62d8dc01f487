import type { AccessPhrases } from './access.ts'
import type { AccountPhrases, AnnexPhrases } from './account.ts'
import type { AdvertisingPhrases } from './advertising.ts'
import type { AnswerPhrases } from './answer.ts'
import type { CorrectionPhrases } from './correction.ts'
import type { ErasurePhrases } from './erasure.ts'
import type { OpeningPhrases } from './opening.ts'

/** Everything that a letter can say: the name of each phrase, and the facts that it is said of (`null` for none). */
export interface Phrases
  extends OpeningPhrases,
    AccountPhrases,
    AnnexPhrases,
    ErasurePhrases,
    AccessPhrases,
    CorrectionPhrases,
    AdvertisingPhrases,
    AnswerPhrases {}

export type PhraseId = keyof Phrases

/** The facts of a phrase as arguments: none, or one. */
export type FactsOf<Facts> = Facts extends null ? [] : [facts: Facts]

/** How a language says a family of phrases: a fixed text, or a sentence made of the facts. */
export type Phrasing<Family = Phrases> = {
  readonly [Id in keyof Family]: string | ((...facts: FactsOf<Family[Id]>) => string)
}
