import { categoriesDe } from './de/categories.ts'
import { categoriesEn } from './en/categories.ts'
import type { LetterLanguage } from './letter.ts'

const names: Readonly<Record<LetterLanguage, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(categoriesEn)),
  de: new Map(Object.entries(categoriesDe)),
}

/**
 * The name of a category as a letter states it. The window's own names speak to the person ("accounts you follow"); these are said by
 * the person to TikTok ("accounts that I follow").
 * @returns null for a section that the catalog does not know; the letter then names it as the archive does
 */
export function categoryNameInLetter(id: string, language: LetterLanguage): string | null {
  return names[language].get(id) ?? null
}
