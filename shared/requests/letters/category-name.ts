import { tongueOf } from './languages.ts'
import type { LetterLanguage } from './letter.ts'

/**
 * The name of a category as a letter states it. The window's own names speak to the person ("accounts you follow"); these are said by
 * the person to TikTok ("accounts that I follow").
 * @returns null for a section that the catalog does not know; the letter then names it as the archive does
 */
export function categoryNameInLetter(id: string, language: LetterLanguage): string | null {
  const { categories } = tongueOf(language)
  return Object.hasOwn(categories, id) ? (categories[id] ?? null) : null
}
