import { categories } from '@shared/catalog/catalog.ts'
import { describe, expect, test } from 'vitest'
import { aboutAbsent, aboutSection } from './about.ts'
import { en } from './en/index.ts'
import { loadWords, startTexts } from './i18n.ts'

const texts = await startTexts('en')
await loadWords(texts, ['about'])
const { t } = texts

describe('what is said of a section', () => {
  test('is what the catalogue says of its category', () => {
    const { what, matters, limits, do: todo } = en.about.category.searches
    expect(aboutSection(t, { id: 'searches', count: 3 })).toEqual({ presence: null, what, matters, todo, limits })
  })

  test('that is empty says so, and does not speak of records that are not there', () => {
    const words = aboutSection(t, { id: 'searches', count: 0 })
    expect(words.presence).toBe(en.about.empty.what)
    expect(words.what).toBe(en.about.category.searches.what)
    expect(words.matters).toBe(en.about.empty.matters)
  })

  test('that nobody knows is what is said of the shelf', () => {
    expect(aboutSection(t, { id: 'shelf-1', count: 2 }).what).toBe(en.about.shelf.what)
    const empty = aboutSection(t, { id: 'shelf-1', count: 0 })
    expect(empty.what).toBe(en.about.shelf.what)
    expect(empty.presence).toBe(en.about.empty.what)
  })
})

test('a category that the archive lacks is explained, and its absence is no proof', () => {
  for (const { id } of categories) expect(aboutAbsent(t, id)?.matters, id).toContain('“Not in the file” does not mean “not collected”.')
  expect(aboutAbsent(t, 'shelf-1')).toBeNull()
})
