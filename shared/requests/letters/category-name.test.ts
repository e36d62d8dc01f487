import { describe, expect, it } from 'vitest'
import { categories } from '../../catalog/catalog.ts'
import { categoryNameInLetter } from './category-name.ts'
import { letterLanguages } from './letter.ts'

describe('the names of categories in letters', () => {
  it('are there for every category, each once in a language', () => {
    for (const language of letterLanguages) {
      const names = categories.map(({ id }) => categoryNameInLetter(id, language))
      expect(names).not.toContain(null)
      expect(new Set(names).size).toBe(categories.length)
    }
  })

  it('never speak to TikTok as if it were the person', () => {
    for (const { id } of categories) {
      expect(categoryNameInLetter(id, 'en')).not.toMatch(/\b(you|your)\b/i)
      expect(categoryNameInLetter(id, 'de')).not.toMatch(/\b(Sie|Ihre?n?)\b/)
    }
  })

  it('are unknown for what the catalog does not know', () => {
    for (const id of ['nothing', '__proto__', 'constructor']) expect(categoryNameInLetter(id, 'en')).toBeNull()
  })
})
