import { haveLanguage, loadWords, startTexts } from '../../renderer/i18n/i18n.ts'
import { type Language, languages } from '../../renderer/i18n/languages.ts'
import { partNames } from '../../renderer/i18n/parts.ts'

export type { Language }

/** Says what stands under a key of the window's own texts, so that a changed word changes no test. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

const texts = await startTexts('en')
await loadWords(texts, partNames)
for (const language of languages) await haveLanguage(texts, language)

/**
 * The words of the window in one language.
 *
 * @throws when a key has no text, so that no test looks for something that cannot be there
 */
export function wordsIn(language: Language): Words {
  return (key, values = {}) => {
    if (!texts.exists(key, { ...values, lng: language, fallbackLng: [] })) throw new Error(`The window has no words for ${key}.`)
    return texts.getFixedT(language)(key, values)
  }
}
