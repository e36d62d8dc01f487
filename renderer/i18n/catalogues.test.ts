import { categories } from '@shared/catalog/catalog.ts'
import { groupIds } from '@shared/catalog/category.ts'
import { errorCodes, warningCodes } from '@shared/contract/errors.ts'
import { describe, expect, test } from 'vitest'
import { de } from './de/index.ts'
import { en } from './en/index.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

function leaves(tree: Tree, path: readonly string[] = []): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set([...path, key].join(' › '), value)
    else for (const [inner, text] of leaves(value, [...path, key])) found.set(inner, text)
  }
  return found
}

/** `{{count, number}}` and `{{count}}` are the same placeholder. */
function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([a-zA-Z]+)/g)].map((match) => match[1] ?? '').sort()
}

const english = leaves(en)
const others: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([['de', leaves(de)]])

describe.each([...others])('the texts in %s', (_, texts) => {
  test('have the same keys as the English ones', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('have the same placeholders as the English ones', () => {
    for (const [key, text] of texts) expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''))
  })
})

describe('every catalogue', () => {
  const all = [['en', english] as const, ...others]

  test.each(all)('%s has no empty text and no exclamation mark', (_, texts) => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toMatch(/[!！]/)
    }
  })

  test.each(all)('%s has both plural forms wherever it has one', (_, texts) => {
    for (const key of texts.keys()) {
      if (key.endsWith('_one')) expect(texts.has(key.replace(/_one$/, '_other')), key).toBe(true)
      if (key.endsWith('_other')) expect(texts.has(key.replace(/_other$/, '_one')), key).toBe(true)
    }
  })

  test.each(all)('%s uses the quotation marks of its language', (language, texts) => {
    for (const [key, text] of texts) {
      if (language === 'de') expect(text, key).not.toMatch(/["'”]/)
      else expect(text, key).not.toMatch(/["'„]/)
    }
  })
})

describe('the words for what the archive holds', () => {
  test('every category of the catalogue has a name', () => {
    expect(Object.keys(en.categories.name).sort()).toEqual(categories.map((category) => category.id).sort())
  })

  test('every category says what it is, why it may matter, what one can do, and what it leaves out', () => {
    for (const { about } of [en, de]) {
      expect(Object.keys(about.category).sort()).toEqual(categories.map((category) => category.id).sort())
      for (const words of [...Object.values(about.category), about.shelf, about.empty, about.absent])
        expect(Object.keys(words)).toEqual(['what', 'matters', 'do', 'limits'])
    }
  })

  test('no two categories share a name', () => {
    for (const names of [en.categories.name, de.categories.name]) expect(new Set(Object.values(names)).size).toBe(categories.length)
  })

  test('every group has a name', () => {
    expect(Object.keys(en.categories.group)).toEqual([...groupIds])
  })

  test('every field that the catalogue names has words', () => {
    const words = Object.keys(en.fields)
    for (const category of categories) for (const field of category.fields) expect(words, category.id).toContain(field.key)
  })

  test('every error says what happened and what to do next', () => {
    expect(Object.keys(en.errors.what)).toEqual([...errorCodes])
    expect(Object.keys(en.errors.next)).toEqual([...errorCodes])
  })

  test('every warning has a sentence', () => {
    expect(Object.keys(en.warnings)).toEqual([...warningCodes])
  })
})
