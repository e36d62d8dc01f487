import { lawFacts as german } from './de/law-facts.ts'

const translated: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([['de', german]])

/** A sentence of the law tables in a language of the window. Where it has none, the English words, and `language` says so. */
export function lawFact(english: string, language: string): { readonly text: string; readonly language: string } {
  const text = translated.get(language)?.[english]
  return text === undefined ? { text: english, language: 'en' } : { text, language }
}
