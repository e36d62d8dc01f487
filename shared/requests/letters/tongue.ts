import type { LetterLanguage } from './letter.ts'
import type { LetterSetting, LetterTongue, PhraseBook } from './phrase-book.ts'
import type { AccessPhrases } from './phrases/access.ts'
import type { AccountPhrases, AnnexPhrases } from './phrases/account.ts'
import type { AdvertisingPhrases } from './phrases/advertising.ts'
import type { AnswerPhrases } from './phrases/answer.ts'
import type { CorrectionPhrases } from './phrases/correction.ts'
import type { ErasurePhrases } from './phrases/erasure.ts'
import type { Cited } from './phrases/facts.ts'
import type { OpeningPhrases } from './phrases/opening.ts'
import type { Phrasing } from './phrases/phrases.ts'

/**
 * What a language is made of.
 * - `words`: the forms that it needs for a setting: plain data, and all that its phrases depend on.
 * - a function for each family of phrases; a phrase that one of them lacks does not compile.
 * - `date`, `cite`, `afterSalutation`: as in `PhraseBook`; without the last, the first sentence stays as it is.
 */
interface TongueParts<Words> {
  readonly language: LetterLanguage
  readonly categories: Readonly<Record<string, string>>
  readonly declared: Readonly<Record<string, string>>
  words(setting: LetterSetting): Words
  opening(words: Words): Phrasing<OpeningPhrases>
  account(words: Words): Phrasing<AccountPhrases & AnnexPhrases>
  erasure(words: Words): Phrasing<ErasurePhrases>
  access(words: Words): Phrasing<AccessPhrases>
  correction(words: Words): Phrasing<CorrectionPhrases>
  advertising(words: Words): Phrasing<AdvertisingPhrases>
  answer(words: Words): Phrasing<AnswerPhrases>
  date(iso: string, words: Words): string
  cite(cited: readonly Cited[]): string
  afterSalutation?(sentence: string): string
}

/** A language of letters from its parts. */
export function tongue<Words>(parts: TongueParts<Words>): LetterTongue {
  const { language, categories, declared } = parts
  const book = oncePerWords((words: Words) => bookOf(parts, words))
  return { language, categories, declared, book: (setting) => book(parts.words(setting)) }
}

function bookOf<Words>(parts: TongueParts<Words>, words: Words): PhraseBook {
  return {
    phrases: {
      ...parts.opening(words),
      ...parts.account(words),
      ...parts.erasure(words),
      ...parts.access(words),
      ...parts.correction(words),
      ...parts.advertising(words),
      ...parts.answer(words),
    },
    date: (iso) => parts.date(iso, words),
    cite: parts.cite,
    afterSalutation: parts.afterSalutation ?? ((sentence) => sentence),
  }
}

/** A book is made once for each set of words: it is nearly two hundred functions, and most letters share a handful of books. */
function oncePerWords<Words>(make: (words: Words) => PhraseBook): (words: Words) => PhraseBook {
  const made = new Map<string, PhraseBook>()
  return (words) => {
    const key = JSON.stringify(words)
    const book = made.get(key) ?? make(words)
    made.set(key, book)
    return book
  }
}

/** For languages whose salutation ends with a comma: what follows begins with a small letter. No letter of ours begins with a noun. */
export function smallFirst(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`
}
